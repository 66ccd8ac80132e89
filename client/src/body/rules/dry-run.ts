import { z } from 'zod';
import type { DryRunQuery } from '../../generated/body.documents.js';

const reasonSchema = z.object({ code: z.string(), facts: z.record(z.string(), z.json()).catch({}) });
const resultSchema = z.object({
  verdict: z.string(),
  winners: z.array(z.string()),
  because: z.array(reasonSchema),
});
export type PastResult = z.infer<typeof resultSchema>;
type ReplayedPoll = DryRunQuery['dryRun']['polls'][number];

/** A past vote beside what it would have been; null where it could not be, with why. */
export type PastVote = Pick<ReplayedPoll, 'id' | 'title' | 'closesAt' | 'kind' | 'changed'> & {
  readonly was: PastResult;
  readonly would: PastResult | null;
  readonly because: PastResult['because'];
};

const NOTHING: PastResult = { verdict: 'void', winners: [], because: [] };

export const readPastVote = ({ was, wouldBe, because, ...poll }: ReplayedPoll): PastVote => {
  const would = resultSchema.safeParse(wouldBe).data ?? null;
  return {
    ...poll,
    was: resultSchema.safeParse(was).data ?? NOTHING,
    would,
    because: would?.because ?? because.map((reason) => reasonSchema.parse(reason)),
  };
};

/** What one wants to see first: votes that end otherwise, or would not have been asked. */
export const isOtherwise = ({ changed, kind }: PastVote): boolean => changed || kind === 'not_asked';
