import type { ArticleSketch } from './charter.js';

export const future: readonly ArticleSketch[] = [
  {
    key: 'sobriete',
    title: 'Sobriété et vivant',
    text: 'La zone a été un pré. Nous ne le lui rendrons pas, mais nous pouvons cesser de l’oublier.',
    under: [
      {
        key: 'nuit',
        title: 'La nuit',
        text: 'Les enseignes et les parkings s’éteignent une heure après le dernier départ. La sécurité se fait par l’éclairage à la demande, pas par la lumière pour personne.',
      },
      {
        key: 'eau',
        title: 'L’eau et le ruisseau',
        text: 'La pluie des toits va à la noue avant d’aller au tuyau. Nul ne lave d’engin hors des aires prévues ; le ruisseau des Saules est relevé deux fois l’an, et les mesures sont affichées.',
      },
      {
        key: 'sol',
        title: 'Ne plus artificialiser',
        text: 'Avant de construire sur un terrain nu, on regarde ensemble les bâtiments vides. L’entreprise qui cède un local le dit au conseil trois mois avant de le dire à l’agence.',
      },
    ],
  },
  {
    key: 'recruter',
    title: 'Recruter ensemble',
    text: 'Vingt heures ici, quinze heures là : pour une personne qui cherche, cela fait un emploi entier.',
    under: [
      {
        key: 'postes',
        title: 'Postes partagés',
        text: 'Les besoins à temps partiel se déclarent avant d’être publiés ailleurs, pour que deux voisins puissent les réunir en un contrat qui fait vivre. Chacun reste libre de ses choix et de ses salaires.',
      },
      {
        key: 'candidature',
        title: 'Une candidature, une réponse',
        text: 'Qui postule à la zone postule une fois. Il sait qui peut lire sa candidature et qui l’a lue, il la retire d’un geste, et il reçoit une réponse motivée sous un mois.',
      },
    ],
  },
  {
    key: 'flux',
    title: 'Flux et voisinage',
    text: 'Ce que l’un jette, l’autre l’achète parfois à cent kilomètres. Nous commençons par nous demander.',
    under: [
      {
        key: 'declarer-flux',
        title: 'Dire ce qui entre et ce qui sort',
        text: 'Chaque année, chaque entreprise qui le veut décrit ses flux : chaleur, palettes, chutes, emballages, eau. Les chiffres restent à elle ; seuls les appariements possibles sont montrés.',
      },
      {
        key: 'camions',
        title: 'Grouper les camions',
        text: 'Les livraisons et les enlèvements qui peuvent se grouper se groupent, à jour fixe. Un camion à moitié vide qui repart vide traverse deux fois le village pour rien.',
      },
      {
        key: 'riverains',
        title: 'Bons voisins',
        text: 'Aucun moteur ne tourne à l’arrêt devant les maisons. Les travaux bruyants s’annoncent une semaine avant, par une affiche au bourg et un message aux habitants inscrits.',
      },
    ],
  },
];
