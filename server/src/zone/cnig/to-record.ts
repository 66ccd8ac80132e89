import { isRefused, never } from '@communaux/shared/kernel';
import {
  effectifBand,
  isParcelRef,
  isSiret,
  parcelDevelopmentOf,
  parcelMarketingOf,
  parcelStateOf,
  parcelUseOf,
  readNaf,
  sirenOf,
} from '@communaux/shared/zone';
import { isEmpty, isStrict, isGeometry, positionsOf, type Geometry } from './geometry.js';
import { isDay } from './mend-date.js';
import { isNumber } from './mend-number.js';
import { readStrictPoint } from './mend-geometry.js';
import type { Position } from './projection.js';
import type {
  CnigCells,
  CnigRecord,
  EstablishmentRecord,
  ParcelRecord,
  Point,
  PoleRecord,
  SiteRecord,
} from './records.js';
import type { TableName } from './tables.js';

/** The repaired columns of a line as the record that the product works with. Null when it names no establishment. */
export const toRecord = (table: TableName, cnig: CnigCells): CnigRecord | null => {
  switch (table) {
    case 'pole-eco':
      return toPole(cnig);
    case 'site-eco':
      return toSite(cnig);
    case 'terrain-eco':
      return toParcel(cnig);
    case 'etablissement':
      return toEstablishment(cnig);
    default:
      return never(table);
  }
};

const NOBODY = new Set(['', 'inconnu', 'sans objet']);
const text = (cnig: CnigCells, field: string): string => cnig[field] ?? '';
const textOrNull = (cnig: CnigCells, field: string): string | null =>
  NOBODY.has(text(cnig, field)) ? null : text(cnig, field);
const list = (cnig: CnigCells, field: string): string[] => textOrNull(cnig, field)?.split('|') ?? [];
const number = (cnig: CnigCells, field: string): number | null =>
  isNumber(text(cnig, field)) ? Number(text(cnig, field)) : null;
const yesNo = (cnig: CnigCells, field: string): boolean | null =>
  text(cnig, field) === 'oui' ? true : text(cnig, field) === 'non' ? false : null;

/** A day that cannot be read comes before every other: an undated activity is NAF rév. 2. */
const day = (cnig: CnigCells, field: string): string => (isDay(text(cnig, field)) ? text(cnig, field) : '');

const toPoint = (at: Position | null | undefined): Point | null => (at ? { lon: at[0], lat: at[1] } : null);

/** Only what can be drawn: in degrees, rings closed, not empty. */
const geometry = (cnig: CnigCells, field: string): Geometry | null => {
  const value = text(cnig, field);
  if (!value.startsWith('{')) return null;
  try {
    const parsed: unknown = JSON.parse(value);
    return isGeometry(parsed) && !isEmpty(parsed) && isStrict(parsed) ? parsed : null;
  } catch {
    return null;
  }
};

const commune = (cnig: CnigCells, prefix: '' | 'site_') => ({
  insee: text(cnig, `${prefix}comm_insee`),
  name: text(cnig, `${prefix}comm_nom`),
});

const toPole = (cnig: CnigCells): PoleRecord => ({
  table: 'pole-eco',
  poleId: text(cnig, 'pole_id'),
  name: text(cnig, 'pole_nom'),
  surface: number(cnig, 'pole_surface'),
  point: toPoint(readStrictPoint(text(cnig, 'pole_geompoint'))),
  cnig,
});

const toSite = (cnig: CnigCells): SiteRecord => ({
  table: 'site-eco',
  siteId: text(cnig, 'site_id'),
  poleId: textOrNull(cnig, 'pole_id'),
  name: text(cnig, 'site_nom'),
  authority: { siren: text(cnig, 'site_epci_siren'), name: text(cnig, 'site_epci_nom') },
  commune: commune(cnig, 'site_'),
  surface: number(cnig, 'site_surf_brute'),
  usefulSurface: number(cnig, 'site_surf_utile'),
  geometry: geometry(cnig, 'site_geomsurf'),
  point: toPoint(readStrictPoint(text(cnig, 'site_geompoint'))),
  cnig,
});

const toParcel = (cnig: CnigCells): ParcelRecord => ({
  table: 'terrain-eco',
  terrId: text(cnig, 'terr_id'),
  siteId: text(cnig, 'site_id'),
  refcad: list(cnig, 'terr_refcad').filter(isParcelRef),
  surface: number(cnig, 'terr_surf_brute'),
  state: parcelStateOf(text(cnig, 'terr_etat_occup')),
  development: parcelDevelopmentOf(text(cnig, 'terr_stade_amngt')),
  marketing: parcelMarketingOf(text(cnig, 'terr_stade_comm')),
  use: parcelUseOf(text(cnig, 'terr_usage')),
  turnkey: yesNo(cnig, 'terr_cle_en_main'),
  geometry: geometry(cnig, 'terr_geomsurf'),
  cnig,
});

const toEstablishment = (cnig: CnigCells): EstablishmentRecord | null => {
  const siret = text(cnig, 'SIRET');
  if (!isSiret(siret)) return null;
  const places = geometry(cnig, 'etab_geompoint');
  // The nomenclature is the one in force when the information was written, not when the file is read.
  const naf = readNaf(text(cnig, 'etab_activite_code'), day(cnig, 'etab_actu_date'));
  return {
    table: 'etablissement',
    siret,
    siren: sirenOf(siret),
    terrIds: list(cnig, 'terr_id'),
    name: text(cnig, 'etab_nom'),
    legalName: text(cnig, 'etab_raison_sociale'),
    address: textOrNull(cnig, 'etab_adresse'),
    commune: commune(cnig, ''),
    authoritySiren: text(cnig, 'epci_siren'),
    naf: isRefused(naf) ? null : naf,
    activity: text(cnig, 'etab_activite_libelle'),
    effectif: effectif(cnig),
    point: toPoint(places && positionsOf(places)[0]),
    geometry: places,
    headquarters: yesNo(cnig, 'etab_siege'),
    active: yesNo(cnig, 'etab_actif'),
    email: textOrNull(cnig, 'etab_contact_mail'),
    phone: textOrNull(cnig, 'etab_contact_tel'),
    cnig,
  };
};

const effectif = (cnig: CnigCells): EstablishmentRecord['effectif'] => {
  const band = effectifBand(text(cnig, 'etab_effectif_code'));
  return band && { code: band.code, label: band.label, year: number(cnig, 'etab_effectif_annee') };
};
