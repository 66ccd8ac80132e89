import { z } from 'zod';
import { idSchema } from '@communaux/shared/body';
import { assetSchema, type Asset, type Rule, type Use } from '@communaux/shared/booking';
import { ASSET_KINDS, coversAsset } from '@communaux/shared/charter';
import {
  instant,
  type ArticleId,
  type Instant,
  type PollId,
  type RevisionId,
  type Slot,
} from '@communaux/shared/kernel';
import { readClauses } from '../charter/index.js';
import type { CalendarQuery, AssetSheetFragment } from '../generated/booking.documents.js';
import { readInstant } from '../platform/language/use-dates.js';

type CalendarAnswer = NonNullable<CalendarQuery['calendar']>;

/** A stretch taken, and by whom as far as the reader may know. */
export type HeldShown = {
  readonly id: string;
  readonly slot: Slot;
  readonly quantity: number;
  readonly kind: string;
  readonly firmName: string | null;
  readonly mine: boolean;
};

/** What the rules need to decide in the browser as they would on the server. */
export type CalendarFacts = {
  readonly asset: Asset;
  readonly about: string;
  readonly held: readonly HeldShown[];
  readonly rules: readonly Rule[];
  readonly used: readonly Use[];
  /** Nothing is known beyond. */
  readonly knownUntil: Instant;
};

export const readCalendar = (
  { asset, held, rules, used }: CalendarAnswer,
  timeZone: string,
  knownUntil: Instant,
): CalendarFacts => ({
  asset: readAsset(asset, timeZone),
  about: asset.about,
  held: held.map(({ from, to, ...rest }) => ({
    ...rest,
    slot: { from: readInstant(from), to: readInstant(to) },
  })),
  rules: rules
    .flatMap(readRule)
    .filter(({ clause }) => coversAsset(clause.scope, readAsset(asset, timeZone))),
  used: usesSchema.parse(used),
  knownUntil,
});

const readAsset = ({ id, kind, name, allocation, capacity }: AssetSheetFragment, timezone: string): Asset =>
  assetSchema.parse({ id, kind, name, allocation, capacity, timezone });

/** A clause of a kind this page does not know yet is left to the server. */
const readRule = (rule: CalendarAnswer['rules'][number]): readonly Rule[] =>
  readClauses([rule.clause]).clauses.map((clause) => ({
    clause,
    article: {
      id: rule.articleId as ArticleId,
      number: rule.articleNumber,
      title: rule.articleTitle,
      version: rule.articleVersion,
    },
    decision: readDecision(rule.decision),
    effectiveFrom: readInstant(rule.effectiveFrom),
  }));

const readDecision = (decision: CalendarAnswer['rules'][number]['decision']): Rule['decision'] =>
  decision === null || decision.pollId === null
    ? null
    : {
        revisionId: decision.revisionId as RevisionId,
        pollId: decision.pollId as PollId,
        decidedAt: readInstant(decision.decidedAt),
      };

const at = z.number().transform(instant);

/** Uses come as the rules made them: instants are numbers. */
const usesSchema = z.array(
  z.object({
    slot: z.object({ from: at, to: at }),
    quantity: z.int(),
    assetId: idSchema<'asset'>(),
    assetKind: z.enum(ASSET_KINDS),
    personId: idSchema<'person'>(),
    firmId: idSchema<'firm'>().nullable(),
  }),
);
