import codesNaf from '@socialgouv/codes-naf';
import type { FirmId } from '@communaux/shared/kernel';
import { EFFECTIF_BANDS, type Siren, type Siret } from '@communaux/shared/zone';
import { isoDay } from '../days.js';
import { AUTHORITY_SIREN, firstSiret, inventSiren } from '../siren.js';
import type { Row, Setting } from '../story.js';
import { firms, unclaimedFirms, type FirmSketch } from '../words/firms.js';
import { place } from './grid.js';
import type { Parcel } from './parcels.js';
import { AUTHORITY_NAME, COMMUNE, STREETS } from './place-names.js';

export type Firm = {
  readonly id: FirmId;
  readonly name: string;
  readonly staff: number;
  readonly siren: Siren;
  readonly siret: Siret;
  readonly establishment: string;
  readonly claimed: boolean;
};

type Told = { readonly firms: Firm[]; readonly rows: Record<string, Row[]> };

/** Every firm has one establishment, on a plot of its own or shared; two of them are not claimed yet. */
export const tellFirms = (setting: Setting, parcels: readonly Parcel[]): Told => {
  const busy = setting.chance.shuffle(parcels.filter((parcel) => parcel.busy));
  const told = [...firms, ...unclaimedFirms].map((sketch, at) => {
    const parcel = busy[at % busy.length];
    if (!parcel) throw new Error('The zone has no busy parcel');
    return tellFirm(setting, sketch, at, parcel);
  });
  return {
    firms: told.map(({ firm }) => firm),
    rows: {
      firm: told.map(({ firm }) => ({
        zone_id: setting.zone,
        id: firm.id,
        siren: firm.siren,
        name: firm.name,
      })),
      establishment: told.map(({ row }) => row),
      establishment_parcel: told.map(({ tie }) => tie),
    },
  };
};

const tellFirm = ({ chance, days, zone }: Setting, sketch: FirmSketch, at: number, parcel: Parcel) => {
  const [name, , staff] = sketch;
  const siren = inventSiren(chance);
  const claimed = at < firms.length;
  const firm: Firm = {
    id: chance.id(days.at(-754)),
    name,
    staff,
    siren,
    siret: firstSiret(siren),
    establishment: chance.id(days.at(-754)),
    claimed,
  };
  const [east, north] = parcel.plot.middle;
  const point = place(east + chance.whole(-28, 28), north + chance.whole(-20, 20));
  const address = `${chance.whole(1, 40)} ${chance.pick(STREETS)}, ${COMMUNE.name}`;
  const row = {
    zone_id: zone,
    id: firm.establishment,
    firm_id: firm.id,
    siret: firm.siret,
    name,
    address,
    ...activityOf(sketch),
    staff_code: bandOf(staff).code,
    active: true,
    point: { type: 'Point', coordinates: point },
    cnig: cnigOf(firm, sketch, address, parcel.terrId, point, isoDay(days.at(-754))),
    claimed_at: claimed
      ? new Date(days.at(-740 + chance.whole(0, 60), chance.whole(480, 1_080))).toISOString()
      : null,
  };
  return { firm, row, tie: { zone_id: zone, establishment_id: firm.establishment, parcel_id: parcel.id } };
};

const bandOf = (staff: number) => {
  const band = EFFECTIF_BANDS.find(
    ({ code, from, to }) => code !== 'NN' && from <= staff && (to === null || staff <= to),
  );
  if (!band) throw new Error(`No band holds ${staff}`);
  return band;
};

const labels = new Map(codesNaf.map(({ id, label }) => [id, label]));

const activityOf = ([name, naf]: FirmSketch) => {
  const label = labels.get(naf);
  if (!label) throw new Error(`${name} has an activity that NAF does not know: ${naf}`);
  return { activity_nomenclature: 'NAF2', activity_code: naf.replace('.', ''), activity_label: label };
};

const cnigOf = (
  firm: Firm,
  sketch: FirmSketch,
  address: string,
  terrId: string,
  point: readonly [number, number],
  day: string,
): Readonly<Record<string, string>> => {
  const { code, label } = bandOf(firm.staff);
  const { activity_code, activity_label } = activityOf(sketch);
  return {
    SIRET: firm.siret,
    SIREN: firm.siren,
    terr_id: terrId,
    etab_adresse: address,
    etab_raison_sociale: firm.name,
    etab_nat_juridique: '5499',
    etab_nom: firm.name,
    epci_nom: AUTHORITY_NAME,
    epci_siren: AUTHORITY_SIREN,
    comm_nom: COMMUNE.name,
    comm_insee: COMMUNE.insee,
    etab_siege: 'oui',
    etab_creation_date: `${day.slice(0, 4)}-01-01`,
    etab_identif_date: day,
    etab_actu_date: day,
    etab_actif: 'oui',
    etab_activite_code: activity_code,
    etab_activite_libelle: activity_label,
    etab_effectif_code: code,
    etab_effectif_libelle: label,
    etab_effectif_annee: day.slice(0, 4),
    etab_source_info: 'Zone de démonstration, inventée',
    geocodage_qualite: 'localisation à la parcelle',
    etab_geompoint: JSON.stringify({ type: 'MultiPoint', coordinates: [point] }),
  };
};
