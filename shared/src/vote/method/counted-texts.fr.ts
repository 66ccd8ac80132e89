/**
 * What is said of each step of a count. Options are named by the facts `option`, `other`, `options`, `open`, `kept` and
 * `order`: keys, to be shown as labels.
 */
export const countedFr = {
  'method.step.ballots': 'Bulletins valables\u00a0: {{valid}}.',
  'method.step.chosen': 'Retenu\u00a0: {{options}}.',

  'method.step.sum-approval': 'Bulletins qui cochent {{option}}\u00a0: {{total}} sur {{valid}} valables.',
  'method.step.sum-approval-weighed': '{{option}}\u00a0: approuvée par {{totalPoints}} des voix pondérées.',
  'method.step.sum-score':
    'Points donnés à {{option}}\u00a0: {{total}} (bulletins valables\u00a0: {{valid}}).',
  'method.step.sum-score-weighed':
    '{{option}}\u00a0: à {{totalPoints}} du chemin entre la note la plus basse et la plus haute, voix pondérées.',
  'method.step.sum-dots':
    'Points placés sur {{option}}\u00a0: {{total}} (bulletins valables\u00a0: {{valid}}).',
  'method.step.sum-dots-weighed':
    '{{option}}\u00a0: {{totalPoints}} de tous les points à placer, voix pondérées.',

  'method.step.judged':
    '{{option}}\u00a0: «\u00a0{{grade}}\u00a0» (bulletins qui donnent au moins cette mention\u00a0: {{atLeast}} sur {{valid}} valables).',
  'method.step.judged-weighed':
    '{{option}}\u00a0: «\u00a0{{grade}}\u00a0» (au moins cette mention pour {{atLeastPoints}} des voix pondérées).',
  'method.step.judged-ahead_one':
    '{{option}} passe devant {{other}}, de même mention\u00a0: après une mention médiane retirée à chacune, la suivante est «\u00a0{{grade}}\u00a0» pour {{option}} et «\u00a0{{otherGrade}}\u00a0» pour {{other}}.',
  'method.step.judged-ahead_other':
    '{{option}} passe devant {{other}}, de même mention\u00a0: après {{count}} mentions médianes retirées à chacune, la suivante est «\u00a0{{grade}}\u00a0» pour {{option}} et «\u00a0{{otherGrade}}\u00a0» pour {{other}}.',
  'method.step.judged-ahead-weighed':
    '{{option}} passe devant {{other}}, de même mention\u00a0: une fois {{countPoints}} des voix pondérées retirées à chacune, la suivante est «\u00a0{{grade}}\u00a0» pour {{option}} et «\u00a0{{otherGrade}}\u00a0» pour {{other}}.',
  'method.step.judged-equal':
    '{{option}} et {{other}} ont reçu des mentions qui ne se départagent pas\u00a0: elles sont à égalité.',

  'method.step.place-tie-open':
    'Égalité entre {{options}}\u00a0; places restantes\u00a0: {{places}}. Aucune règle écrite d’avance ne départage {{open}}.',
  'method.step.place-tie-second_ballot':
    'Égalité entre {{options}}\u00a0; places restantes\u00a0: {{places}}. La règle demande un second vote entre {{open}}.',
  'method.step.place-tie-look_back':
    'Égalité entre {{options}}\u00a0; places restantes\u00a0: {{places}}. Tranchée par les tours précédents\u00a0: {{kept}}.',
  'method.step.place-tie-chair':
    'Égalité entre {{options}}\u00a0; places restantes\u00a0: {{places}}. Tranchée par l’ordre que la présidence a donné d’avance\u00a0: {{kept}}.',
  'method.step.place-tie-seniority':
    'Égalité entre {{options}}\u00a0; places restantes\u00a0: {{places}}. Tranchée par l’ancienneté\u00a0: {{kept}}.',
  'method.step.place-tie-draw':
    'Égalité entre {{options}}\u00a0; places restantes\u00a0: {{places}}. Tranchée par le tirage annoncé avant l’ouverture (graine {{seed}})\u00a0: {{kept}}.',

  'method.step.order-tie-open':
    'Égalité entre {{options}}, que l’enveloppe ne peut pas tous payer\u00a0; aucune règle écrite d’avance ne la tranche, et le compte s’arrête là.',
  'method.step.order-tie-second_ballot':
    'Égalité entre {{options}}, que l’enveloppe ne peut pas tous payer\u00a0; la règle demande un second vote entre eux, et le compte s’arrête là.',
  'method.step.order-tie-look_back':
    'Égalité entre {{options}}, tranchée par les tours précédents, dans cet ordre\u00a0: {{order}}.',
  'method.step.order-tie-chair':
    'Égalité entre {{options}}, tranchée par l’ordre que la présidence a donné d’avance\u00a0: {{order}}.',
  'method.step.order-tie-seniority': 'Égalité entre {{options}}, tranchée par l’ancienneté\u00a0: {{order}}.',
  'method.step.order-tie-draw':
    'Égalité entre {{options}}, tranchée par le tirage annoncé avant l’ouverture (graine {{seed}}), dans cet ordre\u00a0: {{order}}.',

  'method.step.budget-taken':
    '{{option}} ({{costEuros}}) est financé\u00a0; bulletins qui le soutiennent\u00a0: {{support}}. Il reste {{leftEuros}}.',
  'method.step.budget-taken-weighed':
    '{{option}} ({{costEuros}}), soutenu par {{supportPoints}} des voix pondérées, est financé\u00a0; il reste {{leftEuros}}.',
  'method.step.budget-too-dear':
    '{{option}} ({{costEuros}}) n’est pas financé, car il ne reste que {{leftEuros}}\u00a0; bulletins qui le soutiennent\u00a0: {{support}}.',
  'method.step.budget-too-dear-weighed':
    '{{option}} ({{costEuros}}), soutenu par {{supportPoints}} des voix pondérées, n’est pas financé\u00a0: il ne reste que {{leftEuros}}.',
  'method.step.budget-spent': 'En tout, {{spentEuros}} sur {{envelopeEuros}}\u00a0; il reste {{leftEuros}}.',
  'method.step.shares-each':
    'Part de chaque bulletin valable dans l’enveloppe de {{envelopeEuros}}\u00a0: {{eachEuros}} (bulletins\u00a0: {{valid}}).',
  'method.step.shares-each-weighed':
    'L’enveloppe de {{envelopeEuros}} est partagée entre les bulletins valables, à proportion de ce que pèse leur collège (bulletins\u00a0: {{valid}}).',
  'method.step.shares-bought':
    '{{option}} ({{costEuros}}) est payé ensemble par les bulletins qui le soutiennent, {{mostEuros}} au plus chacun (bulletins\u00a0: {{support}}).',
  'method.step.shares-bought-weighed':
    '{{option}} ({{costEuros}}) est payé ensemble par ses soutiens, {{supportPoints}} des voix pondérées.',
  'method.step.shares-short':
    '{{option}} ({{costEuros}})\u00a0: les bulletins qui le soutiennent n’ont plus que {{heldEuros}} ensemble (bulletins\u00a0: {{support}}).',
  'method.step.shares-short-weighed':
    '{{option}} ({{costEuros}})\u00a0: ses soutiens, {{supportPoints}} des voix pondérées, n’ont plus que {{heldEuros}} ensemble.',
  'method.step.shares-completed':
    'Les {{leftEuros}} qui restent vont aux projets les plus soutenus qu’ils peuvent encore payer.',

  'method.step.enough-approval_one':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletin de plus qui ne coche qu’elle.',
  'method.step.enough-approval_other':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletins de plus qui ne cochent qu’elle.',
  'method.step.enough-score_one':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletin de plus qui lui donne la note la plus haute, et aux autres la plus basse.',
  'method.step.enough-score_other':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletins de plus qui lui donnent la note la plus haute, et aux autres la plus basse.',
  'method.step.enough-dots_one':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletin de plus qui lui donne tous les points permis, et rien aux autres.',
  'method.step.enough-dots_other':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletins de plus qui lui donnent tous les points permis, et rien aux autres.',
  'method.step.enough-majority_judgment_one':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletin de plus qui lui donne la meilleure mention, et aux autres la pire.',
  'method.step.enough-majority_judgment_other':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie avec {{count}} bulletins de plus qui lui donnent la meilleure mention, et aux autres la pire.',
  'method.step.enough-budget_one':
    '{{option}} aurait été financé avec {{count}} bulletin de plus qui ne coche que ce projet.',
  'method.step.enough-budget_other':
    '{{option}} aurait été financé avec {{count}} bulletins de plus qui ne cochent que ce projet.',
  'method.step.enough-college_one':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie si {{count}} membre de plus du collège {{college}}, absent du vote, avait voté pour elle seule.',
  'method.step.enough-college_other':
    '«\u00a0{{option}}\u00a0» aurait été l’option choisie si {{count}} membres de plus du collège {{college}}, absents du vote, avaient voté pour elle seule.',
} as const;
