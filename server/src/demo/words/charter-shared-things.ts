import type { ArticleSketch } from './charter.js';

export const sharedThings: readonly ArticleSketch[] = [
  {
    key: 'commun',
    title: 'Ce que nous avons en commun',
    text: 'Nous avons d’abord partagé un parking trop grand, puis une salle, puis des quais. Ce chapitre dit ce qui est à tous, et comment chacun peut s’en servir sans que personne n’en soit privé.',
    under: [
      {
        key: 'liste',
        title: 'La liste des ressources partagées',
        text: 'Une ressource entre dans la liste quand celui qui la prête et ceux qui s’en serviront se sont mis d’accord par écrit. La liste est publique. Retirer une ressource demande un préavis de trois mois, le temps que chacun s’organise.',
      },
      {
        key: 'qui-reserve',
        title: 'Qui peut réserver',
        text: 'Les quais et l’atelier servent au travail : ils sont ouverts aux entreprises, aux salariés et aux services de l’intercommunalité. Les salles et le parking sont ouverts à tous les membres, habitants compris.',
        clauses: [
          {
            id: 'qui-travaille',
            kind: 'eligible',
            params: { colleges: ['firms', 'employees', 'authority'] },
            kinds: ['dock', 'workshop'],
            message: 'Un habitant qui a un projet à l’atelier peut être parrainé par une entreprise.',
          },
        ],
      },
      {
        key: 'prevoir',
        title: 'Prévoir sans bloquer',
        text: 'Réserver tôt rassure, réserver trop tôt prive les autres. Un quai ne se retient pas plus de trois semaines à l’avance, une salle pas plus de deux mois.',
        clauses: [
          { id: 'horizon-quais', kind: 'horizon_max', params: { days: 21 }, kinds: ['dock'] },
          { id: 'horizon-salles', kind: 'horizon_max', params: { days: 60 }, kinds: ['room'] },
        ],
      },
      {
        key: 'liberer',
        title: 'Libérer ce dont on ne se sert pas',
        text: 'Une réservation que l’on n’utilisera pas s’annule, même une heure avant. Une place vide que quelqu’un attendait est un tort fait au voisin.',
      },
      {
        key: 'soin',
        title: 'Rendre en l’état',
        text: 'Chacun rend la chose commune comme il aimerait la trouver : balayée, chargée, rangée. Ce qui casse se déclare le jour même ; on ne cherche pas un coupable, on cherche une réparation.',
      },
    ],
  },
];
