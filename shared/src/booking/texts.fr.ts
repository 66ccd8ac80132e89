/** Each refusal says what stands in the way, with its figures, and the way out. */
export const fr = {
  'booking.refused.article': 'Article {{number}}, {{title}}',
  'booking.refused.decision': 'Voir le vote qui l’a adopté',
  'booking.refused.next': 'Prochaine possibilité\u00a0: {{when}}, pour {{length}}',
  'booking.refused.ask-from': 'Ce créneau s’ouvre aux demandes le {{when}}.',

  'refusal.unknown-asset':
    'Cette ressource n’existe plus dans la zone. Choisissez-en une autre dans la liste.',
  'refusal.empty-slot': 'La fin doit venir après le début. Corrigez l’heure de fin.',
  'refusal.slot-over-a-year': 'Une réservation dure au plus {{maxDays}} jours. Raccourcissez-la.',
  'refusal.in-the-past': 'Ce moment est déjà passé. Choisissez un créneau à venir.',
  'refusal.over-capacity': 'Vous demandez {{asked}} places et il y en a {{max}} en tout. Demandez-en moins.',
  'refusal.taken': 'Ce créneau est déjà pris. Choisissez une autre heure ou une autre ressource.',
  'refusal.pool-full_one':
    'Il reste {{count}} place sur {{max}} à ce moment et vous en demandez {{asked}}. Demandez-en moins ou changez d’heure.',
  'refusal.pool-full_other':
    'Il reste {{count}} places sur {{max}} à ce moment et vous en demandez {{asked}}. Demandez-en moins ou changez d’heure.',

  'refusal.not-eligible':
    'Votre collège n’a pas accès à cette ressource. Lisez l’article, ou proposez-en une autre rédaction.',
  'refusal.outside-hours':
    'La ressource est fermée pendant une partie de ce créneau. Restez dans ses heures d’ouverture.',
  'refusal.beyond-horizon_one':
    'On réserve au plus {{count}} jour à l’avance ; ce créneau est dans {{asked}} jours. Revenez plus tard ou choisissez une date plus proche.',
  'refusal.beyond-horizon_other':
    'On réserve au plus {{count}} jours à l’avance ; ce créneau est dans {{asked}} jours. Revenez plus tard ou choisissez une date plus proche.',
  'refusal.short-notice':
    'On réserve au moins {{limitWords}} à l’avance ; ce créneau commence dans {{askedWords}}. Choisissez une heure plus tardive.',
  'refusal.too-long':
    'Une réservation dure au plus {{limitWords}} ; vous demandez {{askedWords}}. Raccourcissez-la.',
  'refusal.too-short':
    'Une réservation dure au moins {{limitWords}} ; vous demandez {{askedWords}}. Allongez-la.',
  'refusal.off-step':
    'La durée va par tranches de {{limitWords}} ; vous demandez {{askedWords}}. Ajustez-la.',

  'refusal.quota-firm-hours-day':
    'Votre entreprise a déjà pris {{usedWords}} sur {{maxWords}} ce jour-là ; vous demandez {{askedWords}}, il reste {{leftWords}}.',
  'refusal.quota-firm-hours-week':
    'Votre entreprise a déjà pris {{usedWords}} sur {{maxWords}} cette semaine-là ; vous demandez {{askedWords}}, il reste {{leftWords}}.',
  'refusal.quota-firm-hours-month':
    'Votre entreprise a déjà pris {{usedWords}} sur {{maxWords}} ce mois-là ; vous demandez {{askedWords}}, il reste {{leftWords}}.',
  'refusal.quota-person-hours-day':
    'Vous avez déjà pris {{usedWords}} sur {{maxWords}} ce jour-là ; vous demandez {{askedWords}}, il reste {{leftWords}}.',
  'refusal.quota-person-hours-week':
    'Vous avez déjà pris {{usedWords}} sur {{maxWords}} cette semaine-là ; vous demandez {{askedWords}}, il reste {{leftWords}}.',
  'refusal.quota-person-hours-month':
    'Vous avez déjà pris {{usedWords}} sur {{maxWords}} ce mois-là ; vous demandez {{askedWords}}, il reste {{leftWords}}.',
  'refusal.quota-firm-bookings-day':
    'Réservations de votre entreprise ce jour-là\u00a0: {{used}} sur {{max}}. Choisissez un autre jour ou annulez-en une.',
  'refusal.quota-firm-bookings-week':
    'Réservations de votre entreprise cette semaine-là\u00a0: {{used}} sur {{max}}. Choisissez une autre semaine ou annulez-en une.',
  'refusal.quota-firm-bookings-month':
    'Réservations de votre entreprise ce mois-là\u00a0: {{used}} sur {{max}}. Choisissez un autre mois ou annulez-en une.',
  'refusal.quota-person-bookings-day':
    'Vos réservations ce jour-là\u00a0: {{used}} sur {{max}}. Choisissez un autre jour ou annulez-en une.',
  'refusal.quota-person-bookings-week':
    'Vos réservations cette semaine-là\u00a0: {{used}} sur {{max}}. Choisissez une autre semaine ou annulez-en une.',
  'refusal.quota-person-bookings-month':
    'Vos réservations ce mois-là\u00a0: {{used}} sur {{max}}. Choisissez un autre mois ou annulez-en une.',

  'refusal.not-your-booking':
    'Cette réservation n’est ni la vôtre ni celle de votre entreprise. Écrivez à l’animateur de la zone.',
  'refusal.already-cancelled': 'Cette réservation est déjà annulée. Il n’y a rien d’autre à faire.',
  'refusal.already-started':
    'Cette réservation a déjà commencé et ne s’annule plus. Prévenez l’animateur de la zone.',

  'form.slot.minute': 'Donnez des heures en minutes entières.',
  'form.purpose.long': 'L’objet dépasse 200 caractères. Raccourcissez-le.',
  'form.asset.unnamed': 'Donnez un nom à la ressource.',
  'form.asset.timezone': 'Ce fuseau horaire est inconnu. Écrivez par exemple Europe/Paris.',
  'form.asset.unit-capacity': 'Une unité a une seule place. Pour en partager plusieurs, créez un parc.',

  'refusal.not-your-firm': 'Vous ne représentez pas cette entreprise. Choisissez-en une autre.',
  'refusal.unknown-booking': 'Cette réservation n’existe pas ou plus. Revenez à vos réservations.',

  'screen.book.title': 'Réserver',
  'screen.book.sentence':
    'Dites quoi, quand et combien de temps : trois propositions au plus, une touche pour réserver.',
  'screen.book.mine': 'Mes réservations',
  'screen.find': 'Quoi, quand, combien de temps ?',
  'screen.kind': 'Quoi',
  'screen.kind.parking': 'Stationnement',
  'screen.kind.dock': 'Quai',
  'screen.kind.workshop': 'Atelier',
  'screen.kind.room': 'Salle',
  'screen.date': 'Quel jour',
  'screen.time': 'À partir de',
  'screen.time.around': 'Vers',
  'screen.length': 'Combien de temps',
  'screen.quantity': 'Combien de places',
  'screen.purpose': 'Pour quoi faire',
  'screen.purpose.hint': 'Vous seul·e et votre entreprise le lisez.',
  'screen.firm': 'Au nom de',
  'screen.firm.me': 'Moi-même',
  'screen.find.go': 'Chercher',
  'screen.date.missing': 'Donnez un jour et une heure.',
  'screen.quantity.missing': 'Donnez un nombre de places, au moins 1.',
  'screen.offers': 'Propositions',
  'screen.offers.none': 'Aucun créneau dans les cinq semaines',
  'screen.offers.none.more':
    'Essayez une durée plus courte, moins de places, ou un autre jour. Les règles de chaque ressource sont sur sa page.',
  'screen.offer.book': 'Réserver',
  'screen.offer.label': 'Réserver {{asset}}, {{slot}}',
  'screen.offer.earlier': 'Plus tôt que demandé',
  'screen.offer.exact': 'À l’heure demandée',
  'screen.offer.see': 'Voir la semaine',
  'screen.assets': 'Toutes les ressources',
  'screen.assets.none': 'Aucune ressource partagée pour le moment',
  'screen.assets.none.more': 'L’animateur de la zone ajoute ici quais, salles, ateliers et stationnements.',
  'screen.assets.caption': 'Ressources, et ce qui en est libre en ce moment',
  'screen.assets.name': 'Ressource',
  'screen.assets.now': 'En ce moment',

  'screen.asset.sentence':
    'Choisissez un créneau : vous savez tout de suite s’il sera accepté, et sinon pourquoi.',
  'screen.week.of': 'Semaine du {{day}}',
  'screen.week.previous': 'Semaine précédente',
  'screen.week.next': 'Semaine suivante',
  'screen.week.list': 'En liste',
  'screen.week.line': 'En frise',
  'screen.week.view': 'Présentation de la semaine',
  'screen.week.keys':
    'Flèches pour se déplacer, Entrée pour choisir le début, Page préc. et Page suiv. pour changer de semaine.',
  'screen.week.previous.short': 'Précédente',
  'screen.week.next.short': 'Suivante',
  'screen.week.legend': 'Légende',
  'screen.day.nothing': 'Fermé toute la journée.',
  'screen.state.free': 'Libre',
  'screen.state.mine': 'À vous',
  'screen.state.mine.firm': 'À vous ({{firm}})',
  'screen.state.held': 'Pris',
  'screen.state.held.firm': '{{firm}}',
  'screen.state.held.unnamed': 'une entreprise membre',
  'screen.state.held.member': 'un membre de la zone',
  'screen.state.hold': 'Retenu, à confirmer',
  'screen.state.maintenance': 'Entretien',
  'screen.state.closure': 'Fermeture exceptionnelle',
  'screen.state.closed': 'Fermé',
  'screen.state.past': 'Passé',
  'screen.state.chosen': 'Votre choix',
  'screen.state.places_one': '{{count}} libre sur {{max}}',
  'screen.state.places_other': '{{count}} libres sur {{max}}',
  'screen.state.places.legend': 'Places libres sur {{max}}',
  'screen.state.full': 'Complet',
  'screen.state.with-mine_one': '{{words}}, dont {{count}} à vous',
  'screen.state.with-mine_other': '{{words}}, dont {{count}} à vous',
  'screen.cell': '{{day}} {{hour}} : {{words}}',
  'screen.from-to': '{{from}} – {{to}}',
  'screen.pick': 'Choisir à partir de {{hour}}',
  'screen.pick.short': 'Choisir',
  'screen.slot.same-day': '{{day}}, de {{from}} à {{to}}',
  'screen.slot.days': 'du {{fromDay}} à {{from}} au {{toDay}} à {{to}}',

  'screen.wish': 'Votre réservation',
  'screen.wish.send': 'Réserver',
  'screen.wish.send.anyway': 'Demander quand même',
  'screen.preview.checking': 'Vérification des règles…',
  'screen.preview.yes': 'Ce créneau est possible',
  'screen.preview.under_one': 'Il respecte l’article {{articles}}.',
  'screen.preview.under_other': 'Il respecte les articles {{articles}}.',
  'screen.preview.free': 'Aucune règle ne le limite.',
  'screen.preview.no': 'Ce créneau serait refusé',
  'screen.preview.far': 'Rien de possible dans les semaines affichées. Changez de semaine ou de durée.',
  'screen.refused': 'La réservation est refusée',
  'screen.refused.book-next': 'Réserver à ce moment-là',
  'screen.booked': 'C’est réservé',
  'screen.booked.what': '{{asset}}, {{slot}}.',
  'screen.booked.mine': 'Voir mes réservations',
  'screen.booked.another': 'Réserver autre chose',
  'screen.asset-rules': 'Règles de cette ressource',
  'screen.asset-rules.none': 'Aucun article de la charte ne limite cette ressource.',
  'screen.asset-rules.all': 'Lire la charte',
  'screen.visitor': 'Connectez-vous pour réserver',
  'screen.visitor.more': 'Les calendriers sont publics ; réserver est réservé aux membres de la zone.',
  'screen.visitor.sign-in': 'Se connecter',
  'screen.outsider': 'Vous n’êtes pas encore membre de cette zone',
  'screen.outsider.claim': 'Rattacher mon entreprise',
  'screen.outsider.join': 'J’ai un code',

  'screen.mine.title': 'Mes réservations',
  'screen.mine.sentence':
    'Ce qui vient, ce qui est passé ; une réservation s’annule tant qu’elle n’a pas commencé.',
  'screen.mine.next': 'À venir',
  'screen.mine.past': 'Passées',
  'screen.mine.views': 'Quelles réservations',
  'screen.mine.none': 'Aucune réservation à venir',
  'screen.mine.none.more': 'Un quai, une salle, une place : dites quand, la zone propose.',
  'screen.mine.none.past': 'Aucune réservation passée',
  'screen.mine.places_one': '{{count}} place',
  'screen.mine.places_other': '{{count}} places',
  'screen.mine.running': 'En cours',
  'screen.mine.coming': 'À venir',
  'screen.mine.done': 'Terminée',
  'screen.mine.cancelled': 'Annulée',
  'screen.mine.cancel': 'Annuler',
  'screen.mine.cancel.label': 'Annuler {{asset}}, {{slot}}',
  'screen.mine.cancel.title': 'Annuler cette réservation ?',
  'screen.mine.cancel.words': '{{asset}}, {{slot}}. Le créneau redevient libre pour tout le monde.',
  'screen.mine.cancel.keep': 'La garder',
  'screen.mine.cancel.confirm': 'Annuler la réservation',
  'screen.mine.cancel.done': 'Réservation annulée, le créneau est de nouveau libre.',
} as const;
