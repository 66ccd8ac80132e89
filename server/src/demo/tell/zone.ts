import { iso, isoDay, ZONE_TIME } from '../days.js';
import { AUTHORITY_SIREN } from '../siren.js';
import type { Setting, Told } from '../story.js';
import { perimeter, place } from './grid.js';
import { AUTHORITY_NAME, COMMUNE, SITE_ID, ZONE_NAME, ZONE_SLUG } from './place-names.js';

/** The authority and its zone. Everything else hangs from them. */
export const tellZone = ({ days, zone }: Setting, establishments: number): Told => ({
  rows: {
    authority: [
      {
        siren: AUTHORITY_SIREN,
        name: AUTHORITY_NAME,
        legal_form: 'CC',
        communes: [COMMUNE],
        created_at: iso(days.at(-760)),
      },
    ],
    zone: [
      {
        id: zone,
        slug: ZONE_SLUG,
        name: ZONE_NAME,
        authority_siren: AUTHORITY_SIREN,
        site_id: SITE_ID,
        accent: '#2E6A3B',
        time_zone: ZONE_TIME,
        about:
          'Entre le ruisseau des Saules et la rue des Aulnes, soixante entreprises, leurs salariés, leurs voisins et l’intercommunalité partagent deux quais, un parking, un atelier et trois salles, et en votent les règles.',
        perimeter,
        cnig: cnigOf(isoDay(days.at(-760)), establishments),
        demo: true,
        created_at: iso(days.at(-760)),
      },
    ],
  },
  lines: [{ at: days.at(-760, 540), actor: 'operator', act: 'zone.created', facts: { zone } }],
});

const cnigOf = (day: string, establishments: number): Readonly<Record<string, string>> => ({
  site_id: SITE_ID,
  pole_id: 'sans objet',
  site_nom: ZONE_NAME,
  site_type: "zone d'activité économique",
  site_vocadomi: 'mixte',
  site_etat: 'existant et actif',
  site_surf_brute: '51.8',
  site_surf_utile: '42.7',
  site_identif_date: day,
  site_actu_date: day,
  source_producteur: 'Zone de démonstration, inventée',
  site_epci_nom: AUTHORITY_NAME,
  site_epci_siren: AUTHORITY_SIREN,
  site_comm_nom: COMMUNE.name,
  site_comm_insee: COMMUNE.insee,
  site_moa_type: 'epci',
  site_nb_etab: String(establishments),
  site_geomsurf: JSON.stringify(perimeter),
  site_geompoint: place(0, 0).join(','),
});
