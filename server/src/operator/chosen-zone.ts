import { operator } from '@communaux/shared/access';
import type { ZoneId } from '@communaux/shared/kernel';
import type { Platform } from '../platform/platform.js';
import { listZones, zoneBySlug, type ZoneRow } from '../zone/index.js';
import { Misasked } from './command.js';

const START = { name: '', id: '00000000-0000-0000-0000-000000000000' };
const PAGE = 500;

export type Chosen = Omit<ZoneRow, 'id'> & { readonly id: ZoneId };
const chosen = (zone: ZoneRow): Chosen => ({ ...zone, id: zone.id as ZoneId });

export const everyZone = async ({ works }: Platform): Promise<Chosen[]> => {
  const all: Chosen[] = [];
  for (let after: typeof START | undefined = START; after;) {
    const { items, next }: Awaited<ReturnType<ReturnType<typeof listZones>>> = await works.instance(
      operator,
      listZones('', after, PAGE),
    );
    all.push(...items.map(chosen));
    after = next === null ? undefined : items.at(-1);
  }
  return all;
};

/** The zone that `--zone` names, or the only one there is. @throws Misasked listing the choice */
export const chosenZone = async (platform: Platform, slug: string | null): Promise<Chosen> => {
  const found = slug === null ? null : await platform.works.instance(operator, zoneBySlug(slug));
  if (found) return chosen(found);
  const zones = await everyZone(platform);
  const [only, ...others] = zones;
  if (slug === null && only && others.length === 0) return only;
  if (zones.length === 0) throw new Misasked('There is no zone yet: npm run admin -- zone create');
  const choice = zones
    .slice(0, 20)
    .map((zone) => zone.slug)
    .join(', ');
  throw new Misasked(
    slug === null ? `Say which zone with --zone: ${choice}` : `No zone is at “${slug}”. There is: ${choice}`,
  );
};
