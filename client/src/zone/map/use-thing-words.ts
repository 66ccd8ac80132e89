import { useMemo } from 'react';
import { useFormats } from '../../platform/language/use-formats.js';
import { useTexts } from '../../platform/language/use-texts.js';
import type { Thing } from './things.js';

const ASSET_SORTS = ['parking', 'dock', 'workshop', 'room'] as const;
type AssetSort = (typeof ASSET_SORTS)[number];
const isSort = (sort: string): sort is AssetSort => (ASSET_SORTS as readonly string[]).includes(sort);

/** What a thing of the map is called, and what is said of it. */
export const useThingWords = () => {
  const t = useTexts('zone');
  const { number } = useFormats();
  return useMemo(() => {
    const name = (thing: Thing) =>
      thing.kind === 'parcel' ? t('screen.map.parcel', { name: numberOf(thing.name) }) : thing.name;
    const about = (thing: Thing): string => {
      if (thing.kind === 'establishment') return t('screen.map.establishment');
      if (thing.kind === 'asset') return t(`screen.asset.${isSort(thing.sort) ? thing.sort : 'other'}`);
      return [
        t(`parcel.state.${thing.state}`),
        t(`parcel.use.${thing.use}`),
        t('screen.map.surface', { surface: number(thing.surface) }),
      ].join(' · ');
    };
    return { name, about, whole: (thing: Thing) => `${name(thing)}, ${about(thing)}` };
  }, [t, number]);
};

/** "80024_TERRAIN-ECO_00131" is parcel 131 to those who work there; an identifier of another form is left whole. */
const numberOf = (terrId: string): string => terrId.replace(/^\w{5}_TERRAIN-ECO_0*(?=\d)/, '');
