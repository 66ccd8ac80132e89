import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'ballot.choice.yes': 'For',
  'ballot.choice.no': 'Against',
  'ballot.choice.blank': 'Blank',

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
  'poll.verdict.unresolved': 'Not settled',

  'poll.condition.someone-speaks': 'At least one vote for or against.',
  'poll.condition.college-speaks': 'At least one vote for or against in {{college}}.',
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

  'poll.because.someone-speaks': 'Nobody voted for or against.',
  'poll.because.college-speaks':
    '{{college}} voted neither for nor against, and the rule asks every college to speak.',
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
    '{{college}}: {{yes}} for and {{no}} against, of {{outOf}} (votes for or against). Weight {{countedPoints}}: {{yesPoints}} for, {{noPoints}} against.',
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
  'poll.step.silent-lost': '{{college}}: no vote for or against. Their {{weightPoints}} is lost.',
  'poll.step.silent-renormalised':
    '{{college}}: no vote for or against. Their {{weightPoints}} is shared among the other colleges.',
  'poll.step.silent-void': '{{college}}: no vote for or against. The rule then makes the poll void.',
  'poll.step.spread': '{{college}}: weight goes from {{weightPoints}} to {{countedPoints}}.',
  'poll.step.total': 'Weighted total: {{yesPoints}} for, {{noPoints}} against.',

  'poll.counterfactual_one':
    'Adopted if {{count}} more member of {{college}}, absent from the vote, had voted for it.',
  'poll.counterfactual_other':
    'Adopted if {{count}} more members of {{college}}, absent from the vote, had voted for it.',
  'poll.counterfactual.none':
    'The absent members of {{college}} could not have carried the text on their own.',

  'refusal.stage-not-next': 'This poll cannot move to that stage now: no stage is ever skipped.',
  'refusal.too-early-to-open': 'The announced opening time has not come yet.',
  'refusal.too-late-to-open': 'The closing time has already passed. Please choose new dates.',
  'refusal.too-early-to-close': 'The vote stays open until the announced time. Nobody can close it before.',
  'refusal.poll-not-open-yet': 'This vote is not open yet. Come back on the opening date.',
  'refusal.poll-closed':
    'This vote is closed. This ballot was not counted; one cast before the close still counts.',
  'refusal.not-on-roll':
    'You are not on the roll of this vote. If that is a mistake, write to the bureau of the body.',
  'refusal.unknown-option': 'That choice does not exist in this vote. Choose for, against or blank.',
  'refusal.roll-empty': 'The roll is empty. Register members before opening the vote.',
  'refusal.roll-unknown-college':
    'Lines of the roll in an unknown college: {{lines}}. Please correct the memberships.',
  'refusal.roll-person-twice':
    'Duplicate lines on the roll: {{lines}}. Each person votes in one college only.',
  'refusal.consultation-too-short':
    'The consultation has a least length before the vote, in days: {{days}}. Please wait until then to open.',
  'refusal.voting-too-short': 'The vote must stay open for at least {{hours}} h. Please set a later close.',
  'refusal.voting-too-long':
    'The vote cannot stay open for more than {{days}} days. Please set an earlier close.',
  'refusal.text-empty': 'There is no text to vote on.',
  'refusal.certificate-unreadable':
    'This file is not a readable certificate (field: {{field}}). Download it again from the result page.',
  'refusal.certificate-impossible': 'This certificate contains an impossible count (field: {{field}}).',
  'refusal.certificate-disagrees':
    'This certificate was altered or is wrong: {{field}} says {{stated}}, the recount finds {{found}}.',

  'poll.stage.contested': 'Contested',
};
