import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
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
  'rule.silent-college.lost': 'The weight of a college with no vote for or against is lost.',
  'rule.silent-college.renormalised':
    'The weight of a college with no vote for or against is shared among the others.',
  'rule.silent-college.void': 'If a college casts no vote for or against, the poll is void.',
  'rule.tie.rejected': 'On a tie the text is rejected.',
  'rule.tie.unresolved': 'On a tie the poll settles nothing: the body decides what comes next.',
  'rule.double-key.majority_of_colleges': 'More than half of the colleges must also be in favour.',
  'rule.double-key.no_college_against': 'No college may have a majority against.',
  'rule.ballots.open': 'The vote is public: the certificate says who voted what.',
  'rule.ballots.totals':
    'The certificate publishes totals by college, without names. This is not a secret vote: the server knows each ballot.',
  'rule.times': 'Least length of the consultation, in days: {{days}}; then of the vote, in hours: {{hours}}.',

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
  'screen.electors.members-only': 'Electors’ names are for members of the zone. Sign in to see them.',
  'screen.electors.all': 'All colleges',
  'screen.electors.more': 'See the next names',
  'screen.electors.none': 'No elector in this college for now.',
  'screen.elector': 'Name',
  'screen.mandate-ends': 'Mandate until',

  'screen.seat.taken': '{{label}}: held',

  'screen.electors.caption': 'Electors, college and end of mandate',
};
