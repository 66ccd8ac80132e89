/** Consent in rounds, and election without candidate: what each step takes or refuses, and how a round ends (governance 4.5). */
export {
  CONSENT_CONDITIONS,
  CONSENT_VERDICTS,
  consentOutcomeSchema,
  type ConsentOutcome,
} from './outcome.js';
export { CONSENT_PHASES, nextPhase, type ConsentPhase } from './phase.js';
export {
  decideAnswer,
  decideBonification,
  decidePhase,
  decideWords,
  type Answered,
  type AnswerWish,
  type BonificationWish,
  type RoundRefusal,
  type WordsWish,
} from './round.js';
export {
  criteriaSchema,
  decideLift,
  decideTest,
  isValid,
  LEAST_REASON,
  stands,
  testedObjectionSchema,
  type Criteria,
  type ObjectionRefusal,
  type TestedObjection,
  type TestWish,
} from './objection.js';
export { consentRecordSchema, type ConsentRecord } from './record.js';
export { tallyConsent } from './tally-consent.js';
export { afterConsent, type AfterConsent } from './after-consent.js';
export {
  decideElectionStep,
  decideNomination,
  ELECTION_STEPS,
  nomineesOf,
  type ElectionRefusal,
  type ElectionStep,
  type Nomination,
  type NominationWish,
  type Nominee,
} from './nomination.js';
export {
  decideProposal,
  electionOutcome,
  type ElectionOutcome,
  type Proposed,
  type ProposalWish,
} from './election.js';
