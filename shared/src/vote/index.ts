/** How a body votes: ballots, roll, stages of a poll, quorum, exact tally with its trace, and a certificate anyone can recount. */
export {
  decideTransition,
  nextStages,
  STAGES,
  type PollTimes,
  type Stage,
  type TransitionRefusal,
} from './stage.js';
export { METHODS, methodSchema, MODES, modeSchema } from './poll.js';
export { rollLineSchema, rollOf, rollText, type RollLine } from './roll.js';
export {
  ballotSchema,
  CHOICES,
  choiceSchema,
  collegeCountSchema,
  countBallots,
  electoralCollegeSchema,
  type Ballot,
  type Choice,
  type CollegeCount,
  type ElectoralCollege,
} from './count.js';
export { decideVote, type VoteRefusal, type VoteWish } from './decide-vote.js';
export { decideOpening, type Opening, type OpeningWish } from './decide-opening.js';
export { quorumMeter, type QuorumGauge, type QuorumMeter } from './quorum.js';
export { tally } from './tally.js';
export { outcomeSchema, type Outcome } from './outcome.js';
export type { Verdict } from './judge.js';
export { digestSchema, freezeText, frozenSchema, type Frozen, type Sha256 } from './freeze.js';
export { buildCertificate, certificateSchema, type Certificate } from './certificate.js';
export { recount, type RecountRefusal } from './recount.js';
export { questionSchema, type Method, type Question, type QuestionOf } from './method/question.js';
export { optionSchema, type Option, type OptionKey } from './method/option.js';
export { readBallot, type BallotRefusal, type ReadBallot } from './method/read-ballot.js';
export type { Counted, MethodStep, Tie, TieRule } from './method/counted.js';
export { fr as voteFr } from './texts.fr.js';
export { en as voteEn } from './texts.en.js';
