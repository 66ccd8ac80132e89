/**
 * The enumerations of a parcel that the map and the directory show: our word, then the word of the CNIG standard
 * (v2024-10). A server spec holds the second column against the official schema.
 * `vacant` is reusable without works, `brownfield` needs works, `unused` was never built nor used.
 */
export const PARCEL_STATES = {
  unused: 'inoccupé',
  temporary: 'occupation transitoire',
  occupied: 'occupé',
  vacant: 'vacant',
  brownfield: 'friche',
  unknown: 'inconnu',
  other: 'autre',
  notApplicable: 'sans objet',
} as const;

export const PARCEL_DEVELOPMENTS = {
  undevelopable: 'non aménageable',
  raw: 'non aménagé, non viabilisé',
  servicing: 'viabilisation en cours',
  serviced: 'viabilisé non aménagé',
  developed: 'viabilisé et aménagé',
  unknown: 'inconnu',
  other: 'autre',
  notApplicable: 'sans objet',
} as const;

export const PARCEL_MARKETINGS = {
  unmarketed: 'non commercialisé',
  unmarketable: 'non commercialisable',
  forSale: 'en vente',
  forSaleConstrained: 'en vente avec contraintes',
  sold: 'vendu, commercialisation achevée',
  optioned: 'réservé par option de réservation',
  reserved: "réservé par une délibération de l'EPCI",
  unknown: 'inconnu',
  other: 'autre',
  notApplicable: 'sans objet',
} as const;

/** Three of them are assets that a zone shares: parking, lorry turning area, service area. */
export const PARCEL_USES = {
  road: 'voirie ou infrastructure',
  parking: 'parkings, stationnement',
  turningArea: 'zone de retournement poids-lourds',
  publicFacility: 'autres équipements publics',
  productive: 'bâti productif',
  housing: 'bâti résidentiel',
  stormBasin: "bassin d'orage ou de rétention",
  green: 'espace vert',
  natural: 'espace naturel ou forestier',
  farmland: 'espace agricole',
  sharedService: 'zone de service partagée entre entreprises',
  quarry: "carrières, zones d'extraction",
  storage: 'dépôt, stockage',
  renewableEnergy: 'production d’énergie renouvelable',
  unknown: 'inconnu',
  other: 'autre',
  notApplicable: 'sans objet',
} as const;

export type ParcelState = keyof typeof PARCEL_STATES;
export type ParcelDevelopment = keyof typeof PARCEL_DEVELOPMENTS;
export type ParcelMarketing = keyof typeof PARCEL_MARKETINGS;
export type ParcelUse = keyof typeof PARCEL_USES;

type Fallback = { readonly unknown: string };

const reader = <Terms extends Fallback>(terms: Terms) => {
  const words = new Map(Object.entries(terms).map(([word, official]) => [official, word as keyof Terms]));
  return (official: string): keyof Terms | 'unknown' => words.get(official) ?? 'unknown';
};

/** Our word for the standard's; a word the standard does not know is unknown. */
export const parcelStateOf = reader(PARCEL_STATES);
export const parcelDevelopmentOf = reader(PARCEL_DEVELOPMENTS);
export const parcelMarketingOf = reader(PARCEL_MARKETINGS);
export const parcelUseOf = reader(PARCEL_USES);
