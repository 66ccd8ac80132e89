/** What the booth says: how to fill each kind of ballot, how it will be counted, and the ballot read back. */
export const boothFr = {
  'screen.how.approval.any': 'Cochez toutes les options qui vous conviennent.',
  'screen.how.approval.most_one': 'Cochez une option.',
  'screen.how.approval.most_other': 'Cochez jusqu’à {{count}} options.',
  'screen.how.score': 'Donnez à chaque option une note de {{lowest}} à {{highest}}.',
  'screen.how.score.lowest': 'Une option sans note reçoit {{lowest}}.',
  'screen.how.score.invalid': 'Chaque option doit avoir sa note.',
  'screen.how.ranked':
    'Classez les options, la préférée en premier. Vous pouvez vous arrêter quand vous voulez.',
  'screen.how.ranked.last': 'Les options non classées comptent toutes comme dernières.',
  'screen.how.ranked.no_opinion': 'Les options non classées ne comptent ni pour ni contre.',
  'screen.how.ranked.never': 'Une option non classée ne reçoit jamais votre voix.',
  'screen.how.judgment': 'Donnez une mention à chaque option. La même peut servir plusieurs fois.',
  'screen.how.judgment.worst': 'Une option sans mention reçoit «\u00a0{{grade}}\u00a0».',
  'screen.how.judgment.invalid': 'Chaque option doit avoir sa mention.',
  'screen.how.dots_one': 'Donnez {{count}} point à une option.',
  'screen.how.dots_other': 'Répartissez jusqu’à {{count}} points, au plus {{perOption}} sur une même option.',
  'screen.how.budget': 'Cochez les projets que vous soutenez. L’enveloppe commune est de {{envelope}}.',
  'screen.how.budget.most_one': 'Un seul projet peut être coché.',
  'screen.how.budget.most_other': 'Cochez-en {{count}} au plus.',
  'screen.how.consent':
    'Dites si vous pouvez vivre avec cette proposition, même si une autre vous plairait davantage.',

  'screen.counted.yes_no_blank':
    'Les «\u00a0pour\u00a0» de chaque collège sont comptés selon la règle ci-dessous.',
  'screen.counted.approval_one': 'L’option la plus cochée est choisie.',
  'screen.counted.approval_other': 'Les {{count}} options les plus cochées sont choisies.',
  'screen.counted.score_one': 'Les notes s’additionnent\u00a0; l’option qui en a le plus est choisie.',
  'screen.counted.score_other':
    'Les notes s’additionnent\u00a0; les {{count}} options qui en ont le plus sont choisies.',
  'screen.counted.schulze_one':
    'Chaque option est comparée à chacune des autres. Est choisie celle qu’aucune autre ne bat, directement ou en chaîne.',
  'screen.counted.schulze_other':
    'Chaque option est comparée à chacune des autres, directement et en chaîne. Les {{count}} premières sont choisies.',
  'screen.counted.ranked_pairs_one':
    'Chaque option est comparée à chacune des autres. Les victoires les plus nettes sont retenues d’abord\u00a0; la première du classement obtenu est choisie.',
  'screen.counted.ranked_pairs_other':
    'Chaque option est comparée à chacune des autres. Les victoires les plus nettes sont retenues d’abord\u00a0; les {{count}} premières du classement obtenu sont choisies.',
  'screen.counted.irv':
    'Votre voix va à votre première option. Tant qu’aucune n’a la majorité, la dernière est éliminée et ses voix vont à l’option suivante de chaque bulletin.',
  'screen.counted.stv_one':
    'Il y a {{count}} place. Qui atteint le quota est élu\u00a0; sinon le dernier est éliminé et ses voix vont à la personne suivante de chaque bulletin.',
  'screen.counted.stv_other':
    'Il y a {{count}} places. Qui atteint le quota est élu\u00a0; ses voix en trop, puis celles des éliminés, vont à la personne suivante de chaque bulletin.',
  'screen.counted.majority_judgment_one':
    'Chaque option reçoit la mention qu’une majorité lui donne au moins. La mieux jugée est choisie.',
  'screen.counted.majority_judgment_other':
    'Chaque option reçoit la mention qu’une majorité lui donne au moins. Les {{count}} mieux jugées sont choisies.',
  'screen.counted.dots_one': 'Les points s’additionnent\u00a0; l’option qui en a le plus est choisie.',
  'screen.counted.dots_other':
    'Les points s’additionnent\u00a0; les {{count}} options qui en ont le plus sont choisies.',
  'screen.counted.budget.most_approved':
    'Les projets sont pris du plus coché au moins coché, tant qu’ils tiennent dans l’enveloppe.',
  'screen.counted.budget.equal_shares':
    'Chaque votant reçoit une part égale de l’enveloppe. Un projet est retenu quand ceux qui l’ont coché peuvent le payer ensemble.',
  'screen.counted.consent':
    'La proposition est adoptée s’il ne reste aucune objection fondée. Chaque objection est examinée et reçoit une réponse.',

  'ballot.consent.consent': 'Je consens',
  'ballot.consent.reservation': 'Je consens avec une réserve',
  'ballot.consent.objection': 'J’ai une objection',
  'ballot.consent.aside': 'Je me tiens à l’écart',

  'screen.consent.consent': 'vous pouvez vivre avec cette proposition',
  'screen.consent.reservation': 'elle peut passer\u00a0; votre réserve est notée',
  'screen.consent.objection': 'elle nuirait au but commun ou à celles et ceux qui devront vivre avec',
  'screen.consent.aside': 'vous laissez les autres décider',
  'screen.consent.objection.reason': 'En quoi la proposition nuirait-elle\u00a0?',
  'screen.consent.objection.hint':
    'Une objection aide à améliorer la proposition. Chacune reçoit une réponse.',
  'screen.consent.reservation.reason': 'Votre réserve',
  'screen.consent.reason.missing': 'Dites en quelques mots ce qui nuirait, pour qu’on puisse y répondre.',

  'screen.ballot.options': 'Les options',
  'screen.ballot.projects': 'Les projets',
  'screen.ballot.missing': 'Faites votre choix, ou votez blanc.',
  'screen.ballot.or': 'Ou bien',
  'screen.ballot.vote-blank': 'Voter blanc',
  'screen.ballot.ticked_one': '{{count}} option cochée',
  'screen.ballot.ticked_other': '{{count}} options cochées',
  'screen.ballot.ticked-of': '{{count}} sur {{most}}',
  'screen.ballot.full': 'C’est le maximum\u00a0: décochez une option pour en cocher une autre.',
  'screen.ballot.no-mark': 'Sans note',
  'screen.ballot.no-grade': 'Sans mention',
  'screen.ballot.graded': 'Mentions données\u00a0: {{given}} sur {{options}}',
  'screen.ballot.marked': 'Notes données\u00a0: {{given}} sur {{options}}',
  'screen.dots.left_one': 'Il vous reste {{count}} point',
  'screen.dots.left_other': 'Il vous reste {{count}} points',
  'screen.dots.none-left': 'Tous vos points sont placés',
  'screen.dots.add': '{{option}}\u00a0: un point de plus',
  'screen.dots.take': '{{option}}\u00a0: un point de moins',
  'screen.dots.points_one': '{{count}} point',
  'screen.dots.points_other': '{{count}} points',
  'screen.dots.said': '{{option}}\u00a0: {{points}}. {{left}}.',
  'screen.budget.chosen': 'Coût de vos choix',
  'screen.budget.within': '{{cost}} sur {{envelope}}, il reste {{left}}',
  'screen.budget.over': '{{cost}} pour une enveloppe de {{envelope}}',
  'screen.budget.over.words':
    'Vos choix dépassent l’enveloppe\u00a0: c’est permis, mais tous ne pourront pas être financés.',
  'screen.rank.mine': 'Votre classement',
  'screen.rank.none': 'Rien n’est encore classé. Touchez d’abord votre option préférée.',
  'screen.rank.rest': 'Pas encore classées',
  'screen.rank.next_one': 'Classer {{option}} en premier',
  'screen.rank.next_other': 'Classer {{option}} en {{count}}e',
  'screen.rank.up': 'Monter {{option}}',
  'screen.rank.down': 'Descendre {{option}}',
  'screen.rank.out': 'Ne plus classer {{option}}',
  'screen.rank.tie': 'Mettre {{option}} à égalité avec le rang du dessus',
  'screen.rank.up.short': 'Monter',
  'screen.rank.down.short': 'Descendre',
  'screen.rank.tie.short': 'À égalité',
  'screen.rank.out.short': 'Retirer',
  'screen.rank.all': 'Tout est classé.',
  'screen.rank.nth_one': '{{count}}er',
  'screen.rank.nth_other': '{{count}}e',
  'screen.rank.nth-tied': '{{nth}} ex æquo',
  'screen.rank.said': '{{option}}, {{nth}} sur {{options}}',
  'screen.rank.said.out': '{{option}} n’est plus dans votre classement',

  'screen.read.answer': 'Vous répondez',
  'screen.read.approved': 'Vous cochez',
  'screen.read.ranked': 'Vous classez',
  'screen.read.marked': 'Vous notez',
  'screen.read.graded': 'Vous jugez',
  'screen.read.dotted': 'Vous placez vos points',
  'screen.read.supported': 'Vous soutenez',
  'screen.read.blank': 'Vous votez blanc',
  'screen.read.unranked': 'Non classées\u00a0: {{options}}.',
  'screen.read.unmarked': 'Sans note\u00a0: {{options}}.',
  'screen.read.ungraded': 'Sans mention\u00a0: {{options}}.',
  'screen.read.undotted': 'Sans point\u00a0: {{options}}.',
  'screen.read.not-ticked': 'Non cochées\u00a0: {{options}}.',
  'screen.read.total': 'Coût total\u00a0: {{cost}}.',
  'screen.read.unspent_one': '{{count}} point reste non placé.',
  'screen.read.unspent_other': '{{count}} points restent non placés.',
  'screen.read.mark': '{{option}}\u00a0: {{mark}}',
} as const;
