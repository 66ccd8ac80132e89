import { ruleEn } from './rule-texts.en.js';
import { formEn } from './form-texts.en.js';
import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  ...ruleEn,
  ...formEn,

  'body.voice.deliberative': 'voting voice',
  'body.voice.consultative': 'speaking voice',
  'body.voice.observer': 'observer',

  'refusal.college-twice': '{{college}} appears twice. Give each college a short name of its own.',
  'refusal.weight-missing': '{{college}} has no weight. Please give it one.',
  'refusal.weight-unknown-college':
    'A weight is given to a college that does not exist ({{collegeId}}). Please remove it.',
  'refusal.weights-not-whole': 'The weights add up to {{totalPoints}}. They must make exactly 100%.',
  'refusal.quorum-unknown-college':
    'A quorum is asked of a college that does not exist ({{collegeId}}). Please remove it.',
  'refusal.threshold-out-of-reach':
    'The threshold asks for more than {{wholePoints}}: no text could ever pass. Choose “at least”.',
  'refusal.too-few-colleges':
    'Colleges planned: {{colleges}}. The law asks for at least {{least}} (loi 47-1775, art. 19 octies).',
  'refusal.weight-out-of-bounds':
    'Weight of {{college}}: {{weightPoints}}. The law keeps each weight between {{leastPoints}} and {{mostPoints}} (loi 47-1775, art. 19 octies).',
  'refusal.weights-not-equal':
    'The colleges are said to be equal but their weights differ. Make them equal, or say that the statutes weigh them.',
  'refusal.weight-by-capital':
    'The weights follow capital. The law forbids it: only taking part in the activity counts (loi 47-1775, art. 19 octies).',
  'refusal.silence-can-defeat':
    'With these settings, a first vote for the text in a silent college can defeat it. Count expressed votes, or do not share out the weight of silent colleges.',
  'refusal.minority-decides': 'A threshold of {{ratio}} lets a minority pass a text. Ask for more than half.',
  'refusal.second-call-asks-more':
    'The second vote would ask for a higher quorum than the first. Please lower it.',
  'refusal.casting-vote-second-voice':
    'A casting vote counts the voice of the chair twice, while each member has one voice (loi 47-1775, art. 9). Keep it for an elected board.',
  'refusal.casting-vote-idle':
    'With this threshold a tie is never enough to pass: the casting vote would be of no use.',
  'refusal.tie-way-unreachable':
    'A resort placed after a second vote or a draw would never be reached. Remove it or move it up.',
  'refusal.proxy-cap-high':
    'A member could carry {{cap}} voices: the law on SCOPs allows that from {{members}} members on.',
  'refusal.veto-without-override':
    'One person could stop any decision for good. Plan a vote that lifts the veto, or a return to deliberation.',
  'refusal.veto-override-too-easy':
    'Lifting a veto would take no more than the first vote: the veto would have no effect.',
  'refusal.veto-override-idle': 'A vote to lift the veto is planned while the rule has no veto.',
  'refusal.consent-without-fallback':
    'Nothing is planned if an objection stays: a proposal could be left without an answer. Choose what follows.',
  'refusal.override-reason-too-short':
    'Write in at least {{least}} characters why this rule is kept. The reason will be shown.',
  'refusal.period-empty': 'The end comes before the start. Choose a later end date, or none.',
  'refusal.seat-held':
    'This seat is already held on these dates. End the current mandate or choose other dates.',
  'refusal.not-of-this-zone':
    'This person is not a member of the zone. Invite them first, then grant a mandate.',
  'refusal.unknown-college': 'This college does not exist in this body. Choose one from the list.',
  'refusal.unknown-seat': 'This seat does not belong to this college. Choose one from the list.',
  'refusal.already-in-college':
    'This person already belongs to a college of this body on these dates. Each person votes in one college only.',

  'screen.council': 'The council',
  'screen.council.sentence': 'Vote, follow the votes under way, and read how the zone decides.',
  'screen.council.polls': 'All votes',
  'screen.council.ways': 'Other than by a vote',
  'screen.council.consents': 'Consents',
  'screen.council.guardians': 'Guardians',
  'screen.council.seats': 'Seats and pairs',
  'screen.council.proxies': 'Proxies',
  'screen.council.revisions': 'See the revisions',
  'screen.council.none': 'The zone has no governing body yet.',
  'screen.polls.open': 'Open votes',
  'screen.polls.open.none': 'No vote is open right now. A revision put to the vote will appear here.',
  'screen.polls.past': 'Latest results',
  'screen.poll.closes': 'Closes {{when}}',
  'screen.poll.closed': 'Closed on {{date}}',
  'screen.poll.present': 'Voters: {{present}} out of {{registered}} registered',
  'screen.poll.asked': 'Your vote is awaited.',
  'screen.poll.cast': 'Your ballot is cast. You can change it until the close.',
  'screen.poll.not-on-roll': 'You are not on the roll of this vote; you can follow it.',
  'screen.poll.vote': 'Vote',
  'screen.poll.vote-again': 'Change my ballot',
  'screen.poll.follow': 'Follow the vote',
  'screen.colleges.caption': 'Colleges, weights, electors and seats',
  'screen.college': 'College',
  'screen.weight': 'Weight',
  'screen.electors': 'Electors',
  'screen.seats': 'Seats',
  'screen.seats.none': 'no seat',
  'screen.seats.held_one': '{{held}} of {{count}} seat held',
  'screen.seats.held_other': '{{held}} of {{count}} seats held',
  'screen.seat.held': '{{label}}: {{holder}}',
  'screen.seat.free': '{{label}}: vacant',
  'screen.seat.until': '(until {{date}})',
  'screen.rules': 'How the zone decides',
  'screen.rules.since': 'Rule no. {{version}}, in force since {{date}}.',
  'screen.rules.unreadable': 'This rule has a form that this page cannot read. Reload the page.',
  'screen.findings.none':
    'The automatic check finds nothing to object to in this rule (French law of 1947 on cooperatives).',
  'screen.findings_one': 'The automatic check raises {{count}} point',
  'screen.findings_other': 'The automatic check raises {{count}} points',
  'screen.findings.kept': 'Rule kept for this reason: {{reason}}',
  'screen.electors.title': 'Who may vote',
  'screen.electors.sentence': 'Find who has a vote in the body, by college, and until when.',
  'screen.electors.members-only': 'Electors’ names are for members of the zone. Sign in to see them.',
  'screen.electors.all': 'All colleges',
  'screen.electors.more': 'See the next names',
  'screen.electors.none': 'No elector matches this search.',
  'screen.elector': 'Name',
  'screen.mandate-ends': 'Mandate until',

  'screen.seat.taken': '{{label}}: held',

  'screen.electors.caption': 'Electors, college and end of mandate',
};
