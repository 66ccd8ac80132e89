import type { Instant, PersonId, PollId, RevisionId } from '../kernel/index.js';
import type { Change } from './change.js';

/** What a revision asks for, whatever its stage. It takes effect that many days after its adoption. */
export type Proposal = {
  readonly id: RevisionId;
  readonly authorId: PersonId;
  readonly title: string;
  readonly why: string;
  readonly changes: readonly Change[];
  readonly effectiveAfterDays: number;
};

type Adoption = { readonly pollId: PollId; readonly decidedAt: Instant; readonly effectiveFrom: Instant };

/** Where a revision stands. The text can only change as a draft. */
export type Standing =
  | { readonly stage: 'draft' }
  | { readonly stage: 'submitted'; readonly submittedAt: Instant }
  | { readonly stage: 'admissible'; readonly declaredAt: Instant }
  | { readonly stage: 'not_admissible'; readonly declaredAt: Instant; readonly reasons: readonly string[] }
  | { readonly stage: 'consultation'; readonly openedAt: Instant; readonly closesAt: Instant }
  | { readonly stage: 'vote'; readonly openedAt: Instant; readonly pollId: PollId }
  | ({ readonly stage: 'adopted' } & Adoption)
  | ({ readonly stage: 'in_force' } & Adoption)
  | {
      readonly stage: 'rejected';
      readonly pollId: PollId;
      readonly decidedAt: Instant;
      readonly because: RejectionCause;
    }
  | { readonly stage: 'withdrawn'; readonly withdrawnAt: Instant };

/** `stale-base`: the vote passed, but another revision had replaced the wording it was written against. */
export type RejectionCause = 'vote' | 'stale-base';

export type Revision = Proposal & Standing;
export type Stage = Standing['stage'];

/** The proposal alone, without what its stage had added. */
export const proposalOf = ({
  id,
  authorId,
  title,
  why,
  changes,
  effectiveAfterDays,
}: Proposal): Proposal => ({
  id,
  authorId,
  title,
  why,
  changes,
  effectiveAfterDays,
});
