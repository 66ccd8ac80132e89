/** How the zone votes: polls frozen at their opening, ballots by college, closed by the clock, certified for anyone. */
export { castBallot } from './cast-ballot.js';
export { closePoll } from './close-poll.js';
export { openPoll } from './open-poll.js';
export { VoteModule } from './vote.module.js';
