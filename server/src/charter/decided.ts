import type { Stage } from '@communaux/shared/charter';

/** Where a revision stands once a result or a date has been carried out. */
export type Decided = { readonly kind: 'decided'; readonly stage: Stage };

/** What a rule set asks of a consultation no longer plays once the poll has spoken. */
export const NO_RULES = { consultationDays: 0 };
