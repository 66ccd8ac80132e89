import { z } from 'zod';
import { STAGES, type Stage } from '@communaux/shared/vote';

const gauge = {
  present: z.int(),
  registered: z.int(),
  needed: z.int().nullable(),
  met: z.boolean(),
};

/** Who has come so far and what the rule asks, as `quorumMeter` of the vote's rules makes it. */
export const turnoutSchema = z.object({
  ...gauge,
  colleges: z.array(z.object({ ...gauge, collegeId: z.string(), college: z.string() })),
  allMet: z.boolean(),
});
export type Turnout = z.infer<typeof turnoutSchema>;

/** The contract names a contested stage that the rules do not know yet: its ballots are long counted. */
export const stageOf = (stage: string): Stage => STAGES.find((known) => known === stage) ?? 'published';

/** Whether ballots may still come, now or later. */
export const isRunning = (stage: string): boolean => STAGES.indexOf(stageOf(stage)) <= STAGES.indexOf('open');

/** Whether who holds the reader's proxy has voted for them: it is theirs to change, no longer the reader's. */
export const isCarried = ({ myBallot }: { readonly myBallot: { readonly door: string } | null }): boolean =>
  myBallot?.door === 'proxy';
