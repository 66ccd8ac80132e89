/** An invented place: no commune of France has this code. */
export const COMMUNE = { insee: '37999', name: 'Saint-Aubin-des-Saules' } as const;
export const SITE_ID = `${COMMUNE.insee}_SITE-ECO_00001`;
export const AUTHORITY_NAME = 'Communauté de communes du Val de Saule';
export const ZONE_NAME = 'Les Saulaies';
export const ZONE_SLUG = 'les-saulaies';
export const STREETS = [
  'rue des Charrons',
  'rue des Aulnes',
  'rue du Ruisseau',
  'allée des Tisserands',
  'chemin de la Noue',
] as const;
