/** What the council decided otherwise than by a revision: a vote that nature's guardian suspended, and a consent. */
export const vetoed = {
  title: 'Goudronner le chemin des Aulnes jusqu’aux quais',
  opens: -132,
  closes: -125,
  speaksFor: 'La nature',
  grounds:
    'Le chemin longe la noue qui reçoit les eaux des quais. Goudronné, il l’enverrait droit au ruisseau : aucune étude de ruissellement n’a été jointe. Un revêtement perméable rendrait le même service.',
  /** Turnout and share of yes, in percent. */
  votes: {
    firms: [62, 71],
    employees: [54, 66],
    residents: [41, 44],
    authority: [80, 75],
    nature: [100, 0],
  },
} as const;

export const morningDeliveries = {
  title: 'Livraisons du matin',
  opened: -61,
  answersUntil: -50,
  ended: -48,
  text: 'Les quais ouvrent aux livraisons dès 6 h 30, du lundi au vendredi.\n\nLes moteurs sont coupés pendant le déchargement.',
  question: 'Et le samedi ? L’équipe de nuit finit à 6 h 30.',
  reply: 'Non, du lundi au vendredi seulement.',
  reaction: 'Je dors fenêtre ouverte l’été ; je me demande ce que cela donnera.',
  objection:
    'Les avertisseurs de recul réveillent la rue des Aulnes, à vingt mètres des quais, avant l’heure de l’école.',
  answer:
    'Vous montrez un tort aux riverains tant que les camions reculent. Avant 8 h, les quais 1 et 2 se prennent désormais en marche avant : l’essai de deux semaines n’a réveillé personne.',
  reservation: 'Je garde un œil sur l’équipe de nuit, qui croisera les camions au portail.',
} as const;
