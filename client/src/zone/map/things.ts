import { parcelStateOf, PARCEL_STATES, parcelUseOf, PARCEL_USES } from '@communaux/shared/zone';
import type { ParcelState, ParcelUse } from '@communaux/shared/zone';
import type { ZoneOnMapQuery } from '../../generated/zone.documents.js';
import { cornersOf, readGeometry, type Corner, type Geometry } from './geometry.js';
import { isOnPaper, projectTo, together } from './project.js';

type ZoneMap = ZoneOnMapQuery['zoneMap'];

/** What is on the map and in the lists, named the same way in both: `parcel:2f0c…`. */
export type ThingKey = `${'parcel' | 'establishment' | 'asset'}:${string}`;

type Named = { readonly key: ThingKey; readonly id: string; readonly name: string };
export type ParcelThing = Named & {
  readonly kind: 'parcel';
  readonly state: ParcelState;
  readonly use: ParcelUse;
  readonly surface: number;
};
export type PlaceThing = Named & { readonly kind: 'establishment' };
export type AssetThing = Named & { readonly kind: 'asset'; readonly sort: string };
export type Thing = ParcelThing | PlaceThing | AssetThing;

export type Drawn = { readonly thing: Thing; readonly path: string; readonly middle: Corner };

/** The map, ready to draw: parcels first, so that what stands on them is on top. */
export type Drawing = {
  readonly perimeter: string;
  readonly drawn: readonly Drawn[];
  /** How many things have no position, or one out of the frame. */
  readonly undrawn: number;
};

export const thingsOf = (map: ZoneMap): readonly Thing[] => [
  ...map.parcels.map((parcel) => toParcel(parcel)),
  ...map.establishments.map(({ id, name }): Thing => ({
    key: `establishment:${id}`,
    kind: 'establishment',
    id,
    name,
  })),
  ...map.assets.map(({ id, name, kind }): Thing => ({
    key: `asset:${id}`,
    kind: 'asset',
    id,
    name,
    sort: kind,
  })),
];

const toParcel = ({
  id,
  terrId,
  occupation,
  landUse,
  surfaceM2,
}: ZoneMap['parcels'][number]): ParcelThing => ({
  key: `parcel:${id}`,
  kind: 'parcel',
  id,
  name: terrId,
  state: Object.hasOwn(PARCEL_STATES, occupation) ? (occupation as ParcelState) : parcelStateOf(occupation),
  use: Object.hasOwn(PARCEL_USES, landUse) ? (landUse as ParcelUse) : parcelUseOf(landUse),
  surface: surfaceM2,
});

export const drawMap = (map: ZoneMap): Drawing => {
  const things = thingsOf(map);
  const found = geometriesOf(map);
  const shown = things.flatMap((thing) => {
    const geometry = found.get(thing.key);
    return geometry ? [{ thing, geometry }] : [];
  });
  const perimeter = readGeometry(map.perimeter);
  const draw = projectTo(frameOf(perimeter, shown));
  const drawn = shown
    .map(({ thing, geometry }) => ({ thing, ...draw(geometry) }))
    .filter(({ middle }) => isOnPaper(middle));
  return {
    perimeter: perimeter ? draw(perimeter).path : '',
    drawn,
    undrawn: things.length - drawn.length,
  };
};

/**
 * What the map is fitted to: the perimeter, or else the parcels, or else what stands somewhere. One establishment
 * whose point lies in another département, as in the official example, would shrink the zone to a dot.
 */
const frameOf = (
  perimeter: Geometry | null,
  shown: readonly { readonly thing: Thing; readonly geometry: Geometry }[],
): readonly Corner[] => {
  const land = shown.filter(({ thing }) => thing.kind === 'parcel');
  const fitted = perimeter ? [perimeter] : (land.length > 0 ? land : shown).map(({ geometry }) => geometry);
  return together(fitted.flatMap(cornersOf));
};

const geometriesOf = (map: ZoneMap): ReadonlyMap<string, Geometry> => {
  const carried: readonly (readonly [ThingKey, unknown])[] = [
    ...map.parcels.map(({ id, geometry }) => [`parcel:${id}`, geometry] as const),
    ...map.establishments.map(({ id, point }) => [`establishment:${id}`, point] as const),
    ...map.assets.map(({ id, point }) => [`asset:${id}`, point] as const),
  ];
  return new Map(
    carried.flatMap(([key, json]) => {
      const geometry = readGeometry(json);
      return geometry ? [[key, geometry] as const] : [];
    }),
  );
};
