import { countRanked, type RankedQuestion } from './count-ranked.js';
import { NO_TIE_BREAK, type Counted, type TieBreak } from './counted.js';
import type { OptionKey } from './option.js';
import type { Shape, Urn } from './urn.js';

/** Stands for SHA-256 where any order of lots will do: the draw itself is checked with the true one, in tie.spec. */
const lot = (text: string): string =>
  [...text]
    .reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5)
    .toString(16)
    .padStart(8, '0');

/** "5:A>B=C 2:C" */
export const shapesIn = (text: string): readonly Shape[] =>
  text
    .trim()
    .split(/\s+/)
    .map((item) => {
      const [, count = '1', ballot = ''] = /^(\d+):(.*)$/.exec(item) ?? [];
      return { ballot, count: Number(count) };
    });

export const keysIn = (shapes: readonly Shape[]): readonly OptionKey[] =>
  [...new Set(shapes.flatMap(({ ballot }) => ballot.split(/[>=]/)))].toSorted();

export type Asked = {
  readonly method: RankedQuestion['method'];
  readonly options?: readonly OptionKey[];
  readonly places?: number;
  readonly unranked?: 'last' | 'no_opinion';
  readonly strength?: 'winning_votes' | 'margins';
  readonly variant?: 'scottish' | 'meek';
  readonly tieBreak?: Partial<TieBreak>;
};

export const questionOf = (asked: Asked, keys: readonly OptionKey[]): RankedQuestion => {
  const options = keys.map((key) => ({ key, label: `Option ${key}`, cost: null }));
  const { method, places = 1, unranked = 'last', strength = 'winning_votes', variant = 'scottish' } = asked;
  if (method === 'irv') return { method, options };
  return method === 'stv'
    ? { method, options, places, variant }
    : { method, options, places, unranked, strength };
};

export const countUrns = (asked: Asked, urns: readonly Urn[]): Counted => {
  const keys = asked.options ?? keysIn(urns.flatMap(({ shapes }) => shapes));
  return countRanked(questionOf(asked, keys), urns, { ...NO_TIE_BREAK, ...asked.tieBreak }, lot);
};

/** Counts ballots written as in the oracles, one voice each. */
export const count = (asked: Asked, ballots: string): Counted =>
  countUrns(asked, [{ weight: 1n, shapes: shapesIn(ballots) }]);

/** "A>B=C" */
export const orderIn = ({ order }: Counted): string => order.map((group) => group.join('=')).join('>');

type RoundFigures = {
  readonly votes: Readonly<Record<OptionKey, number | string>>;
  readonly exhausted: number | string;
  readonly lost?: string;
  readonly quota?: string;
  readonly keep?: Readonly<Record<OptionKey, string>>;
  readonly surplus?: OptionKey | null;
  readonly elected: readonly OptionKey[];
  readonly excluded: readonly OptionKey[];
};
export const roundsIn = ({ figures }: Counted): readonly RoundFigures[] =>
  figures['rounds'] as unknown as readonly RoundFigures[];
export const lastRound = (counted: Counted): RoundFigures => {
  const last = roundsIn(counted).at(-1);
  if (!last) throw new RangeError('A count by transfer has rounds');
  return last;
};

type Square = Readonly<Record<OptionKey, Readonly<Record<OptionKey, number>>>>;
export const duelsIn = ({ figures }: Counted): Square => figures['duels'] as unknown as Square;
export const pathsIn = ({ figures }: Counted): Square => figures['strongestPaths'] as unknown as Square;
