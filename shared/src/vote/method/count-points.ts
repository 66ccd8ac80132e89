import type { Sha256 } from '../freeze.js';
import type { Counted, MethodStep, TieBreak } from './counted.js';
import { enoughFor, enoughSteps, leastBySums } from './enough-ballots.js';
import { fillPlaces } from './fill-places.js';
import { openUrns, weighedSums, type Opened } from './open-urns.js';
import type { OptionKey } from './option.js';
import type { QuestionOf } from './question.js';
import { tieSettler } from './tie.js';
import type { Urn } from './urn.js';
import { voiceWords, whole } from './voice-words.js';
import { descending, weakOrder } from './weak-order.js';

/** Methods whose result is one sum for each option. */
type PointsQuestion = QuestionOf<'approval'> | QuestionOf<'score'> | QuestionOf<'dots'>;

/** What a ballot gives each option, in their order: 1 for an approval, its score, its dots. */
type Given = readonly number[];

/** Reads what a canonical ballot gives. */
const givenBy = ({ method, options }: PointsQuestion): ((text: string) => Given) => {
  if (method !== 'approval')
    return (text) => text.split(',').map((mark) => Number(mark.slice(mark.indexOf(':') + 1)));
  return (text) => {
    const approved = new Set(text.split('+'));
    return options.map(({ key }) => (approved.has(key) ? 1 : 0));
  };
};

/** Ballots opened and their sums, before any place is given. */
const sumPoints = (
  question: PointsQuestion,
  urns: readonly Urn[],
): { readonly opened: Opened<Given>; readonly totals: readonly bigint[] } => {
  const opened = openUrns(question, urns, givenBy(question));
  const totals = weighedSums(opened, question.options.length, (sums, given, count) => {
    given.forEach((value, place) => {
      sums[place] = (sums[place] ?? 0) + value * count;
    });
  });
  return { opened, totals };
};

/**
 * Approval, score and dots: each option has the sum of what ballots give it, each ballot for the weight of its urn, and
 * the largest sums have the places. Figures: `totals`, the weighed sum of each option, `voice`, the weighed number of valid
 * ballots, and `enough`, the further ballots that those next in line lacked.
 */
export const countPoints = (
  question: PointsQuestion,
  urns: readonly Urn[],
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => {
  const { opened, totals } = sumPoints(question, urns);
  const at = (place: number): bigint => totals[place] ?? 0n;
  const order = weakOrder(question.options, (a, b) => descending(at(a), at(b)));
  const filled = fillPlaces(order, question.places, tieSettler(tieBreak, sha256), tieBreak.seed);
  const total = new Map(question.options.map(({ key }, place) => [key, at(place)]));
  const { status, winners, ties } = filled;
  const least = leastBySums(totals, gainOf(question), question.places);
  const enough = opened.heads ? enoughFor(question.options, { order, winners }, least) : [];
  return {
    status,
    winners,
    order,
    ties,
    ballots: opened.ballots,
    figures: {
      totals: Object.fromEntries([...total].map(([key, sum]) => [key, whole(sum)])),
      voice: whole(opened.voice),
      enough: Object.fromEntries(enough.map(({ option, ballots }) => [option, ballots])),
    },
    trace: [
      { code: 'ballots', facts: opened.ballots },
      ...order.flat().map((key) => sumStep(question, opened, key, total.get(key) ?? 0n)),
      ...filled.steps,
      ...(winners.length > 0 ? [{ code: 'chosen', facts: { options: winners } }] : []),
      ...enoughSteps(question.method, enough),
    ],
  };
};

/** In ballots, the sum; by weights, where it stands between the least and the most the whole voice could give. */
const sumStep = (
  question: PointsQuestion,
  { voice, heads, ballots }: Opened<Given>,
  option: OptionKey,
  total: bigint,
): MethodStep => {
  const [lowest, highest] = rangeOf(question);
  const { step } = voiceWords({ total: (highest - lowest) * voice, decimals: 0, heads });
  const facts = { option, valid: ballots.valid };
  return step(`sum-${question.method}`, facts, { total: heads ? total : total - lowest * voice });
};

/** What one ballot for an option alone brings it, beyond what it gives each of the others. */
const gainOf = (question: PointsQuestion): bigint => {
  if (question.method === 'dots') return BigInt(Math.min(question.dots, question.perOption));
  const [lowest, highest] = rangeOf(question);
  return highest - lowest;
};

/** The least and the most one ballot can give one option; for dots, everything it has. */
const rangeOf = (question: PointsQuestion): readonly [bigint, bigint] => {
  if (question.method === 'approval') return [0n, 1n];
  if (question.method === 'dots') return [0n, BigInt(question.dots)];
  return [BigInt(question.lowest), BigInt(question.highest)];
};
