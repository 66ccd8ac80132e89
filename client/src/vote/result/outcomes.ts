import type { Outcome } from '@communaux/shared/vote';

export type MotionOutcome = Extract<Outcome, { readonly kind: 'motion' }>;
export type ChoiceOutcome = Extract<Outcome, { readonly kind: 'choice' }>;
export type ConsentOutcome = Extract<Outcome, { readonly kind: 'consent' }>;
