import { HOUR, lengthOf, instant, type Instant, type Slot } from '../../kernel/index.js';
import { coversAsset, durationWords, type QuotaClause } from '../../charter/index.js';
import { quotaWindows } from '../quota-window.js';
import { common, minutesOf, nextQuarter } from '../slot-arithmetic.js';
import type { Held, Use } from '../wish.js';
import type { Failure, Judge, Request } from './judge.js';

type Params = QuotaClause['params'];
export type QuotaRefusal = `quota-${Params['per']}-${Params['metric']}-${Params['window']}`;

/** The share of a firm is pooled by its staff; a person without a firm answers for themselves. */
export const judgeQuota: Judge<QuotaClause, QuotaRefusal> = (clause, request) => {
  const counted = request.used.filter(countsFor(clause, request));
  for (const window of quotaWindows(clause, request.slot, request.asset.timezone)) {
    const used = counted.reduce((total, use) => total + weightIn(clause.params, use, window), 0);
    const asked = weightIn(clause.params, request, window);
    if (used + asked > ceilingOf(clause.params)) return [failed(clause.params, request, window, used, asked)];
  }
  return [];
};

const sharedBy = ({ per }: Params, { who }: Request): Params['per'] =>
  per === 'firm' && who.firmId !== null ? 'firm' : 'person';

const countsFor =
  ({ params, scope }: QuotaClause, request: Request) =>
  (use: Use): boolean =>
    coversAsset(scope, { id: use.assetId, kind: use.assetKind }) &&
    (sharedBy(params, request) === 'firm'
      ? use.firmId === request.who.firmId
      : use.personId === request.who.personId);

/** What a booking weighs in a window: unit milliseconds, or one where it begins. */
const weightIn = ({ metric }: Params, { slot, quantity }: Held, window: Slot): number =>
  metric === 'hours'
    ? common(slot, window) * quantity
    : Number(window.from <= slot.from && slot.from < window.to);

const ceilingOf = ({ metric, ceiling }: Params): number => (metric === 'hours' ? ceiling * HOUR : ceiling);

const failed = (
  params: Params,
  request: Request,
  window: Slot,
  used: number,
  asked: number,
): Failure<QuotaRefusal> => {
  const { metric, window: name } = params;
  const max = ceilingOf(params);
  const left = Math.max(0, max - used);
  const [count, words] =
    metric === 'hours' ? [minutesOf, (ms: number) => durationWords(minutesOf(ms))] : [Number, String];
  return {
    code: `quota-${sharedBy(params, request)}-${metric}-${name}`,
    facts: {
      max: count(max),
      used: count(used),
      asked: count(asked),
      left: count(left),
      margin: count(max - used - asked),
      maxWords: words(max),
      usedWords: words(used),
      askedWords: words(asked),
      leftWords: words(left),
      windowFrom: window.from,
      windowTo: window.to,
    },
    next: nextStart(metric, request, window, left),
  };
};

/** The first beginning that leaves in the full window no more than what is left of it. */
const nextStart = (
  metric: Params['metric'],
  { slot, quantity }: Request,
  window: Slot,
  left: number,
): Instant => {
  if (metric === 'bookings') return window.to;
  const fitting = Math.min(lengthOf(slot), Math.floor(left / quantity));
  const start = nextQuarter(instant(window.to - fitting));
  return start < window.to ? start : window.to;
};
