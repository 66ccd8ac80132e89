import type { Clause } from '../charter/index.js';
import { coversAsker, coversAsset } from '../charter/index.js';
import type { FirmId, Instant, PersonId, Slot } from '../kernel/index.js';
import type { Asset } from './asset.js';
import { judgeClause } from './judges/judge-clause.js';
import type { Asker, Use } from './wish.js';

/** A booking as it was made, with the moment it was asked for. */
export type PastBooking = {
  readonly asset: Asset;
  readonly slot: Slot;
  readonly quantity: number;
  readonly who: Asker;
  readonly madeAt: Instant;
};

export type Replay = {
  readonly checked: number;
  readonly refused: number;
  readonly byFirm: readonly {
    readonly firmId: FirmId | null;
    readonly checked: number;
    readonly refused: number;
  }[];
  readonly byClause: readonly { readonly clauseId: string; readonly refused: number }[];
  /** The first that would have been refused, with the codes of their refusals: what a reader can picture. */
  readonly examples: readonly { readonly booking: PastBooking; readonly codes: readonly string[] }[];
};

const EXAMPLES = 12;

/**
 * What proposed clauses would have refused, had they been in force: bookings are judged in the order they were
 * asked for, and one that is refused uses up no share.
 */
export const replayClauses = (clauses: readonly Clause[], past: readonly PastBooking[]): Replay => {
  const used = new Map<FirmId | PersonId, Use[]>();
  // Only a share looks back at what was used: other clauses judge a booking alone.
  const looksBack = clauses.some(({ kind }) => kind === 'quota');
  const verdicts = past
    .toSorted((a, b) => a.madeAt - b.madeAt)
    .map((booking) => {
      const broken = brokenBy(clauses, booking, looksBack ? usedBy(used, booking) : []);
      if (looksBack && broken.length === 0) remember(used, booking);
      return {
        booking,
        firmId: booking.who.firmId,
        broken: broken.map(({ id }) => id),
        codes: codesOf(broken),
      };
    });
  const firms = [...new Set(verdicts.map(({ firmId }) => firmId))];
  return {
    checked: verdicts.length,
    refused: verdicts.filter(({ broken }) => broken.length > 0).length,
    byFirm: firms.map((firmId) => {
      const own = verdicts.filter((verdict) => verdict.firmId === firmId);
      return { firmId, checked: own.length, refused: own.filter(({ broken }) => broken.length > 0).length };
    }),
    byClause: clauses.map(({ id }) => ({
      clauseId: id,
      refused: verdicts.filter(({ broken }) => broken.includes(id)).length,
    })),
    examples: verdicts
      .filter(({ broken }) => broken.length > 0)
      .slice(0, EXAMPLES)
      .map(({ booking, codes }) => ({ booking, codes })),
  };
};

const brokenBy = (
  clauses: readonly Clause[],
  booking: PastBooking,
  used: readonly Use[],
): readonly Broken[] =>
  clauses
    .filter(({ scope }) => coversAsset(scope, booking.asset) && coversAsker(scope, booking.who))
    .map((clause) => ({
      id: clause.id,
      codes: judgeClause(clause, { ...booking, used, now: booking.madeAt }).map(({ code }) => code),
    }))
    .filter(({ codes }) => codes.length > 0);

type Broken = { readonly id: string; readonly codes: readonly string[] };

const codesOf = (broken: readonly Broken[]): readonly string[] => [
  ...new Set(broken.flatMap(({ codes }) => codes)),
];

/** What a person used for a firm counts for both: kept once under the firm, once under the person. */
const keysOf = ({ who }: PastBooking): readonly (FirmId | PersonId)[] =>
  [who.personId, who.firmId ?? []].flat();

const usedBy = (
  used: ReadonlyMap<FirmId | PersonId, readonly Use[]>,
  booking: PastBooking,
): readonly Use[] => [...new Set(keysOf(booking).flatMap((key) => used.get(key) ?? []))];

const remember = (used: Map<FirmId | PersonId, Use[]>, booking: PastBooking): void => {
  const { asset, slot, quantity, who } = booking;
  const { personId, firmId } = who;
  const use: Use = { assetId: asset.id, assetKind: asset.kind, slot, quantity, personId, firmId };
  for (const key of keysOf(booking)) {
    const known = used.get(key);
    if (known) known.push(use);
    else used.set(key, [use]);
  }
};
