import type { EstablishmentCardFragment } from '../generated/zone.documents.js';
import type { Session } from '../platform/session/session.js';

export const zoneCard = { id: 'z1', slug: 'saulaies', name: 'Zone des Saulaies', accent: '#2E6A3B' };

export const anAgent: Session = {
  state: 'signed-in',
  person: { id: 'p1', name: 'Paul Garnier' },
  memberships: [{ id: 'm1', role: 'agent', zone: zoneCard, firm: null, college: null }],
};
export const aNewcomer: Session = {
  state: 'signed-in',
  person: { id: 'p2', name: 'Inès Haddad' },
  memberships: [],
};

export const anEstablishment = (change: Partial<EstablishmentCardFragment> = {}) => ({
  __typename: 'Establishment',
  id: 'e1',
  siret: '73282932000074',
  name: 'Ateliers du Héron',
  address: '40 rue des Aulnes',
  activity: { __typename: 'Activity', nomenclature: 'NAF2', code: '9003A', label: 'Création artistique' },
  staffCode: '03',
  active: true,
  claimed: false,
  firm: { __typename: 'FirmName', id: 'f1', name: 'Ateliers du Héron' },
  parcels: [],
  ...change,
});

const square = (west: number, south: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.001, south],
      [west + 0.001, south + 0.001],
      [west, south + 0.001],
      [west, south],
    ],
  ],
});
const parcel = { __typename: 'MapParcel' as const, landUse: 'productive', surfaceM2: 8_034 };

/** Two parcels, one establishment and one asset; a second establishment has no position. */
export const aMap = {
  __typename: 'ZoneMap',
  perimeter: null,
  parcels: [
    {
      ...parcel,
      id: 't1',
      terrId: '37999_TERRAIN-ECO_00001',
      occupation: 'occupied',
      geometry: square(0.7, 47),
    },
    {
      ...parcel,
      id: 't2',
      terrId: '37999_TERRAIN-ECO_00002',
      occupation: 'vacant',
      geometry: square(0.702, 47),
    },
  ],
  establishments: [
    {
      __typename: 'MapPoint',
      id: 'e1',
      name: 'Ateliers du Héron',
      kind: 'establishment',
      point: { type: 'Point', coordinates: [0.7005, 47.0005] },
    },
    { __typename: 'MapPoint', id: 'e2', name: 'Sans adresse', kind: 'establishment', point: null },
  ],
  assets: [
    {
      __typename: 'MapPoint',
      id: 'a1',
      name: 'Quai 2',
      kind: 'dock',
      point: { type: 'Point', coordinates: [0.7025, 47.0005] },
    },
  ],
};
