import type { voiceFr } from './voice-texts.fr.js';

export const voiceEn: Record<keyof typeof voiceFr, string> = {
  'refusal.proxies-not-allowed': 'The rule of this body allows no proxy.',
  'refusal.proxy-not-yours':
    'A proxy is given by the person whose voice it is. Only they, or whoever carries it, may end it.',
  'refusal.proxy-to-self': 'One gives no proxy to oneself. Choose another member.',
  'refusal.proxy-giver-without-voice': 'Only a member with a deliberative voice may give a proxy.',
  'refusal.proxy-holder-without-voice':
    'Only a member with a deliberative voice may hold a proxy. Choose one.',
  'refusal.proxy-already-given':
    'A proxy is already given for these votes. Take it back before lending it to somebody else.',
  'refusal.proxy-chain':
    'A voice received is not lent on: one of the two already gave or received a proxy for these votes.',
  'refusal.proxy-cap-reached':
    'This person already carries as many voices as the rule allows ({{cap}}). Choose somebody else.',
  'refusal.proxy-poll-open':
    'This vote is open: proxies are frozen with its roll. They are given and taken back before.',
  'refusal.proxy-given':
    'Your voice is carried by proxy in this vote, and the person who carries it is present.',
  'refusal.proxy-released':
    'This person voted in person before you took part in the vote: their proxy is returned.',
  'refusal.voted-by-another-door':
    'Your ballot was already recorded on paper or by show of hands. It counts; if it is wrong, speak to the polling desk.',

  'refusal.veto-not-in-rule': 'The rule of this body provides for no veto.',
  'refusal.veto-no-right': 'You have no right of veto in this body.',
  'refusal.veto-out-of-scope': 'Your right of veto does not cover the subject of this vote.',
  'refusal.veto-too-early': 'The vote is not open: a veto is given from its opening on.',
  'refusal.veto-too-late': 'The time to give a veto is over.',
  'refusal.veto-nothing-adopted': 'This vote adopted nothing: there is nothing to suspend.',
  'refusal.veto-already-given': 'A veto already stands on this decision.',
  'refusal.veto-only-once':
    'This decision comes back from a deliberation that a veto asked for: it cannot be suspended twice.',
  'refusal.grounds-too-short': 'Write your grounds in {{least}} characters at least. They will be published.',

  'refusal.recusal-not-yours':
    'One steps back for oneself only. An agent may record the conflict of interest of another member.',
  'refusal.recusal-after-opening':
    'The vote is open and its roll is frozen. Ask for a correction of the roll, signed by two people.',

  'refusal.amendment-not-open': 'The roll is corrected only while the vote is open.',
  'refusal.amendment-changes-nothing': 'This correction changes nothing in the roll.',
  'refusal.amendment-of-pair':
    'This line belongs to a seat held by two: it is neither made nor unmade during a vote.',
  'refusal.amendment-already-voted':
    'This person has already voted: their line cannot be corrected any more.',
  'refusal.amendment-unknown-college': 'This college does not vote in this poll.',
  'refusal.co-signature-missing': 'Two different people must sign.',
  'refusal.co-signature-by-contester': 'Whoever contests a count does not sign the answer.',

  'refusal.contest-not-in-rule':
    'The rule of this body gives no time to contest: the result is certified at the close.',
  'refusal.contest-too-late': 'The time to contest is over.',
  'refusal.contest-not-now': 'This poll cannot be contested at this stage.',

  'refusal.ticket-slot-missing': 'Nobody stands for this place of the pair: {{slot}}.',
  'refusal.ticket-slot-twice': 'Two people stand for the same place of the pair: {{slot}}.',
  'refusal.ticket-slot-unknown': 'This seat has no place of that name: {{slot}}.',
  'refusal.ticket-parity': 'The rule asks for a mixed pair.',
  'refusal.ticket-substitute': 'The rule asks each for a substitute of another gender: {{slot}}.',
};
