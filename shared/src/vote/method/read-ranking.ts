import { isRefused, refuse, type Refused } from '../../kernel/index.js';
import { inOrder, placesOf, type KeysRefusal, type Known } from './read-keys.js';

/**
 * `a>b=c`: ranks from the first, equal options in the order of the question. What is left out stays left out: what
 * that means (last, or no opinion) is a setting, and a receipt shows what was said.
 * @param ties whether two options may share a rank (not where a ballot passes from one to the next: governance 4.8)
 */
export const readRanking = (
  known: Known,
  ties: boolean,
  text: string,
): string | Refused<KeysRefusal | 'ballot-tied-ranks'> => {
  const ranks = text.split('>').map((rank) => rank.split('='));
  const places = placesOf(known, ranks.flat());
  if (isRefused(places)) return places;
  if (!ties && ranks.some((rank) => rank.length > 1)) return refuse('ballot-tied-ranks');
  return ranks
    .map((rank) =>
      inOrder(
        known,
        rank.flatMap((key) => known.places.get(key) ?? []),
      ).join('='),
    )
    .join('>');
};
