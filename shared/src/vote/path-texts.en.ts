import type { pathFr } from './path-texts.fr.js';

/** What is refused on the path of a poll, from its proposal to a second call. */
export const pathEn: Record<keyof typeof pathFr, string> = {
  'refusal.secret-not-yet':
    'The verifiable secret vote is not offered yet. One that merely hides names never will be: choose the public vote, or vote on paper.',
  'refusal.no-mandate-to-propose':
    'Only members with a mandate in a college, and agents of the intercommunality, propose a vote.',
  'refusal.consent-has-rounds': 'Consent is sought in rounds, not in a single vote: open it from “Consents”.',
  'refusal.closes-before-opening': 'The vote must close after it opens. Choose other dates.',
  'refusal.tie-order-unknown-option':
    'The order that settles ties names an unknown option, or one twice. Take it from the list of options.',
  'refusal.poll-not-yours': 'Only the person who proposed this vote, and agents, can withdraw it.',
  'refusal.poll-withdrawn': 'This vote was withdrawn. Propose a new one.',
  'refusal.poll-already-open': 'This vote is open: nobody can withdraw or change it any more.',
  'refusal.ballot-replay':
    'This request had already cast another ballot, which still counts. Vote again to replace it.',
  'refusal.call-not-published': 'The result of the first call is not published yet.',
  'refusal.call-not-in-rule': 'The rule of this body has no further call.',
  'refusal.call-not-for-quorum':
    'A second call opens only when the first missed its quorum. This one ended otherwise.',
  'refusal.call-already-made': 'The second call of this vote already exists.',
  'refusal.call-too-late': 'The time for a second call has passed. Propose the question in a new vote.',
  'refusal.contest-unknown': 'There is no such contest in this zone.',
  'refusal.contest-already-made': 'You have already contested this count. Your contest will be answered.',
  'refusal.contest-already-signed': 'The answer to this contest is already signed by two people.',
  'refusal.contest-not-answered': 'This contest first waits for the answer of an agent.',
  'refusal.no-standing-to-sign':
    'The second signature belongs to an agent, or to a member with a mandate in a college.',
};
