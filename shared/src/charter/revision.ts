import type { Instant, PersonId, PollId, RevisionId } from '../kernel/index.js';
import type { Change } from './change.js';

/**
 * What a revision asks for, whatever its stage. `effectiveFrom` is the date its author asks for, null for at once;
 * adopted later than that, it takes effect at its adoption, never before.
 */
export type Proposal = {
  readonly id: RevisionId;
  readonly authorId: PersonId;
  readonly title: string;
  readonly reasons: string;
  readonly changes: readonly Change[];
  readonly effectiveFrom: Instant | null;
};

type Adoption = { readonly pollId: PollId; readonly decidedAt: Instant; readonly effectiveFrom: Instant };

/** Where a revision stands. The text can only change as a draft. */
export type Standing =
  | { readonly stage: 'draft' }
  | { readonly stage: 'submitted'; readonly submittedAt: Instant }
  | { readonly stage: 'admissible'; readonly examinedAt: Instant; readonly opinion: string }
  | { readonly stage: 'not_admissible'; readonly examinedAt: Instant; readonly opinion: string }
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
  | { readonly stage: 'withdrawn' };

/**
 * `stale-base`: the vote passed, but another revision had replaced the wording it was written against. `veto`: it
 * passed, and a guardian's definitive veto stopped it.
 */
export type RejectionCause = 'vote' | 'stale-base' | 'veto';

export type Revision = Proposal & Standing;
export type Stage = Standing['stage'];

/** The proposal alone, without what its stage had added. */
export const proposalOf = ({ id, authorId, title, reasons, changes, effectiveFrom }: Proposal): Proposal => ({
  id,
  authorId,
  title,
  reasons,
  changes,
  effectiveFrom,
});
