/** How a body votes: ballots, roll, stages of a poll, quorum, exact tally with its trace, and a certificate anyone can recount. */
export {
  decideTransition,
  nextStages,
  STAGES,
  type PollTimes,
  type Stage,
  type TransitionRefusal,
} from './stage.js';
export { CHOICE_METHODS, METHODS, methodSchema, MODES, modeSchema } from './poll.js';
export {
  mayVote,
  pairsOf,
  plainLine,
  rollLineSchema,
  rollOf,
  rollText,
  voicesOf,
  type Pair,
  type RollLine,
} from './roll.js';
export {
  ABSTENTION,
  ballotSchema,
  BLANK,
  CHOICES,
  choiceSchema,
  DOORS,
  INVALID,
  NONE_OF_THE_ABOVE,
  type Ballot,
  type Choice,
  type Door,
} from './ballot.js';
export {
  castIn,
  electoralCollegeSchema,
  nobody,
  presentIn,
  type CollegeCount,
  type ElectoralCollege,
} from './count.js';
export { countsOf, urnsFrom, urnSchema, urnsOfCounts, type CollegeUrn } from './urn.js';
export { boxOf, countPoll, type Box } from './count-poll.js';
export { seatBallots, type VoiceCast } from './seat.js';
export { seatPair, type Place, type SeatedPair } from './vacancy.js';
export { THEMES, themeSchema, type Theme } from './theme.js';
export {
  proxiesFor,
  proxyCap,
  proxySchema,
  proxyScopeSchema,
  scopesMeet,
  type PollAbout,
  type Proxy,
  type ProxyScope,
} from './proxy.js';
export { decideProxy, decideRevocation, type ProxyRefusal, type ProxyWish } from './decide-proxy.js';
export { freezeProxies, type FrozenProxies, type ReleasedProxy } from './freeze-proxies.js';
export { decideRecusal, type RecusalRefusal, type RecusalWish } from './recusal.js';
export {
  amendedColleges,
  amendmentSchema,
  decideAmendment,
  LEAST_AMENDMENT,
  ROLL_ACTS,
  type Amendment,
  type AmendmentRefusal,
  type AmendmentWish,
  type RollAct,
} from './roll-amendment.js';
export {
  overrides,
  vetoEndsAt,
  vetoStands,
  type Veto,
  type VetoedDecision,
  type VetoRight,
  type VetoStanding,
} from './guardian.js';
export { decideVeto, LEAST_GROUNDS, type VetoRefusal, type VetoWish } from './decide-veto.js';
export {
  contestEndsAt,
  LEAST_CONTEST,
  decideContest,
  decideContestAnswer,
  type AnswerWish,
  type ContestRefusal,
  type ContestWish,
} from './contest.js';
export {
  TICKET_PARITIES,
  ticketReasons,
  type Gender,
  type Runner,
  type TicketRefusal,
  type TicketRule,
} from './ticket.js';
export { constrainWinners, type Constrained, type Reserved, type Standing } from './constrain-winners.js';
export { decideVote, type Came, type VoteRefusal, type VoteWish } from './decide-vote.js';
export { decideOpening, type Opening, type OpeningWish } from './decide-opening.js';
export { decideDraft, pollDraftSchema, TITLE_LENGTH, type PollDraft } from './poll-draft.js';
export { callAgainEndsAt, decideCallAgain, missedQuorum, type FirstCall } from './decide-call-again.js';
export {
  quorumMeter,
  quorumNeeded,
  quorumOn,
  type Quorum,
  type QuorumGauge,
  type QuorumMeter,
} from './quorum.js';
export { tally } from './tally.js';
export { tallyBox, tallyChoice, type ChoicePoll } from './tally-choice.js';
export type { ChoiceQuestion } from './method/question.js';
export { sharesOf, type Attendance, type ChoiceShare } from './college-urns.js';
export type { ChoiceBox } from './choice-box.js';
export { rankingBox, type RankingBox } from './ranking-box.js';
export { gradingBox, type GradingBox } from './grading-box.js';
export type { AddBallot } from './streamed-urn.js';
export { keysOf, type RankedQuestion } from './method/count-ranked.js';
export type { BallotBytes } from './method/ballot-bytes.js';
export { outcomeSchema, type Outcome } from './outcome.js';
export { motionOutcomeSchema, type Motion } from './motion-outcome.js';
export { choiceOutcomeSchema, type ChoiceOutcome, type ChoiceVerdict } from './choice-outcome.js';
export type { Sitting, Verdict } from './judge.js';
export { digestSchema, freezeText, frozenSchema, NO_TIE_ORDERS, type Frozen, type Sha256 } from './freeze.js';
export {
  buildCertificate,
  certificateSchema,
  registerHeadSchema,
  type Certificate,
  type Counting,
  type RegisterHead,
} from './certificate.js';
export { recount, type RecountRefusal } from './recount.js';
export { recountText } from './recount-text.js';
export { replay, type NotReplayed, type PastPoll, type Replay, type ReplayedResult } from './replay.js';
export { questionReasons } from './question-reasons.js';
export {
  reservedIn,
  seatingIn,
  questionSchema,
  type Method,
  type Question,
  type QuestionOf,
} from './method/question.js';
export * from './seating/index.js';
export { GENDERS, type ReservedPlaces } from './method/reserved.js';
export { optionSchema, type Option, type OptionKey } from './method/option.js';
export {
  CONSENT_ANSWERS,
  readBallot,
  type BallotRefusal,
  type ConsentAnswer,
  type ReadBallot,
} from './method/read-ballot.js';
export {
  NO_TIE_BREAK,
  type Counted,
  type MethodStep,
  type Tie,
  type TieBreak,
  type TieRule,
} from './method/counted.js';
export { oneUrn, type Shape, type Urn } from './method/urn.js';
export { countQuestion } from './method/count-question.js';
export { checkQuestion, type QuestionRefusal } from './method/check-question.js';
export { questionSentences, type QuestionSentence } from './method/question-sentences.js';
export * from './consent/index.js';
export { en as voteEn, fr as voteFr } from './every-text.js';
