/**
 * One round of consent, in this order and without skipping: questions to understand, reactions that change nothing yet,
 * answers of each with objections, the test of each objection, and its end. Bonification opens the next round.
 */
export const CONSENT_PHASES = ['clarification', 'reaction', 'objection', 'test', 'ended'] as const;
export type ConsentPhase = (typeof CONSENT_PHASES)[number];

export const nextPhase = (phase: ConsentPhase): ConsentPhase | null =>
  CONSENT_PHASES[CONSENT_PHASES.indexOf(phase) + 1] ?? null;
