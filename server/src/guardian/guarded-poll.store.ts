import { ruleSetSchema, type RuleSet } from '@communaux/shared/body';
import { instant, type Instant, type PollId, type RevisionId } from '@communaux/shared/kernel';
import { motionOutcomeSchema, type Motion, type PollTimes, type Theme } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** A vote as guardians look at it. */
export type GuardedPoll = PollTimes & {
  readonly theme: Theme | null;
  readonly revisionId: RevisionId | null;
  /** Null while it is not counted; `void` when its count was annulled. */
  readonly verdict: string | null;
  /** The vote itself, weighed against a veto: null before it is certified, or when it chose among options. */
  readonly motion: Motion | null;
  readonly certified: boolean;
  readonly returned: boolean;
  /** Frozen with the poll; null before its opening, when nothing can be suspended. */
  readonly rule: RuleSet | null;
  /** What it was about has already been carried out. */
  readonly carriedOut: boolean;
  /** The clock of the database, which alone decides that a window is over. */
  readonly clock: Instant;
};

type Row = Pick<
  GuardedPoll,
  'stage' | 'theme' | 'revisionId' | 'verdict' | 'certified' | 'returned' | 'carriedOut'
> & { readonly rule: unknown; readonly outcome: unknown } & Readonly<
    Record<'opensAt' | 'closesAt' | 'clock', string>
  >;

const POLL = `
  select poll.stage, theme, revision_id as "revisionId", passage > 1 as returned,
    case when annulled_at is null then outcome->>'verdict' else 'void' end as verdict, outcome,
    poll.stage in ('certified', 'published') as certified, frozen #> '{document,ruleSet}' as rule,
    coalesce((select stage <> 'vote' from revision where zone_id = $1 and id = poll.revision_id), false) as "carriedOut",
    (extract(epoch from opens_at) * 1000)::bigint::text as "opensAt",
    (extract(epoch from closes_at) * 1000)::bigint::text as "closesAt",
    (extract(epoch from clock_timestamp()) * 1000)::bigint::text as clock
  from poll where zone_id = $1 and id = $2`;

/** One vote; null when the zone has no such poll. */
export const guardedPoll = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  pollId: PollId,
): Promise<GuardedPoll | null> => {
  const [row] = await tx.query<Row>(POLL, [zoneId, pollId]);
  return row ? toPoll(row) : null;
};

/**
 * Locks, then looks: a veto and the carrying out of its vote wait for each other here, and the second one reads, by a
 * clock asked after the wait, what the first has done.
 */
export const lockGuardedPoll = async (work: Work, pollId: PollId): Promise<GuardedPoll | null> => {
  await work.tx.query('select from poll where zone_id = $1 and id = $2 for no key update', [
    work.zoneId,
    pollId,
  ]);
  return guardedPoll(work, pollId);
};

const toPoll = ({ rule, outcome, opensAt, closesAt, clock, ...row }: Row): GuardedPoll => ({
  ...row,
  rule: rule === null ? null : ruleSetSchema.parse(rule),
  motion: row.certified ? (motionOutcomeSchema.safeParse(outcome).data ?? null) : null,
  opensAt: instant(Number(opensAt)),
  closesAt: instant(Number(closesAt)),
  clock: instant(Number(clock)),
});
