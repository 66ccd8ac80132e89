/** How the zone votes: polls frozen at their opening, ballots by college, closed by the clock, certified for anyone. */
export { storeBallot } from './ballot.store.js';
export { readBooth, readBox } from './booth.view.js';
export { castBallot, judgeBallot, wasOvertaken, type Receipt } from './cast-ballot.js';
export { closePoll } from './close-poll.js';
export { sitsInBody } from './draft-poll.js';
export { freezePoll } from './freeze-poll.js';
export { openPoll } from './open-poll.js';
export { PRESENCE, REGISTERED } from './presence.js';
export { rollNow } from './roll-now.js';
export { sha256 } from './sha256.js';
export { motionSheet, type Sheet } from './sheet.js';
export { VoteModule } from './vote.module.js';
