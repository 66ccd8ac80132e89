/** What is refused on the path of a poll, from its proposal to a second call. */
export const pathFr = {
  'refusal.secret-not-yet':
    'Le vote secret vérifiable n’est pas encore proposé. Un vote qui cacherait seulement les noms ne le sera jamais\u00a0: choisissez le vote public, ou votez sur papier.',
  'refusal.no-mandate-to-propose':
    'Seuls les membres qui ont un mandat dans un collège, et les agents de l’intercommunalité, proposent un vote.',
  'refusal.consent-has-rounds':
    'Un consentement se cherche en tours, pas en un seul vote\u00A0: ouvrez-le depuis « Les consentements ».',
  'refusal.closes-before-opening': 'La clôture doit venir après l’ouverture. Choisissez d’autres dates.',
  'refusal.tie-order-unknown-option':
    'L’ordre qui départage nomme une option inconnue, ou deux fois la même. Reprenez-le dans la liste des options.',
  'refusal.poll-not-yours': 'Seuls la personne qui a proposé ce vote et les agents peuvent le retirer.',
  'refusal.poll-withdrawn': 'Ce vote a été retiré. Proposez-en un nouveau.',
  'refusal.poll-already-open': 'Ce vote est ouvert\u00a0: personne ne peut plus le retirer ni le changer.',
  'refusal.ballot-replay':
    'Cette demande avait déjà déposé un autre bulletin, qui reste compté. Votez à nouveau pour le remplacer.',
  'refusal.call-not-published': 'Le résultat du premier appel n’est pas encore publié.',
  'refusal.call-not-in-rule': 'La règle de cette instance ne prévoit pas d’autre appel.',
  'refusal.call-not-for-quorum':
    'Un second appel ne s’ouvre que si le quorum a manqué au premier. Celui-ci a eu une autre issue.',
  'refusal.call-already-made': 'Le second appel de ce vote existe déjà.',
  'refusal.call-too-late':
    'Le délai pour un second appel est passé. Proposez la question dans un nouveau vote.',
  'refusal.contest-unknown': 'Cette contestation n’existe pas dans cette zone.',
  'refusal.contest-already-made':
    'Vous avez déjà contesté ce dépouillement. Votre contestation recevra une réponse.',
  'refusal.contest-already-signed': 'La réponse à cette contestation est déjà signée par deux personnes.',
  'refusal.contest-not-answered': 'Cette contestation attend d’abord la réponse d’un agent.',
  'refusal.no-standing-to-sign':
    'La seconde signature revient à un agent, ou à un membre qui a un mandat dans un collège.',
} as const;
