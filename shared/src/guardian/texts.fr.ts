export const fr = {
  'refusal.unknown-mandate':
    'Ce mandat n’est pas en cours dans la zone. Choisissez-en un dans la liste des sièges, ou donnez-en un nouveau.',
  'refusal.right-held':
    'Ce mandat porte déjà un droit de veto. Mettez-y fin d’abord, ou choisissez un autre mandat.',
  'refusal.unknown-right': 'Ce droit de veto n’existe pas, ou il a déjà pris fin.',
  'form.speaks-for.missing': 'Dites au nom de qui ou de quoi cette personne parle.',
  'form.themes.missing': 'Choisissez au moins un sujet.',
  'form.themes.twice': 'Le même sujet figure deux fois.',
  'form.text.long': 'Ce texte est trop long. Raccourcissez-le.',
  'form.mandate.missing': 'Choisissez le mandat qui portera ce droit.',
  'screen.guard': 'Les gardiens',
  'screen.guard.watching':
    '{{voices}}\u00A0: un veto peut suspendre cette décision, par écrit. Le délai s’achève {{when}}.',
  'screen.guard.suspended': 'Adopté, en attente',
  'screen.guard.suspended.more':
    '{{voices}}\u00A0: un veto peut encore suspendre cette décision. Le délai s’achève {{when}}\u00A0; rien ne s’applique avant.',
  'screen.guard.free': 'Aucun veto n’a suspendu cette décision\u00A0: elle suit son cours.',
  'screen.guard.returned':
    'Ce texte revient d’une délibération demandée par un veto\u00A0: adopté cette fois, il s’applique.',
  'screen.guard.overridden': 'Veto levé',
  'screen.guard.overridden.more':
    'Le vote a réuni la majorité que la règle demande pour passer outre\u00A0: la décision s’applique.',
  'screen.guard.back-to-deliberation': 'Retour en délibération',
  'screen.guard.back-to-deliberation.more':
    'Le texte retourne à son auteur avec ces motifs. Adopté une seconde fois, il s’appliquera.',
  'screen.guard.stopped': 'Décision arrêtée',
  'screen.guard.stopped.more':
    'Par la règle de cette instance, ce veto est définitif\u00A0: la décision ne s’applique pas.',
  'screen.guard.lost': 'Veto sans objet',
  'screen.guard.lost.more': 'Le vote n’a rien adopté\u00A0: il n’y avait rien à suspendre.',
  'screen.guard.given': 'Veto posé',
  'screen.guard.given.more': 'Il produira son effet si le vote adopte ce texte.',
  'screen.guard.no-object': 'Nul ne peut suspendre cette décision.',
  'screen.veto.of': 'Veto\u00A0: {{voice}}',
  'screen.veto.by': '{{name}}, {{when}}',
  'screen.veto.conflict': 'Liens déclarés',
  'screen.veto.conflict.said': 'Liens déclarés\u00a0: {{conflict}}',
  'screen.veto.conflict.none': 'Aucun lien déclaré avec l’affaire.',
  'screen.guard.suspend': 'Suspendre cette décision',
  'screen.guard.all': 'Les gardiens de la zone',
  'screen.sent-back': 'Revenue en délibération',
  'screen.sent-back.more':
    'Un veto a renvoyé ce texte le {{date}}. Son auteur le reprend\u00A0; sa prochaine adoption s’appliquera, sans second veto.',
  'screen.veto': 'Suspendre une décision',
  'screen.veto.grounds': 'Pourquoi suspendre cette décision\u00A0?',
  'screen.veto.grounds.hint':
    'Vos motifs sont publics et partent avec le texte\u00A0: ils servent à l’améliorer. {{least}} signes au moins.',
  'screen.veto.grounds.left_one': 'Encore {{count}} signe.',
  'screen.veto.grounds.left_other': 'Encore {{count}} signes.',
  'screen.veto.conflict.ask': 'Avez-vous un lien avec cette affaire\u00A0?',
  'screen.veto.conflict.hint':
    'Un mandat, un intérêt, un proche\u00A0: dites-le, ce sera public. Laissez vide s’il n’y en a pas.',
  'screen.veto.review': 'Relisez, puis suspendez',
  'screen.veto.review.deliberation_once':
    'Si le vote adopte ce texte, il retournera en délibération avec vos motifs, une seule fois.',
  'screen.veto.review.definitive':
    'Si le vote adopte ce texte, il sera arrêté. Par la règle de cette instance, c’est définitif.',
  'screen.veto.review.override': 'La règle permet de passer outre\u00A0: au moins {{ratio}} des poids.',
  'screen.veto.review.override.all':
    'La règle permet de passer outre\u00A0: au moins {{ratio}} des poids, et tous les collèges favorables.',
  'screen.veto.review.no-change': 'Un veto posé ne se reprend pas et reste au registre.',
  'screen.veto.your-grounds': 'Vos motifs',
  'screen.veto.give': 'Suspendre la décision',
  'screen.veto.next': 'Continuer',
  'screen.veto.back': 'Revenir',
  'screen.veto.change': 'Corriger',
  'screen.veto.done': 'La décision est suspendue. Vos motifs sont publics.',
  'screen.veto.not-now': 'Vous ne pouvez pas suspendre cette décision',
  'screen.veto.not-now.more':
    'Seule une personne qui tient un droit de veto sur ce sujet le peut, tant que le délai court.',
  'screen.veto.to-poll': 'Voir le vote',
  'screen.guardians': 'Les gardiens',
  'screen.guardians.sentence':
    'Des voix qui peuvent suspendre une décision sur un sujet précis, par écrit, et l’usage qu’elles en ont fait.',
  'screen.guardians.none': 'Aucun gardien dans cette zone',
  'screen.guardians.none.more':
    'L’intercommunalité peut donner un droit de veto à un mandat, sur des sujets précis.',
  'screen.guardians.grant': 'Donner un droit de veto',
  'screen.guardians.holder': 'Mandat de {{name}}',
  'screen.guardians.holder.hidden': 'Le nom est visible des membres de la zone.',
  'screen.guardians.until': 'jusqu’au {{date}}',
  'screen.guardians.over': 'terminé le {{date}}',
  'screen.guardians.themes': 'Sujets',
  'screen.guardians.use': 'Usage',
  'screen.guardians.use.guarded_one': '{{count}} vote à surveiller',
  'screen.guardians.use.guarded_other': '{{count}} votes à surveiller',
  'screen.guardians.use.vetoes_one': '{{count}} veto',
  'screen.guardians.use.vetoes_other': '{{count}} vetos',
  'screen.guardians.use.became': 'Suites',
  'screen.guardians.use.words':
    'renvoyés\u00A0: {{sentBack}}, levés\u00A0: {{overridden}}, définitifs\u00A0: {{stopped}}',
  'screen.guardians.end': 'Mettre fin à ce droit',
  'screen.guardians.end.words':
    'Le droit de veto «\u00A0{{voice}}\u00A0» prend fin maintenant. Les vetos déjà posés restent.',
  'screen.guardians.ended': 'Ce droit de veto a pris fin.',
  'screen.vetoes': 'Vetos posés',
  'screen.vetoes.none': 'Aucun veto n’a encore été posé.',
  'screen.vetoes.waiting': 'En attente du résultat',
  'screen.settled.overridden': 'Levé',
  'screen.settled.sent-back': 'Renvoyé en délibération',
  'screen.settled.stopped': 'Arrêté',
  'screen.settled.moot': 'Sans objet',
  'screen.grant': 'Donner un droit de veto',
  'screen.grant.sentence':
    'Le droit suit le mandat et finit avec lui. Il joue dans les votes qui s’ouvriront après.',
  'screen.grant.mandate': 'Quel mandat le portera\u00A0?',
  'screen.grant.mandate.search': 'Chercher qui tient un mandat',
  'screen.grant.mandate.none': 'Aucun mandat en cours à ce nom.',
  'screen.grant.speaks-for': 'Au nom de qui ou de quoi\u00A0?',
  'screen.grant.speaks-for.hint': 'Par exemple\u00A0: La nature, Les habitants futurs.',
  'screen.grant.themes': 'Sur quels sujets\u00A0?',
  'screen.grant.do': 'Donner ce droit',
  'screen.grant.done': 'Le droit de veto est donné.',
  'screen.grant.not-yours':
    'Seule l’intercommunalité donne un droit de veto. Demandez-le à l’une de ses personnes.',
} as const;
