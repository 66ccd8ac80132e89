import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'refusal.already-voted':
    'This person has already voted another way. The ballot already cast still counts, once.',
  'refusal.entry-own-ballot':
    'Nobody types in or confirms their own ballot. Cast it yourself, or let two other people enter it.',
  'refusal.entry-waiting':
    'A ballot typed in for this person already waits for its confirmation. Confirm or refuse it first.',
  'refusal.entry-second-person':
    'A ballot typed in is confirmed by a second person: ask somebody else of the desk.',
  'refusal.entry-answered': 'This entry has been answered already.',
  'refusal.entry-unknown': 'There is no such entry in this vote. Choose one from the list.',
  'refusal.not-a-teller':
    'Ballots are typed in by an agent, and confirmed by an agent or by a member who votes in this body.',

  'refusal.amendment-unknown': 'There is no such correction. Choose one from the list.',
  'refusal.amendment-answered': 'This correction has been answered already.',
  'refusal.amendment-waiting':
    'A correction of this line already waits for its second signature. Sign or refuse it first.',
  'refusal.amendment-without-mandate':
    'This person has no mandate in force in the body: grant one, then enter them on the roll.',
  'refusal.co-signature-of-concerned':
    'The person whose line it is does not sign its correction: it takes somebody else.',
  'refusal.co-signature-needs-agent': 'One of the two signatures must be an agent’s.',
  'refusal.not-a-signer': 'Corrections are signed by an agent or by a member who votes in this body.',
  'refusal.recusal-unknown': 'No one has recorded that this person steps back from this vote.',
  'refusal.recusal-lifted-by-another': 'Stepping back is undone by whoever recorded it, or by an agent.',

  'refusal.proxy-unknown': 'There is no such proxy, or it has ended already.',
  'refusal.proxy-of-withdrawn-poll': 'This vote was withdrawn. Choose another vote or another scope.',
  'refusal.nobody-to-speak-for': 'Nobody has lent you their voice for this vote.',
  'refusal.exception-not-held':
    'You do not carry the voice of one of the people named. No ballot was cast: read the list again.',

  'refusal.slot-missing': 'Two people share this seat: say for which of its places ({{slots}}).',
  'refusal.slot-unknown': 'This seat has no place called “{{slot}}”. Choose among: {{slots}}.',
  'refusal.slot-of-single-seat': 'This seat is not a pair: it has no place called “{{slot}}”.',
  'refusal.pair-needs-deliberative': 'Both places of a pair have a deliberative voice.',
  'refusal.substitute-has-mandate':
    'This person already votes in the body at these dates: choose a substitute without a mandate.',
  'refusal.substitute-held':
    'This place already has a substitute at these dates, or this person already stands in elsewhere.',
  'refusal.mandate-unknown': 'There is no such mandate, or it has ended already.',
  'refusal.mandate-not-yours': 'A mandate is ended by whoever holds it, or by an agent.',
};
