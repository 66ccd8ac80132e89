/** A founding text to begin from: it decides nothing that the zone has not voted, and can be revised at once. */
export const CHARTER_SKELETON: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Objet',
    text: 'La présente charte dit comment les entreprises, les personnes qui travaillent dans la zone, ses riverains et l’intercommunalité la gouvernent ensemble.',
  },
  {
    title: 'Décider',
    text: 'Toute personne membre de la zone peut proposer une révision. L’intercommunalité dit si elle est recevable et motive sa réponse. Une consultation précède le vote. Le vote a lieu par collège, selon les règles de l’instance.',
  },
  {
    title: 'Partager',
    text: 'Les ressources mutualisées se réservent selon les règles de la charte. Un refus cite l’article qui le fonde et propose une autre date.',
  },
  {
    title: 'Rendre compte',
    text: 'Chaque proposition reçoit une réponse motivée. Tous les six mois, une séance publique examine ce qui a été tenu.',
  },
];
