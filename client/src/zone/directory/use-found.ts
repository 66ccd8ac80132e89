import { useMemo } from 'react';
import { useThingWords } from '../map/use-thing-words.js';
import type { Thing, ThingKey } from '../map/things.js';
import { bare } from '../../ui/bare.js';

/**
 * What a search finds among the parcels and assets that are here already, and which shapes of the map it lights up;
 * establishments are found by the server, which knows their activity and SIRET. No search finds everything.
 */
export const useFound = (
  things: readonly Thing[],
  establishments: readonly { readonly id: string }[],
  asked: string,
): { readonly things: readonly Thing[]; readonly keys: ReadonlySet<ThingKey> | undefined } => {
  const words = useThingWords();
  return useMemo(() => {
    const text = bare(asked);
    if (text === '') return { things, keys: undefined };
    const here = things.filter(
      (thing) => thing.kind !== 'establishment' && bare(`${thing.name} ${words.whole(thing)}`).includes(text),
    );
    const there = establishments.map(({ id }): ThingKey => `establishment:${id}`);
    return { things: here, keys: new Set([...here.map(({ key }) => key), ...there]) };
  }, [things, establishments, asked, words]);
};
