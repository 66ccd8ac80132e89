import {
  PARCEL_DEVELOPMENTS,
  PARCEL_MARKETINGS,
  PARCEL_STATES,
  PARCEL_USES,
  type ParcelDevelopment,
  type ParcelMarketing,
  type ParcelState,
  type ParcelUse,
} from '@communaux/shared/zone';
import { isoDay } from '../days.js';
import type { Row, Setting } from '../story.js';
import { drawPlots, type Plot } from './grid.js';
import { COMMUNE, SITE_ID } from './place-names.js';

type Fate = readonly [ParcelState, ParcelUse, ParcelDevelopment, ParcelMarketing];

const BUILT: Fate = ['occupied', 'productive', 'developed', 'sold'];
/** What is not simply built and busy: every state and most uses of the standard have their plot. */
const FATES: Readonly<Record<number, Fate>> = {
  0: ['unused', 'natural', 'raw', 'unmarketable'],
  7: ['unused', 'stormBasin', 'developed', 'unmarketable'],
  9: ['vacant', 'productive', 'developed', 'forSale'],
  12: ['other', 'turningArea', 'developed', 'unmarketable'],
  15: ['brownfield', 'productive', 'developed', 'forSaleConstrained'],
  19: ['notApplicable', 'sharedService', 'developed', 'unmarketable'],
  20: ['occupied', 'sharedService', 'developed', 'reserved'],
  21: ['occupied', 'parking', 'developed', 'unmarketable'],
  28: ['temporary', 'storage', 'serviced', 'optioned'],
  31: ['vacant', 'productive', 'developed', 'forSale'],
  36: ['unknown', 'unknown', 'unknown', 'unknown'],
  39: ['brownfield', 'storage', 'raw', 'unmarketed'],
  40: ['unused', 'farmland', 'raw', 'reserved'],
  44: ['temporary', 'farmland', 'raw', 'reserved'],
  46: ['vacant', 'productive', 'developed', 'optioned'],
  47: ['unused', 'green', 'raw', 'unmarketable'],
};

export type Parcel = {
  readonly id: string;
  readonly terrId: string;
  readonly plot: Plot;
  readonly busy: boolean;
};

/** The land of the zone, plot by plot, with the official columns an export is written from. */
export const tellParcels = ({ chance, days, zone }: Setting): { parcels: Parcel[]; rows: Row[] } => {
  const told = drawPlots(chance).map((plot, at) => {
    const fate = FATES[at] ?? BUILT;
    const terrId = `${COMMUNE.insee}_TERRAIN-ECO_${String(at + 1).padStart(5, '0')}`;
    const id = chance.id(days.at(-755));
    const parcel = { id, terrId, plot, busy: fate === BUILT };
    return { parcel, row: rowOf(zone, parcel, fate, isoDay(days.at(-755)), at) };
  });
  return { parcels: told.map(({ parcel }) => parcel), rows: told.map(({ row }) => row) };
};

const rowOf = (zone: string, { id, terrId, plot }: Parcel, fate: Fate, day: string, at: number): Row => {
  const [state, use, development, marketing] = fate;
  const ref = `${COMMUNE.insee}000ZA${String(at + 11).padStart(4, '0')}`;
  return {
    zone_id: zone,
    id,
    terr_id: terrId,
    refs: [ref],
    surface_m2: plot.squareMetres,
    occupation: state,
    land_use: use,
    commercial_stage: marketing,
    geometry: plot.shape,
    cnig: {
      terr_id: terrId,
      site_id: SITE_ID,
      terr_refcad: ref,
      terr_surf_brute: String(plot.squareMetres / 10_000),
      terr_utile: use === 'productive' ? 'oui' : 'non',
      terr_identif_date: day,
      terr_actu_date: day,
      terr_maitrise_fonc:
        marketing === 'sold' ? 'établissement industriel et commercial' : 'structure intercommunale',
      terr_stade_amngt: PARCEL_DEVELOPMENTS[development],
      terr_stade_comm: PARCEL_MARKETINGS[marketing],
      terr_etat_occup: PARCEL_STATES[state],
      terr_usage: PARCEL_USES[use],
      terr_geomsurf: JSON.stringify(plot.shape),
    },
  };
};
