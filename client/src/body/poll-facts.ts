import { z } from 'zod';

/** The little of a poll that its card on the council's page says; the vote feature reads the whole of it. */
export const quorumSchema = z.object({ present: z.int(), registered: z.int() });
export const outcomeSchema = z.object({
  verdict: z.enum(['adopted', 'rejected', 'elected', 'objected', 'void', 'unresolved']),
});

/** From the announcement to the close; after that a poll has, or will have, a result. */
export const isRunning = (stage: string): boolean => ['draft', 'scheduled', 'open'].includes(stage);

type Recorded = {
  readonly outcome: unknown;
  readonly annulledAt: string | null;
  readonly vetoSettledAs: string | null;
};

const HALTED = ['sent-back', 'stopped'] as const;
export type RecordedVerdict = z.infer<typeof outcomeSchema>['verdict'] | (typeof HALTED)[number];

/** What the record says a vote came to: its count, unless that was annulled or a veto halted what it adopted. */
export const verdictOf = ({ outcome, annulledAt, vetoSettledAs }: Recorded): RecordedVerdict | undefined => {
  const counted = outcomeSchema.safeParse(outcome).data?.verdict;
  if (counted === undefined) return undefined;
  if (annulledAt !== null) return 'void';
  return HALTED.find((one) => one === vetoSettledAs) ?? counted;
};
