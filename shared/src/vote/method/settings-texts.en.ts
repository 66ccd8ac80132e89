import type { settingsFr } from './settings-texts.fr.js';

/** See settings-texts.fr.ts. */
export const settingsEn: Record<keyof typeof settingsFr, string> = {
  'poll.method.approval': 'Approval',
  'poll.method.score': 'Score voting',
  'poll.method.schulze': 'Schulze method',
  'poll.method.ranked_pairs': 'Ranked pairs',
  'poll.method.irv': 'Instant runoff',
  'poll.method.stv': 'Single transferable vote',
  'poll.method.majority_judgment': 'Majority judgment',
  'poll.method.dots': 'Points to spread',
  'poll.method.budget': 'Participatory budget',
  'poll.method.consent': 'Consent',

  'poll.method.yes_no_blank.how':
    'Everyone is for, against or blank; the rule says what majority it takes and what each college weighs.',
  'poll.method.approval.how': 'Everyone ticks the options that suit them; the most ticked are chosen.',
  'poll.method.score.how': 'Everyone scores each option; those with the highest totals are chosen.',
  'poll.method.schulze.how':
    'Everyone ranks the options; each option meets each of the others, and the winner is the one that none beats, directly or through a chain of stronger victories.',
  'poll.method.ranked_pairs.how':
    'Everyone ranks the options; the clearest victories of one option over another are kept first, except those that would contradict the ones before.',
  'poll.method.irv.how':
    'Everyone ranks the options; the last one is eliminated and its votes pass to the next on each ballot, until one has the majority.',
  'poll.method.stv.how':
    'Everyone ranks the people; whoever reaches the quota is elected, and their spare votes, like those of the eliminated, pass to the next on each ballot: each opinion gets its share of the places.',
  'poll.method.majority_judgment.how':
    'Everyone grades each option; each option receives the grade that a majority gives it at least, and the best judged is chosen.',
  'poll.method.dots.how': 'Everyone spreads points among the options; those with the most are chosen.',
  'poll.method.budget.how':
    'Everyone ticks the projects they support; the budget funds whole projects and is never exceeded.',
  'poll.method.consent.how':
    'The proposal is adopted if no valid objection remains; each objection is examined, answered and used to improve the text.',

  'poll.setting.yes-no': 'Vote for, against or blank.',
  'poll.setting.consent': 'Say whether you consent, with or without reservation, object, or stand aside.',
  'poll.setting.consent-silence': 'Silence is not consent: there must be enough explicit answers.',
  'poll.setting.ticks-any': 'Tick as many options as you like.',
  'poll.setting.ticks-most_one': 'Tick one option only.',
  'poll.setting.ticks-most_other': 'Tick {{count}} options at most.',
  'poll.setting.score': 'Score each option from {{lowest}} to {{highest}}.',
  'poll.setting.unscored-lowest': 'An option without a score gets {{lowest}}.',
  'poll.setting.unscored-invalid': 'A ballot that lacks a score is not valid.',
  'poll.setting.ranked': 'Rank the options; several may share a rank.',
  'poll.setting.ranked-strict': 'Rank the options, one for each rank.',
  'poll.setting.unranked-last': 'Those you do not rank come after, tied with each other.',
  'poll.setting.unranked-no_opinion': 'Those you do not rank count neither for nor against.',
  'poll.setting.unranked-never': 'An option you do not rank never receives your vote.',
  'poll.setting.strength-winning_votes':
    'The strength of a victory is the number of votes for the winner; for equal numbers, the one with fewer votes against it.',
  'poll.setting.strength-margins':
    'The strength of a victory is the difference between the votes for the winner and for the loser.',
  'poll.setting.schulze': 'An option comes before another if its chain of victories is the stronger.',
  'poll.setting.ranked_pairs':
    'Victories are kept from the strongest to the weakest, except those that would close a circle.',
  'poll.setting.irv':
    'In each round the majority is taken of the ballots that still name an option in the race.',
  'poll.setting.stv-scottish':
    'Droop quota; one surplus at a time, the largest first, at a reduced value truncated to five decimals (Scottish rules).',
  'poll.setting.stv-meek':
    'Meek’s method: the quota falls as ballots are exhausted, and each elected person keeps just the share they need, to nine decimals.',
  'poll.setting.judgment': 'Give each option a grade: {{grades}}. The same one may be used several times.',
  'poll.setting.ungraded-invalid': 'A ballot that lacks a grade is not valid.',
  'poll.setting.ungraded-worst': 'An option without a grade gets “{{grade}}”.',
  'poll.setting.judgment-median':
    'The grade of an option is its median, the lower one if there are two; for equal grades, one median grade is set aside on each side until they differ.',
  'poll.setting.dots_one': 'Give your point to one option.',
  'poll.setting.dots_other':
    'Spread up to {{count}} points, {{perOption}} at most on one option; you may keep some.',
  'poll.setting.envelope': 'The budget is {{envelopeEuros}}; a project is funded whole or not at all.',
  'poll.setting.share-most_approved':
    'Projects are taken from the most to the least supported, passing over those that what is left cannot pay.',
  'poll.setting.share-equal_shares':
    'Everyone gets a part of the budget, as much as their vote weighs; those who support a project pay for it together, and the rest goes to the most supported projects.',
  'poll.setting.places_one': 'There is one place.',
  'poll.setting.places_other': 'There are {{count}} places.',
  'poll.setting.reserved_one': '{{count}} place is kept for: {{slot}}.',
  'poll.setting.reserved_other': '{{count}} places are kept for: {{slot}}.',
  'poll.setting.reserved-parity':
    'Parity: no gender takes more than half of the places, rounded up; whoever declares none counts on neither side.',
  'poll.setting.gives-mandates': 'Each one elected receives a mandate.',
  'poll.setting.gives-pair': 'The pair elected holds the two places of the seat “{{seat}}”.',
  'poll.setting.ticket-parity-holders': 'Parity: the two holders of a pair declare different genders.',
  'poll.setting.ticket-parity-substitute': 'Parity: holder and substitute declare different genders.',
  'poll.setting.none-of-the-above':
    '“None of these options” counts as an option; a place it wins stays empty.',
  'poll.setting.blank': 'To vote blank is to take part without taking sides.',

  'refusal.option-label-taken': 'Two options have the same name: {{label}}. Rename one of them.',
  'refusal.grade-taken': 'Two grades have the same name: {{grade}}. Rename one of them.',
  'refusal.dots-beyond-options':
    'Everyone would have {{dots}} points, but the options take only {{room}} in all. Lower the points or allow more on one option.',
  'refusal.reserved-not-all-places':
    'Places kept: {{reserved}}. There must be as many as places to fill: {{places}}.',
  'refusal.reserved-standing-missing': 'Say which place this person stands for: {{label}}.',
  'refusal.reserved-slot-unknown': 'No place that is kept has this name: {{slot}}.',
  'refusal.reserved-too-few':
    'Too few people stand for “{{slot}}”: {{standing}}, for a number of places of {{places}}.',
  'refusal.project-beyond-envelope':
    '“{{label}}” costs {{costEuros}}, more than the budget of {{envelopeEuros}}: no vote could fund it. Remove this project or raise the budget.',
};
