import { z } from 'zod';
import { choiceOutcomeSchema } from './choice-outcome.js';
import { consentOutcomeSchema } from './consent/outcome.js';
import { motionOutcomeSchema } from './motion-outcome.js';

/** How a poll ended: a motion adopted or not, a choice among options, or a consent round. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  motionOutcomeSchema,
  choiceOutcomeSchema,
  consentOutcomeSchema,
]);

export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;
