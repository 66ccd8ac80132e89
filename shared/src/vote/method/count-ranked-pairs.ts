import type { Sha256 } from '../freeze.js';
import { fieldOf, type Field } from './count-duels.js';
import type { Counted, MethodStep, Tie, TieBreak } from './counted.js';
import { enoughFigures, enoughSteps } from './enough-ballots.js';
import { enoughDuels } from './enough-duels.js';
import { fillPlaces, type Filled } from './fill-places.js';
import { agreed, stands, type Duel, type Locked } from './locked.js';
import type { OptionKey } from './option.js';
import type { Packed } from './pack-rankings.js';
import type { QuestionOf } from './question.js';
import { duelsByStrength, rankPairs, type EqualDuels, type Pairing } from './ranked-pairs.js';
import { peeled } from './schulze.js';
import { declaredOrder, tieSettler } from './tie.js';

/** Orders of equal duels tried for each guess at what would have sufficed: there are many guesses. */
const MOST_GUESSED = 100;

/**
 * Ranked pairs. Equal duels that contradict one another are locked in the order the tie rules give options: first the
 * duel whose loser comes last, then the one whose winner comes first, so that whoever comes first gains by it. Where no
 * rule does, the count is decided only if every order gives the same places.
 * Figures: `duels`, `voice`, `locked`, the duels kept, strongest first, as `[winner, loser]`, and `enough`.
 */
export const countRankedPairs = (
  question: QuestionOf<'ranked_pairs'>,
  packed: Packed,
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => {
  const field = fieldOf(question, packed, tieBreak, sha256);
  const { pairing, ties } = pair(field);
  const order = layersOf(field, common(pairing));
  const filled = fillAll(field, pairing, order);
  const { winners } = filled;
  const enough = enoughDuels(field, packed, { order, winners }, (raised) =>
    rankPairs(raised, () => null, MOST_GUESSED).ends.map((end) => peeledBy(end)),
  );
  const duels = duelsByStrength(field.strengths).flat();
  const kept = duels.filter((duel) => fate(pairing, duel) === 'locked');
  return {
    status: filled.status,
    winners,
    order,
    ties: [...ties, ...filled.ties],
    ballots: field.ballots,
    figures: {
      ...field.figures,
      locked: kept.map(({ winner, loser }) => [keyAt(field, winner), keyAt(field, loser)]),
      enough: enoughFigures(enough),
    },
    trace: [
      { code: 'ballots', facts: field.ballots },
      ...field.told,
      ...ties.map((tie) => tellTie(field, tie)),
      ...duels.map((duel) => tellLock(field, fate(pairing, duel), duel)),
      ...filled.steps,
      ...(winners.length > 0 ? [{ code: 'chosen', facts: { options: winners } }] : []),
      ...enoughSteps(question, enough),
    ],
  };
};

const tellTie = ({ tieBreak }: Field, { options, settledBy, order }: Tie): MethodStep => {
  if (settledBy) return { code: `pair-tie-${settledBy}`, facts: { options: order } };
  const secondBallot = tieBreak.rules.includes('second_ballot');
  return { code: `pair-tie-${secondBallot ? 'second_ballot' : 'open'}`, facts: { options } };
};

const keyAt = ({ keys }: Field, place: number): OptionKey => keys[place] ?? '';

/** Locks the duels, and keeps the ties among them: each one settled, and the first that nothing settles. */
const pair = (field: Field): { readonly pairing: Pairing; readonly ties: readonly Tie[] } => {
  const ties: Tie[] = [];
  const orderDuels = (contested: EqualDuels): EqualDuels | null => {
    const tied = new Set(contested.flatMap(({ winner, loser }) => [winner, loser]));
    const options = field.keys.filter((_, place) => tied.has(place));
    const declared = declaredOrder(options, field.tieBreak, field.sha256);
    const tie = { options, over: 'pair', round: 0, settledBy: null, order: [], ...declared } as const;
    if (ties.every(({ settledBy }) => settledBy !== null)) ties.push(tie);
    return declared && inOrder(field, contested, declared.order);
  };
  return { pairing: rankPairs(field.strengths, orderDuels), ties };
};

const inOrder = (field: Field, duels: EqualDuels, order: readonly OptionKey[]): EqualDuels => {
  const rank = (place: number): number => order.indexOf(keyAt(field, place));
  return duels.toSorted((a, b) => rank(b.loser) - rank(a.loser) || rank(a.winner) - rank(b.winner));
};

/** What holds whatever the order of equal duels; where orders are too many to try, what holds before any of them. */
const common = ({ ends, sure }: Pairing): Locked => (ends.length > 0 ? agreed(ends, sure.options) : sure);

const layersOf = (field: Field, locked: Locked): Counted['order'] =>
  peeledBy(locked).map((layer) => layer.map((place) => keyAt(field, place)));

const peeledBy = (locked: Locked): readonly (readonly number[])[] =>
  peeled(locked.options, (i, j) => stands(locked, i, j));

/** Places as each way of locking fills them: given where all agree, and to those alone who have one in all. */
const fillAll = (field: Field, { ends }: Pairing, order: Counted['order']): Filled => {
  const { question, tieBreak, sha256 } = field;
  const [first, ...others] = ends.map((end) =>
    fillPlaces(layersOf(field, end), question.places, tieSettler(tieBreak, sha256), tieBreak.seed),
  );
  if (!first) return { status: 'unresolved', winners: [], ties: [], steps: [] };
  if (others.length === 0) return first;
  const winners = order
    .flat()
    .filter((key) => [first, ...others].every((filled) => filled.winners.includes(key)));
  const decided = [first, ...others].every(
    (filled) => filled.status === 'decided' && filled.winners.length === winners.length,
  );
  const code = decided ? 'pair-tie-harmless' : 'pair-tie-matters';
  return { status: decided ? 'decided' : 'unresolved', winners, ties: [], steps: [{ code, facts: {} }] };
};

type Fate = 'locked' | 'set-aside' | 'depends';
const fate = ({ ends, sure }: Pairing, { winner, loser }: Duel): Fate => {
  const all = ends.length > 0 ? ends : [sure];
  if (all.every((end) => stands(end, winner, loser))) return 'locked';
  return all.every((end) => stands(end, loser, winner)) ? 'set-aside' : 'depends';
};

const tellLock = (field: Field, kept: Fate, { winner, loser }: Duel): MethodStep => {
  const facts = { option: keyAt(field, winner), options: [keyAt(field, loser)] };
  const votes = field.votesOf(field.strengths[winner]?.[loser] ?? 0n);
  return field.words.step(`pair-${kept}`, facts, { votes });
};
