export const fr = {
  'screen.hello': 'Bonjour {{name}}',
  'screen.hello.minutes_one': 'Bonjour {{name}} · {{count}} min',
  'screen.hello.minutes_other': 'Bonjour {{name}} · {{count}} min',
  'screen.home.sentence.asked_one': 'Ce qui vous attend prend environ {{count}} minute en tout.',
  'screen.home.sentence.asked_other': 'Ce qui vous attend prend environ {{count}} minutes en tout.',
  'screen.home.sentence.quiet': 'Rien ne vous attend. Voici ce qui se passe dans la zone.',
  'screen.home.sentence.outsider':
    'Vous lisez cette zone sans en être membre. Rattachez-vous à votre établissement pour voter et réserver.',
  'screen.home.book': 'Réserver',
  'screen.home.claim': 'C’est mon établissement',

  'screen.needs': 'À vous',
  'screen.needs.none': 'Rien ne vous attend',
  'screen.needs.none.more': 'Un vote, une consultation ou une demande apparaîtra ici, avec le temps demandé.',
  'screen.need.vote': 'Voter\u00A0: {{title}}',
  'screen.need.comment': 'Donner votre avis\u00A0: {{title}}',
  'screen.need.examine': 'Examiner la révision\u00A0: {{title}}',
  'screen.need.claim': 'Répondre à une demande de rattachement\u00A0: {{title}}',
  'screen.need.open_consultation': 'Ouvrir la consultation\u00A0: {{title}}',
  'screen.need.open_poll': 'Ouvrir le vote\u00A0: {{title}}',
  'screen.need.other': '{{title}}',
  'screen.need.due': 'À faire avant {{when}}',
  'screen.need.no-date': 'Sans date limite',

  'screen.happening': 'En ce moment',
  'screen.happening.none': 'La zone est calme',
  'screen.happening.none.more': 'Les votes, les consultations et les places libres apparaîtront ici.',
  'screen.poll': 'Vote\u00A0: {{title}}',
  'screen.poll.quorum': 'Participation',
  'screen.poll.present_one': '{{count}} présent sur {{base}} inscrits',
  'screen.poll.present_other': '{{count}} présents sur {{base}} inscrits',
  'screen.closes': 'Clôture {{when}}',
  'screen.open': 'ouvert',
  'screen.consultation': 'Consultation\u00A0: {{title}}',
  'screen.consultation.comments_one': '{{count}} avis déposé',
  'screen.consultation.comments_other': '{{count}} avis déposés',
  'screen.consultation.no-comment': 'Aucun avis pour le moment\u00A0: le vôtre serait le premier.',
  'screen.free.now': 'Libre en ce moment',
  'screen.free_one': '{{count}} place libre sur {{base}}',
  'screen.free_other': '{{count}} places libres sur {{base}}',
  'screen.free.none': 'complet ({{base}} places)',
  'screen.booking': 'Votre réservation\u00A0: {{title}}',
  'screen.booking.at': 'Commence {{when}}',
  'screen.booking.running': 'Commencée {{when}}',
  'screen.booking.word': 'à vous',

  'screen.decided': 'Décidé',
  'screen.decided.none': 'Aucune décision pour le moment',
  'screen.decided.none.more':
    'Une révision adoptée ou rejetée par vote apparaîtra ici, avec son résultat pondéré.',
  'screen.adopted': 'adoptée',
  'screen.rejected': 'rejetée',
  'screen.share': '{{share}} de voix pondérées pour',
  'screen.decided.on': 'Décidé le {{date}}',
  'screen.decided.poll': 'Voir le résultat',

  'screen.visitor.sentence':
    'Lisez la charte et les décisions sans compte. Pour voter ou réserver, connectez-vous.',
  'screen.visitor.sign-in': 'Se connecter',
  'screen.visitor.read': 'Lire la charte',
  'screen.visitor.about': 'Cette zone',
  'screen.visitor.about.none':
    'Ici, les entreprises, les salariés, les habitants et l’intercommunalité écrivent ensemble une charte, votent ses révisions et partagent leurs équipements.',
  'screen.visitor.authority': 'Intercommunalité',
  'screen.visitor.firms': 'Entreprises',
  'screen.visitor.establishments': 'Établissements',
  'screen.visitor.parcels': 'Terrains',
  'screen.visitor.assets': 'Ressources mutualisées',
  'screen.visitor.articles': 'Articles de la charte en vigueur',
  'screen.visitor.demo':
    'Zone de démonstration\u00A0: ses personnes, ses entreprises et ses SIRET sont inventés.',

  'screen.foot.accessibility': 'Accessibilité\u00A0: non encore auditée',
  'screen.foot.public': 'Page publique',
  'screen.foot.register': 'Registre',
  'screen.foot.data': 'Données ouvertes',
  'screen.foot.label': 'À propos de cette zone',

  'screen.accessibility': 'Accessibilité\u00A0: non encore auditée',
  'screen.accessibility.sentence': 'Ce qui a été vérifié, ce qui ne l’a pas été, et à qui le dire.',
  'screen.accessibility.state': 'Où nous en sommes',
  'screen.accessibility.state.1':
    'Aucun audit RGAA 4.1 par une personne extérieure n’a encore eu lieu. Nous ne déclarons donc aucun taux de conformité.',
  'screen.accessibility.state.2':
    'À chaque modification, un navigateur parcourt les pages et une vérification automatique (axe) cherche les défauts connus\u00A0: contrastes, noms, titres, ordre, champs.',
  'screen.accessibility.state.3':
    'Une vérification automatique ne voit qu’une partie des défauts. La lecture par NVDA et VoiceOver reste à faire par des personnes qui s’en servent.',
  'screen.accessibility.work': 'Ce qui est prévu pour vous',
  'screen.accessibility.work.1':
    'Toutes les pages se parcourent au clavier, et le repère de focus est visible.',
  'screen.accessibility.work.2':
    'Aucune information ne tient à la seule couleur\u00A0: un mot, une forme ou un motif l’accompagne.',
  'screen.accessibility.work.3':
    'La carte et les graphiques ont une liste ou un tableau avec les mêmes données.',
  'screen.accessibility.work.4': 'Un vote, une réservation ou une demande se relit avant d’être envoyé.',
  'screen.accessibility.tell': 'Un défaut vous arrête\u00A0?',
  'screen.accessibility.tell.1':
    'Dites-le à {{authority}}, qui répond de ce service. Si la réponse ne vient pas, le Défenseur des droits peut être saisi gratuitement.',
} as const;
