import type { Option, OptionKey } from '../method/option.js';
import type { Shape } from '../method/urn.js';

/** What ballots of a file say: an order, a set of approved options, or a value for each (points, dots, grades). */
export type Writing = 'ranking' | 'approval' | 'points';

/** What is in the box: ballots; or, where only sums were published, grades by option or duels by pair. */
export type Box =
  | { readonly kind: 'ballots'; readonly writing: Writing; readonly shapes: readonly Shape[] }
  /** For each option, how many electors gave each grade, from worst to best. */
  | { readonly kind: 'grades'; readonly table: readonly (readonly number[])[] }
  /** `wins[i][j]`: how many electors prefer option i to option j. */
  | { readonly kind: 'duels'; readonly wins: readonly (readonly number[])[]; readonly voters: number | null };

/** What a file says of the way to count it; whoever counts may say otherwise. */
export type Asked = {
  readonly seats: number | null;
  readonly unranked: 'last' | 'no_opinion' | null;
  readonly strength: 'winning_votes' | 'margins' | null;
  readonly variant: 'scottish' | 'meek' | null;
  readonly ungraded: 'invalid' | 'worst' | null;
  readonly unscored: 'lowest' | 'invalid' | null;
  readonly share: 'most_approved' | 'equal_shares' | null;
  readonly envelope: number | null;
  readonly dots: number | null;
  /** Names of the grades, from worst to best. */
  readonly grades: readonly string[] | null;
};
export const NOTHING_ASKED: Asked = {
  seats: null,
  unranked: null,
  strength: null,
  variant: null,
  ungraded: null,
  unscored: null,
  share: null,
  envelope: null,
  dots: null,
  grades: null,
};

/** An election as a file holds it: no college, no roll, only what was chosen and how often. */
export type Election = {
  readonly title: string | null;
  readonly options: readonly Option[];
  /** Options that left after ballots were printed: they are named, and not counted. */
  readonly withdrawn: readonly OptionKey[];
  readonly asked: Asked;
  readonly box: Box;
};
