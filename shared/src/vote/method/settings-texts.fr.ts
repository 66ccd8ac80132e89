/** What is said of methods before anybody votes: their names, how each counts, every setting of a question. */
export const settingsFr = {
  'poll.method.approval': 'Approbation',
  'poll.method.score': 'Vote par notes',
  'poll.method.schulze': 'Méthode Schulze',
  'poll.method.ranked_pairs': 'Paires ordonnées',
  'poll.method.irv': 'Vote alternatif',
  'poll.method.stv': 'Vote unique transférable',
  'poll.method.majority_judgment': 'Jugement majoritaire',
  'poll.method.dots': 'Points à répartir',
  'poll.method.budget': 'Budget participatif',
  'poll.method.consent': 'Consentement',

  'poll.method.yes_no_blank.how':
    'Chacun est pour, contre ou blanc\u00a0; la règle dit quelle majorité il faut et ce que pèse chaque collège.',
  'poll.method.approval.how':
    'Chacun coche les options qui lui conviennent\u00a0; les plus cochées sont choisies.',
  'poll.method.score.how':
    'Chacun note chaque option\u00a0; celles dont le total est le plus haut sont choisies.',
  'poll.method.schulze.how':
    'Chacun classe les options\u00a0; chaque option affronte chacune des autres, et gagne celle qu’aucune ne bat, directement ou par une chaîne de victoires plus fortes.',
  'poll.method.ranked_pairs.how':
    'Chacun classe les options\u00a0; les victoires les plus nettes d’une option sur une autre sont retenues d’abord, sauf celles qui contrediraient les précédentes.',
  'poll.method.irv.how':
    'Chacun classe les options\u00a0; la dernière est éliminée et ses voix passent à la suivante de chaque bulletin, jusqu’à ce qu’une ait la majorité.',
  'poll.method.stv.how':
    'Chacun classe les personnes\u00a0; qui atteint le quota est élu, et ses voix en trop, comme celles des éliminés, passent à la suivante de chaque bulletin\u00a0: chaque courant obtient sa part des places.',
  'poll.method.majority_judgment.how':
    'Chacun donne une mention à chaque option\u00a0; chaque option reçoit la mention qu’une majorité lui donne au moins, et la mieux jugée est choisie.',
  'poll.method.dots.how':
    'Chacun répartit ses points entre les options\u00a0; celles qui en ont le plus sont choisies.',
  'poll.method.budget.how':
    'Chacun coche les projets qu’il soutient\u00a0; l’enveloppe finance des projets entiers, sans jamais être dépassée.',
  'poll.method.consent.how':
    'La proposition est adoptée s’il ne reste aucune objection fondée\u00a0; chaque objection est examinée, reçoit une réponse et sert à améliorer le texte.',

  'poll.setting.yes-no': 'Votez pour, contre ou blanc.',
  'poll.setting.consent': 'Dites si vous consentez, avec ou sans réserve, objectez ou vous tenez à l’écart.',
  'poll.setting.consent-silence': 'Se taire n’est pas consentir\u00a0: il faut assez de réponses explicites.',
  'poll.setting.ticks-any': 'Cochez autant d’options que vous voulez.',
  'poll.setting.ticks-most_one': 'Cochez une seule option.',
  'poll.setting.ticks-most_other': 'Cochez {{count}} options au plus.',
  'poll.setting.score': 'Notez chaque option de {{lowest}} à {{highest}}.',
  'poll.setting.unscored-lowest': 'Une option sans note reçoit {{lowest}}.',
  'poll.setting.unscored-invalid': 'Un bulletin où manque une note n’est pas valable.',
  'poll.setting.ranked': 'Classez les options\u00a0; plusieurs peuvent partager le même rang.',
  'poll.setting.ranked-strict': 'Classez les options, une seule par rang.',
  'poll.setting.unranked-last': 'Celles que vous ne classez pas passent après, à égalité entre elles.',
  'poll.setting.unranked-no_opinion': 'Celles que vous ne classez pas ne comptent ni pour ni contre.',
  'poll.setting.unranked-never': 'Une option que vous ne classez pas ne reçoit jamais votre voix.',
  'poll.setting.strength-winning_votes':
    'La force d’une victoire est le nombre de voix du vainqueur\u00a0; à nombre égal, celle qui a le moins de voix contre elle.',
  'poll.setting.strength-margins':
    'La force d’une victoire est l’écart entre les voix du vainqueur et celles du vaincu.',
  'poll.setting.schulze': 'Une option passe devant une autre si sa chaîne de victoires est la plus forte.',
  'poll.setting.ranked_pairs':
    'Les victoires sont retenues de la plus forte à la plus faible, sauf celles qui formeraient un cercle.',
  'poll.setting.irv':
    'À chaque tour, la majorité se calcule sur les bulletins qui désignent encore une option en lice.',
  'poll.setting.stv-scottish':
    'Quota de Droop\u00a0; un surplus à la fois, le plus grand d’abord, à valeur réduite tronquée à cinq décimales (règle écossaise).',
  'poll.setting.stv-meek':
    'Méthode de Meek\u00a0: le quota baisse quand des bulletins s’épuisent, et chaque élu garde juste la part qu’il lui faut, à neuf décimales.',
  'poll.setting.judgment':
    'Donnez à chaque option une mention\u00a0: {{grades}}. La même peut servir plusieurs fois.',
  'poll.setting.ungraded-invalid': 'Un bulletin où manque une mention n’est pas valable.',
  'poll.setting.ungraded-worst': 'Une option sans mention reçoit «\u00a0{{grade}}\u00a0».',
  'poll.setting.judgment-median':
    'La mention d’une option est sa médiane, la plus basse des deux s’il y en a deux\u00a0; à mention égale, on retire une mention médiane de chaque côté, jusqu’à ce qu’elles diffèrent.',
  'poll.setting.dots_one': 'Donnez votre point à une option.',
  'poll.setting.dots_other':
    'Répartissez jusqu’à {{count}} points, {{perOption}} au plus sur une même option\u00a0; vous pouvez en garder.',
  'poll.setting.envelope':
    'L’enveloppe est de {{envelopeEuros}}\u00a0; un projet est financé en entier ou pas du tout.',
  'poll.setting.share-most_approved':
    'Les projets sont pris du plus soutenu au moins soutenu, en passant ceux que le reste de l’enveloppe ne peut pas payer.',
  'poll.setting.share-equal_shares':
    'Chacun reçoit une part de l’enveloppe, selon ce que pèse sa voix\u00a0; ceux qui soutiennent un projet le paient ensemble, et le reste va aux projets les plus soutenus.',
  'poll.setting.places_one': 'Il y a une place.',
  'poll.setting.places_other': 'Il y a {{count}} places.',
  'poll.setting.reserved_one': '{{count}} place est réservée\u00a0: {{slot}}.',
  'poll.setting.reserved_other': '{{count}} places sont réservées\u00a0: {{slot}}.',
  'poll.setting.reserved-parity':
    'Parité\u00a0: aucun genre ne prend plus de la moitié des places, arrondie vers le haut\u00a0; qui n’en déclare pas ne compte d’aucun côté.',
  'poll.setting.gives-mandates': 'Chaque élu reçoit un mandat.',
  'poll.setting.gives-pair': 'Le binôme élu tient les deux places du siège «\u00a0{{seat}}\u00a0».',
  'poll.setting.ticket-parity-holders':
    'Parité\u00a0: les deux titulaires d’un binôme déclarent des genres différents.',
  'poll.setting.ticket-parity-substitute':
    'Parité\u00a0: titulaire et suppléance déclarent des genres différents.',
  'poll.setting.none-of-the-above':
    '«\u00a0Aucune de ces options\u00a0» compte comme une option\u00a0; la place qu’elle gagne reste vide.',
  'poll.setting.blank': 'Voter blanc, c’est participer sans se prononcer.',

  'refusal.option-label-taken': 'Deux options portent le même nom\u00a0: {{label}}. Renommez-en une.',
  'refusal.grade-taken': 'Deux mentions portent le même nom\u00a0: {{grade}}. Renommez-en une.',
  'refusal.dots-beyond-options':
    'Chacun aurait {{dots}} points, mais les options n’en acceptent que {{room}} en tout. Réduisez les points ou permettez-en plus par option.',
  'refusal.reserved-not-all-places':
    'Places réservées\u00a0: {{reserved}}. Il en faut autant que de places à pourvoir\u00a0: {{places}}.',
  'refusal.reserved-standing-missing': 'Dites pour quelle place cette personne se présente\u00a0: {{label}}.',
  'refusal.reserved-slot-unknown': 'Aucune place réservée ne porte ce nom\u00a0: {{slot}}.',
  'refusal.reserved-too-few':
    'Trop peu de candidatures pour «\u00a0{{slot}}\u00a0»\u00a0: {{standing}}, pour un nombre de places de {{places}}.',
  'refusal.project-beyond-envelope':
    '«\u00a0{{label}}\u00a0» coûte {{costEuros}}, plus que l’enveloppe de {{envelopeEuros}}\u00a0: aucun vote ne pourrait le financer. Retirez ce projet ou augmentez l’enveloppe.',
} as const;
