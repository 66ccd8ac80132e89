import type { ruleFr } from './rule-texts.fr.js';

export const ruleEn: Record<keyof typeof ruleFr, string> = {
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
};
