import type { ArticleSketch } from './charter.js';

export const council: readonly ArticleSketch[] = [
  {
    key: 'decider',
    title: 'Décider ensemble',
    text: 'Nous décidons à cinq collèges, parce que nous ne vivons pas la zone de la même façon. Aucun ne décide seul, aucun ne se tait faute d’avoir été appelé.',
    under: [
      {
        key: 'colleges',
        title: 'Les cinq collèges',
        text: 'Entreprises, salariés, habitants, intercommunalité, nature : les poids sont écrits dans les règles de vote, affichés avec chaque résultat, et ne dépendent jamais de l’argent apporté.',
      },
      {
        key: 'gardiens',
        title: 'Les gardiens de la nature',
        text: 'Deux personnes tirées au sort pour deux ans parlent pour la haie, le ruisseau et ceux qui viendront. Elles s’expriment par écrit sur tout texte qui touche au sol, à l’eau ou à la nuit.',
      },
      {
        key: 'reviser',
        title: 'Réviser la charte',
        text: 'Tout membre peut proposer de changer un article. L’agent de l’intercommunalité dit si la loi le permet, et le motive ; puis vient une consultation, jamais plus courte que ne le demandent les règles de vote, où chacun lit, commente et répond.',
      },
      {
        key: 'repondre',
        title: 'Une réponse à chacun',
        text: 'Aucune proposition ne reste sans réponse. Un refus s’explique en phrases simples, avec ce qu’il faudrait changer pour que ce soit oui.',
      },
      {
        key: 'temps',
        title: 'Le temps demandé',
        text: 'Participer ne doit pas être un métier. Nous visons dix minutes par mois et par membre, et nous publions ce que nous demandons vraiment.',
      },
    ],
  },
];
