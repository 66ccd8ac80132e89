import type { outcomeFr } from './outcome-texts.fr.js';

export const outcomeEn: Record<keyof typeof outcomeFr, string> = {
  'poll.stage.draft': 'Being prepared',
  'poll.stage.scheduled': 'Announced',
  'poll.stage.open': 'Open',
  'poll.stage.closed': 'Closed',
  'poll.stage.tallied': 'Counted',
  'poll.stage.certified': 'Certified',
  'poll.stage.published': 'Published',
  'poll.method.yes_no_blank': 'For, against or blank',
  'poll.mode.public': 'Public vote',
  'poll.verdict.adopted': 'Adopted',
  'poll.verdict.rejected': 'Rejected',
  'poll.verdict.void': 'Void poll',
  'poll.verdict.sent-back': 'Sent back to deliberation',
  'poll.verdict.stopped': 'Stopped by a veto',
  'poll.verdict.unresolved': 'Not settled',
  'poll.condition.someone-speaks': 'At least one vote expressed.',
  'poll.condition.college-speaks': 'At least one vote expressed in {{college}}.',
  'poll.condition.quorum-overall':
    'Quorum: {{present}} of {{registered}} registered members voted, {{needed}} needed ({{ratio}}).',
  'poll.condition.quorum-college':
    'Quorum of {{college}}: {{present}} of {{registered}} registered members voted, {{needed}} needed ({{ratio}}).',
  'poll.condition.threshold-over':
    'Weighted total for: {{yesPoints}}, more than {{neededPoints}} needed ({{ratio}}).',
  'poll.condition.threshold-at-least':
    'Weighted total for: {{yesPoints}}, at least {{neededPoints}} needed ({{ratio}}).',
  'poll.condition.majority-of-colleges':
    'Colleges in favour: {{inFavour}} of {{colleges}}, {{needed}} needed.',
  'poll.condition.no-college-against':
    'Colleges with a majority against: {{against}} of {{colleges}}, none allowed.',
  'poll.because.someone-speaks': 'No vote was expressed.',
  'poll.because.college-speaks': '{{college}} expressed no vote, and the rule asks every college to speak.',
  'poll.because.quorum-overall':
    'The quorum was not reached: {{present}} of {{registered}} registered members voted, {{needed}} were needed.',
  'poll.because.quorum-college':
    '{{college}} did not reach their quorum: {{present}} of {{registered}} registered members voted, {{needed}} were needed.',
  'poll.because.threshold-over':
    'Votes for make {{yesPoints}} of the weighted total; more than {{neededPoints}} was needed.',
  'poll.because.threshold-at-least':
    'Votes for make {{yesPoints}} of the weighted total; at least {{neededPoints}} was needed.',
  'poll.because.majority-of-colleges':
    'Colleges in favour: {{inFavour}} of {{colleges}}; {{needed}} were needed.',
  'poll.because.no-college-against': 'Majority against in: {{names}}. The rule allows none.',
  'poll.because.tie': 'Votes for and against weigh exactly the same.',
  'poll.because.all-conditions-met': 'Every condition of the rule is met.',
  'poll.step.turnout':
    '{{college}}: {{present}} of {{registered}} registered members voted ({{turnoutPoints}}).',
  'poll.step.turnout-nobody-registered': '{{college}}: nobody registered.',
  'poll.step.share-expressed':
    '{{college}}: {{yes}} for and {{no}} against, of {{outOf}} (votes expressed). Weight {{countedPoints}}: {{yesPoints}} for, {{noPoints}} against.',
  'poll.step.share-present':
    '{{college}}: {{yes}} for and {{no}} against, of {{outOf}} (voters, blanks included). Weight {{countedPoints}}: {{yesPoints}} for, {{noPoints}} against.',
  'poll.step.share-registered':
    '{{college}}: {{yes}} for and {{no}} against, of {{outOf}} (registered members). Weight {{countedPoints}}: {{yesPoints}} for, {{noPoints}} against.',
  'poll.step.bloc-yes':
    '{{college}}: {{yes}} for and {{no}} against. Their whole {{countedPoints}} goes for.',
  'poll.step.bloc-no':
    '{{college}}: {{yes}} for and {{no}} against. Their whole {{countedPoints}} goes against.',
  'poll.step.bloc-tie':
    '{{college}}: {{yes}} for and {{no}} against. A tie, so their {{countedPoints}} goes to neither.',
  'poll.step.silent-lost': '{{college}}: no vote expressed. Their {{weightPoints}} is lost.',
  'poll.step.silent-renormalised':
    '{{college}}: no vote expressed. Their {{weightPoints}} is shared among the other colleges.',
  'poll.step.silent-void': '{{college}}: no vote expressed. The rule then makes the poll void.',
  'poll.step.spread': '{{college}}: weight goes from {{weightPoints}} to {{countedPoints}}.',
  'poll.step.total': 'Weighted total: {{yesPoints}} for, {{noPoints}} against.',
  'poll.stage.contested': 'Contested',
};
