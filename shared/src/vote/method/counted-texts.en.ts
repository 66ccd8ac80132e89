import type { countedFr } from './counted-texts.fr.js';

/** See counted-texts.fr.ts. */
export const countedEn: Record<keyof typeof countedFr, string> = {
  'method.step.ballots': 'Valid ballots: {{valid}}.',
  'method.step.chosen': 'Chosen: {{options}}.',

  'method.step.sum-approval': 'Ballots that tick {{option}}: {{total}} of {{valid}} valid ones.',
  'method.step.sum-approval-weighed': '{{option}}: approved by {{totalPoints}} of the weighted votes.',
  'method.step.sum-score': 'Points given to {{option}}: {{total}} (valid ballots: {{valid}}).',
  'method.step.sum-score-weighed':
    '{{option}}: {{totalPoints}} of the way from the lowest score to the highest, weighted.',
  'method.step.sum-dots': 'Points placed on {{option}}: {{total}} (valid ballots: {{valid}}).',
  'method.step.sum-dots-weighed': '{{option}}: {{totalPoints}} of all points to place, weighted.',

  'method.step.judged':
    '{{option}}: “{{grade}}” (ballots that give at least this grade: {{atLeast}} of {{valid}} valid ones).',
  'method.step.judged-weighed':
    '{{option}}: “{{grade}}” (at least this grade for {{atLeastPoints}} of the weighted votes).',
  'method.step.judged-ahead_one':
    '{{option}} comes before {{other}}, of the same grade: after one median grade set aside from each, the next is “{{grade}}” for {{option}} and “{{otherGrade}}” for {{other}}.',
  'method.step.judged-ahead_other':
    '{{option}} comes before {{other}}, of the same grade: after {{count}} median grades set aside from each, the next is “{{grade}}” for {{option}} and “{{otherGrade}}” for {{other}}.',
  'method.step.judged-ahead-weighed':
    '{{option}} comes before {{other}}, of the same grade: once {{countPoints}} of the weighted votes is set aside from the middle of each, the next is “{{grade}}” for {{option}} and “{{otherGrade}}” for {{other}}.',
  'method.step.judged-equal': '{{option}} and {{other}} received grades that nothing parts: they are tied.',

  'method.step.place-tie-open':
    'Tie between {{options}}; places left: {{places}}. No rule written beforehand settles it between {{open}}.',
  'method.step.place-tie-second_ballot':
    'Tie between {{options}}; places left: {{places}}. The rule asks for a second vote between {{open}}.',
  'method.step.place-tie-look_back':
    'Tie between {{options}}; places left: {{places}}. Settled by earlier rounds: {{kept}}.',
  'method.step.place-tie-chair':
    'Tie between {{options}}; places left: {{places}}. Settled by the order the chair gave beforehand: {{kept}}.',
  'method.step.place-tie-seniority':
    'Tie between {{options}}; places left: {{places}}. Settled by time in office: {{kept}}.',
  'method.step.place-tie-draw':
    'Tie between {{options}}; places left: {{places}}. Settled by the draw announced before the opening (seed {{seed}}): {{kept}}.',

  'method.step.order-tie-open':
    'Tie between {{options}}, which the budget cannot all pay; no rule written beforehand settles it, and the count stops there.',
  'method.step.order-tie-second_ballot':
    'Tie between {{options}}, which the budget cannot all pay; the rule asks for a second vote between them, and the count stops there.',
  'method.step.order-tie-look_back':
    'Tie between {{options}}, settled by earlier rounds, in this order: {{order}}.',
  'method.step.order-tie-chair':
    'Tie between {{options}}, settled by the order the chair gave beforehand: {{order}}.',
  'method.step.order-tie-seniority': 'Tie between {{options}}, settled by time in office: {{order}}.',
  'method.step.order-tie-draw':
    'Tie between {{options}}, settled by the draw announced before the opening (seed {{seed}}), in this order: {{order}}.',

  'method.step.budget-taken':
    '{{option}} ({{costEuros}}) is funded; ballots that support it: {{support}}. {{leftEuros}} is left.',
  'method.step.budget-taken-weighed':
    '{{option}} ({{costEuros}}), supported by {{supportPoints}} of the weighted votes, is funded; {{leftEuros}} is left.',
  'method.step.budget-too-dear':
    '{{option}} ({{costEuros}}) is not funded, since only {{leftEuros}} is left; ballots that support it: {{support}}.',
  'method.step.budget-too-dear-weighed':
    '{{option}} ({{costEuros}}), supported by {{supportPoints}} of the weighted votes, is not funded: only {{leftEuros}} is left.',
  'method.step.budget-spent': 'In all, {{spentEuros}} of {{envelopeEuros}}; {{leftEuros}} is left.',
  'method.step.shares-each':
    'Part of each valid ballot in the budget of {{envelopeEuros}}: {{eachEuros}} (ballots: {{valid}}).',
  'method.step.shares-each-weighed':
    'The budget of {{envelopeEuros}} is shared among the valid ballots, in proportion to what their college weighs (ballots: {{valid}}).',
  'method.step.shares-bought':
    '{{option}} ({{costEuros}}) is paid for together by the ballots that support it, {{mostEuros}} each at most (ballots: {{support}}).',
  'method.step.shares-bought-weighed':
    '{{option}} ({{costEuros}}) is paid for together by its supporters, {{supportPoints}} of the weighted votes.',
  'method.step.shares-short':
    '{{option}} ({{costEuros}}): the ballots that support it have only {{heldEuros}} left between them (ballots: {{support}}).',
  'method.step.shares-short-weighed':
    '{{option}} ({{costEuros}}): its supporters, {{supportPoints}} of the weighted votes, have only {{heldEuros}} left between them.',
  'method.step.shares-completed':
    'The {{leftEuros}} that remains goes to the most supported projects it can still pay.',

  'method.step.enough-approval_one':
    '{{option}} would have been chosen with {{count}} more ballot ticking it alone.',
  'method.step.enough-approval_other':
    '{{option}} would have been chosen with {{count}} more ballots ticking it alone.',
  'method.step.enough-score_one':
    '{{option}} would have been chosen with {{count}} more ballot giving it the highest score, and the others the lowest.',
  'method.step.enough-score_other':
    '{{option}} would have been chosen with {{count}} more ballots giving it the highest score, and the others the lowest.',
  'method.step.enough-dots_one':
    '{{option}} would have been chosen with {{count}} more ballot giving it all the points allowed, and the others none.',
  'method.step.enough-dots_other':
    '{{option}} would have been chosen with {{count}} more ballots giving it all the points allowed, and the others none.',
  'method.step.enough-majority_judgment_one':
    '{{option}} would have been chosen with {{count}} more ballot giving it the best grade, and the others the worst.',
  'method.step.enough-majority_judgment_other':
    '{{option}} would have been chosen with {{count}} more ballots giving it the best grade, and the others the worst.',
  'method.step.enough-budget_one':
    '{{option}} would have been funded with {{count}} more ballot ticking that project alone.',
  'method.step.enough-budget_other':
    '{{option}} would have been funded with {{count}} more ballots ticking that project alone.',
  'method.step.enough-college_one':
    '{{option}} would have been chosen if {{count}} more member of the college {{college}}, absent from the vote, had voted for it alone.',
  'method.step.enough-college_other':
    '{{option}} would have been chosen if {{count}} more members of the college {{college}}, absent from the vote, had voted for it alone.',
};
