import { formEn } from './form-texts.en.js';
import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  ...formEn,

  'body.shape.square': 'square',
  'body.shape.circle': 'circle',
  'body.shape.house': 'house',
  'body.shape.shield': 'shield',
  'body.shape.leaf': 'leaf',
  'body.voice.deliberative': 'voting voice',
  'body.voice.consultative': 'speaking voice',
  'body.voice.observer': 'observer',

  'rule.weight': 'Weight of {{college}}: {{weightPoints}}.',
  'rule.inner-vote.proportional':
    'Each college splits its weight between for and against, in proportion to its votes.',
  'rule.inner-vote.bloc':
    'Each college gives its whole weight to the choice most of its voters made; on a tie it gives nothing.',
  'rule.threshold.expressed.over':
    'A text passes if the weighted total for it is over {{ratio}}, each college counting the votes it expressed (for and against).',
  'rule.threshold.expressed.at-least':
    'A text passes if the weighted total for it reaches {{ratio}}, each college counting the votes it expressed (for and against).',
  'rule.threshold.expressed-blank.over':
    'A text passes if the weighted total for it is over {{ratio}}, each college counting the votes it expressed (for, against and blank).',
  'rule.threshold.expressed-blank.at-least':
    'A text passes if the weighted total for it reaches {{ratio}}, each college counting the votes it expressed (for, against and blank).',
  'rule.threshold.present.over':
    'A text passes if the weighted total for it is over {{ratio}}, each college counting everyone who voted, blanks included.',
  'rule.threshold.present.at-least':
    'A text passes if the weighted total for it reaches {{ratio}}, each college counting everyone who voted, blanks included.',
  'rule.threshold.registered.over':
    'A text passes if the weighted total for it is over {{ratio}}, each college counting all its registered members.',
  'rule.threshold.registered.at-least':
    'A text passes if the weighted total for it reaches {{ratio}}, each college counting all its registered members.',
  'rule.threshold.weights.over':
    'A text passes if the colleges in favour weigh more than {{ratio}} together.',
  'rule.threshold.weights.at-least':
    'A text passes if the colleges in favour weigh at least {{ratio}} together.',
  'rule.quorum.overall': 'The vote is valid if at least {{ratio}} of registered members take part.',
  'rule.quorum.college':
    'The vote is valid if at least {{ratio}} of the registered members of {{college}} take part.',
  'rule.quorum.none': 'No quorum is asked for.',
  'rule.silent-college.lost': 'The weight of a college that expresses no vote is lost.',
  'rule.silent-college.renormalised':
    'The weight of a college that expresses no vote is shared among the others.',
  'rule.silent-college.void': 'If a college expresses no vote, the poll is void.',
  'rule.tie.rejected': 'On a tie the text is rejected.',
  'rule.tie.unresolved': 'On a tie the poll settles nothing: the body decides what comes next.',
  'rule.double-key.majority_of_colleges': 'More than half of the colleges must also be in favour.',
  'rule.double-key.no_college_against': 'No college may have a majority against.',
  'rule.ballots.open': 'The vote is public: the certificate says who voted what.',
  'rule.ballots.totals':
    'The certificate publishes totals by college, without names. This is not a secret vote: the server knows each ballot.',
  'rule.times_one':
    'The consultation lasts at least {{days}} day, then the vote stays open for at least {{hours}} h.',
  'rule.times_other':
    'The consultation lasts at least {{days}} days, then the vote stays open for at least {{hours}} h.',

  'rule.apart': 'Blanks, abstentions and spoilt ballots count as present, never as expressed.',
  'rule.blank.counts': 'A blank ballot counts among the votes expressed: it weighs against the text.',
  'rule.abstention.absent': 'An abstention on record does not count as present.',
  'rule.invalid.absent': 'A spoilt ballot does not count as present.',
  'rule.none.counts':
    'Where “none of these options” is offered, it counts as an option: if it wins, nothing and nobody is chosen.',
  'rule.none.present':
    'Where “none of these options” is offered, it is counted apart: it tells a presence and cannot win.',
  'rule.second-call.same': 'If the quorum is missed, the second vote asks for the same.',
  'rule.second-call.none': 'If the quorum is missed, the second vote asks for none.',
  'rule.second-call.overall':
    'If the quorum is missed, the second vote is valid with at least {{ratio}} of registered members.',
  'rule.second-call.college':
    'If the quorum is missed, the second vote is valid with at least {{ratio}} of the registered members of {{college}}.',
  'rule.casting-vote':
    'On an exact tie the vote of the chair prevails; if the chair took no side, the next rule applies.',
  'rule.ties.none': 'Nothing settles a tie between options: the poll says so and stops there.',
  'rule.ties.look_back':
    'Options tied, resort {{rank}}: whichever was ahead in the previous round, where the count goes by rounds.',
  'rule.ties.second_ballot': 'Options tied, resort {{rank}}: a second vote between them.',
  'rule.ties.chair': 'Options tied, resort {{rank}}: the order the chair gave before the vote.',
  'rule.ties.seniority': 'Options tied, resort {{rank}}: time in office.',
  'rule.ties.draw':
    'Options tied, resort {{rank}}: a draw that anyone can make again, its starting point being published before the vote.',
  'rule.proxies.none': 'Nobody votes by proxy.',
  'rule.proxies.scop':
    'A member may carry the voice of one other; from 20 members on, up to one voice for every 20 members.',
  'rule.proxies.cap_one': 'A member may carry the voice of {{count}} other member.',
  'rule.proxies.cap_other': 'A member may carry the voices of {{count}} other members.',
  'rule.proxies.no-quorum': 'Voices carried by proxy do not count towards the quorum.',
  'rule.pairs.agree':
    'A seat held by two has one voice: both must say the same, or an abstention is recorded.',
  'rule.pairs.two_voices': 'A seat held by two has two voices.',
  'rule.vacancy_one':
    'When one of the two places of a seat stays empty for {{days}} day, the seat is suspended until it is filled.',
  'rule.vacancy_other':
    'When one of the two places of a seat stays empty for {{days}} days, the seat is suspended until it is filled.',
  'rule.veto': 'A guardian may suspend a decision, in writing, up to {{hours}} hours after the vote.',
  'rule.veto-effect.deliberation_once':
    'A suspended decision goes back to deliberation, once only; voted again, it applies.',
  'rule.veto-effect.definitive': 'A suspended decision is stopped.',
  'rule.veto-override.weights': 'A vote of at least {{ratio}} of the weights lifts the suspension.',
  'rule.veto-override.all':
    'A vote of at least {{ratio}} of the weights, in favour in every college, lifts the suspension.',
  'rule.veto-override.none': 'No vote lifts the suspension.',
  'rule.contest': 'After the count, every elector has {{hours}} hours to contest the result in writing.',
  'rule.consent.answers':
    'A consent asks {{ratio}} of registered members to answer: to say nothing is not to consent.',
  'rule.consent.rounds_one': 'Objections are worked on for {{count}} round.',
  'rule.consent.rounds_other': 'Objections are worked on for {{count}} rounds at most.',
  'rule.consent.fallback.majority': 'If a valid objection is left after that, the text is put to the vote.',
  'rule.consent.fallback.escalate':
    'If a valid objection is left after that, the matter goes up to the body above.',
  'rule.consent.fallback.none': 'If a valid objection is left after that, nothing is planned.',
  'rule.consent.review_one': 'A decision by consent is reviewed after {{days}} day.',
  'rule.consent.review_other': 'A decision by consent is reviewed after {{days}} days.',

  'rule.topic.weights': 'The weight of the colleges',
  'rule.topic.majority': 'What it takes to pass',
  'rule.topic.quorum': 'How many must come',
  'rule.topic.ties': 'On a tie',
  'rule.topic.ballots': 'What is published',
  'rule.topic.voices': 'Proxies and seats held by two',
  'rule.topic.guardians': 'The right to suspend',
  'rule.topic.consent': 'Deciding by consent',
  'rule.topic.times': 'How long things take',

  'finding.gravity.broken': 'Cannot be counted',
  'finding.gravity.law': 'Against the law',
  'finding.gravity.caution': 'Take care',

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
