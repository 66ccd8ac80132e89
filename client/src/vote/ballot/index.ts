/** Ballots of any method, filled in and read back in words, for the features beside the booth that show them. */
export { readQuestion } from '../poll-question.js';
export { BallotField } from './BallotField.js';
export { BallotRead, useBallotLine } from './BallotRead.js';
