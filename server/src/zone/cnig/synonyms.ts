const PARTS = { inconnue: 'inconnu', 'non renseigne': 'inconnu', nr: 'inconnu', so: 'sans objet' };

/**
 * Words met in published inventories for values of the official lists, by field, in plain form (no accents, no case,
 * no punctuation). A word that could mean two values is left out: the agent decides.
 */
export const SYNONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pole_vocadomi: { ...PARTS, mixte: 'mixte, sans dominante', entrepots: 'entrepôts, logistique' },
  pole_rayonnement: { ...PARTS, regionale: 'régional', locale: 'local', departemental: 'local' },
  site_type: {
    ...PARTS,
    zae: "zone d'activité économique",
    'zone d activites': "zone d'activité économique",
    'zone d activites economiques': "zone d'activité économique",
    'zone industrielle': "zone d'activité économique",
    'etablissement isole': 'établissement économique isolé',
    'site economique historique': 'site économique historique hors ZAE',
    'zone au': 'zone AU à vocation économique',
  },
  site_vocadomi: { ...PARTS, industrie: 'industrielle', commerce: 'commerciale', artisanat: 'artisanale' },
  site_etat: {
    ...PARTS,
    projet: 'en projet',
    'en creation': 'création',
    existant: 'existant et actif',
    actif: 'existant et actif',
  },
  site_evol_urba: { ...PARTS, extension: 'extension urbaine', renouvellement: 'renouvellement urbain' },
  site_moa_type: {
    ...PARTS,
    intercommunalite: 'epci',
    'communaute de communes': 'epci',
    'communaute d agglomeration': 'epci',
    metropole: 'epci',
    sem: "société d'économie mixte",
    cci: 'chambre de commerce et industrie',
    'chambre de commerce et d industrie': 'chambre de commerce et industrie',
    prive: 'privé',
  },
  terr_maitrise_fonc: {
    ...PARTS,
    epci: 'structure intercommunale',
    intercommunalite: 'structure intercommunale',
    epf: 'établissement public foncier',
    sem: 'SEM ou SPLA',
    spla: 'SEM ou SPLA',
    particulier: 'personne physique',
  },
  terr_stade_amngt: {
    ...PARTS,
    'non viabilise': 'non aménagé, non viabilisé',
    'viabilise amenage': 'viabilisé et aménagé',
  },
  terr_stade_comm: { ...PARTS, vendu: 'vendu, commercialisation achevée', 'a vendre': 'en vente' },
  terr_etat_occup: { ...PARTS, 'occupation temporaire': 'occupation transitoire' },
  terr_usage: {
    ...PARTS,
    parking: 'parkings, stationnement',
    voirie: 'voirie ou infrastructure',
    stockage: 'dépôt, stockage',
  },
  geocodage_qualite: {
    ...PARTS,
    commune: 'localisation à la commune',
    'a la commune': 'localisation à la commune',
    'au lieu dit': 'localisation au lieu-dit',
    'a la rue': 'localisation à la rue (sans numéro)',
    'a la rue sans numero': 'localisation à la rue (sans numéro)',
    adresse: 'localisation à la plaque adresse',
    'a la plaque adresse': 'localisation à la plaque adresse',
    'a la parcelle': 'localisation à la parcelle',
    'au batiment': 'localisation au bâtiment',
  },
};
