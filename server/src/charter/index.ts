/** The charter of the zone: its articles, the rules they carry, and the path of a revision to force. */
export { CharterModule } from './charter.module.js';
export { followCharter, forgetRules, rulesInForce } from './rules-in-force.js';
export type { RuleInForce } from './rules-in-force.view.js';
export { markInVote, revisionForVote, type RevisionForVote } from './for-vote.js';
export { adoptRevision } from './adopt-revision.js';
export { rejectRevision } from './reject-revision.js';
