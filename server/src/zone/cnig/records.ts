import type {
  EffectifCode,
  Naf,
  ParcelDevelopment,
  ParcelMarketing,
  ParcelState,
  ParcelUse,
  Siren,
  Siret,
} from '@communaux/shared/zone';
import type { Geometry } from './geometry.js';

/** Every official column, repaired, as text: what a lossless export is written from. */
export type CnigCells = Readonly<Record<string, string>>;

/** Longitude and latitude in WGS84 degrees. */
export type Point = { readonly lon: number; readonly lat: number };

export type PoleRecord = {
  readonly table: 'pole-eco';
  readonly poleId: string;
  readonly name: string;
  /** Hectares. */
  readonly surface: number | null;
  readonly point: Point | null;
  readonly cnig: CnigCells;
};

export type SiteRecord = {
  readonly table: 'site-eco';
  readonly siteId: string;
  /** Null for a site of no pole. */
  readonly poleId: string | null;
  readonly name: string;
  readonly authority: { readonly siren: string; readonly name: string };
  readonly commune: { readonly insee: string; readonly name: string };
  /** Hectares. */
  readonly surface: number | null;
  readonly usefulSurface: number | null;
  readonly geometry: Geometry | null;
  readonly point: Point | null;
  readonly cnig: CnigCells;
};

export type ParcelRecord = {
  readonly table: 'terrain-eco';
  readonly terrId: string;
  readonly siteId: string;
  /** Cadastral identifiers (idpar); what is none stays in `cnig` only. */
  readonly refcad: readonly string[];
  /** Hectares. */
  readonly surface: number | null;
  readonly state: ParcelState;
  readonly development: ParcelDevelopment;
  readonly marketing: ParcelMarketing;
  readonly use: ParcelUse;
  readonly turnkey: boolean | null;
  readonly geometry: Geometry | null;
  readonly cnig: CnigCells;
};

export type EstablishmentRecord = {
  readonly table: 'etablissement';
  readonly siret: Siret;
  readonly siren: Siren;
  /** Parcels it stands on; empty when unknown. */
  readonly terrIds: readonly string[];
  readonly name: string;
  readonly legalName: string;
  readonly address: string | null;
  readonly commune: { readonly insee: string; readonly name: string };
  readonly authoritySiren: string;
  readonly naf: Naf | null;
  readonly activity: string;
  /** Null when the file does not say. `year` is the vintage of the band. */
  readonly effectif: {
    readonly code: EffectifCode;
    readonly label: string;
    readonly year: number | null;
  } | null;
  /** First known place; all of them are in `geometry`. */
  readonly point: Point | null;
  readonly geometry: Geometry | null;
  readonly headquarters: boolean | null;
  /** Null when the file does not say. */
  readonly active: boolean | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly cnig: CnigCells;
};

export type CnigRecord = PoleRecord | SiteRecord | ParcelRecord | EstablishmentRecord;
