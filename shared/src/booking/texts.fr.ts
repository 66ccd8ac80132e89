/** Each refusal says what stands in the way, with its figures, and the way out. */
export const fr = {
  'booking.refused.article': 'Article {{number}}, {{title}}',
  'booking.refused.decision': 'Voir le vote qui l’a adopté',
  'booking.refused.founding': 'Texte fondateur de la charte',
  'booking.refused.next': 'Prochaine possibilité\u00a0: {{when}}',
  'booking.refused.ask-from': 'Ce créneau s’ouvre aux demandes le {{when}}.',
  'booking.refused.propose': 'Proposer une autre rédaction de l’article',
  'booking.cancelled.holder': 'Annulée par la personne qui l’avait faite',
  'booking.cancelled.colleague': 'Annulée par l’entreprise',
  'booking.cancelled.agent': 'Annulée par l’intercommunalité',

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
} as const;
