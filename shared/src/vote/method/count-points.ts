import type { Sha256 } from '../freeze.js';
import type { Counted, MethodStep, TieBreak } from './counted.js';
import { enoughBallots, enoughFigures, enoughSteps } from './enough-ballots.js';
import { fillPlaces } from './fill-places.js';
import type { Opened } from './open-urns.js';
import type { OptionKey } from './option.js';
import { rangeOf, sumPoints, type Given, type PointsQuestion } from './points-sums.js';
import { tieSettler } from './tie.js';
import type { Urn } from './urn.js';
import { voiceWords, whole } from './voice-words.js';
import { descending, weakOrder } from './weak-order.js';

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
  const enough = urns.length === 1 ? enoughBallots(question, totals, { order, winners }) : [];
  return {
    status,
    winners,
    order,
    ties,
    ballots: opened.ballots,
    figures: {
      totals: Object.fromEntries([...total].map(([key, sum]) => [key, whole(sum)])),
      voice: whole(opened.voice),
      enough: enoughFigures(enough),
    },
    trace: [
      { code: 'ballots', facts: opened.ballots },
      ...order.flat().map((key) => sumStep(question, opened, key, total.get(key) ?? 0n)),
      ...filled.steps,
      ...(winners.length > 0 ? [{ code: 'chosen', facts: { options: winners } }] : []),
      ...enoughSteps(question, enough),
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
