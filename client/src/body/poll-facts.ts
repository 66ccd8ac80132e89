import { z } from 'zod';

/** The little of a poll that its card on the council's page says; the vote feature reads the whole of it. */
export const quorumSchema = z.object({ present: z.int(), registered: z.int() });
export const outcomeSchema = z.object({
  verdict: z.enum(['adopted', 'rejected', 'elected', 'objected', 'void', 'unresolved']),
});

/** From the announcement to the close; after that a poll has, or will have, a result. */
export const isRunning = (stage: string): boolean => ['draft', 'scheduled', 'open'].includes(stage);
