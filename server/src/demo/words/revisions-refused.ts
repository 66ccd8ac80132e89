import type { RevisionSketch } from './revision.js';

export const refusedRevisions: readonly RevisionSketch[] = [
  {
    key: 'covoiturage',
    title: 'Garder la moitié du parking au covoiturage',
    reasons:
      'Tant que venir seul est aussi simple, rien ne changera. Vingt places pour deux personnes et plus.',
    impact: 'Une personne seule sur quatre ne trouverait pas de place les mardis et jeudis.',
    author: 'guardian',
    created: -466,
    submitted: -462,
    examined: {
      on: -458,
      admissible: true,
      opinion: 'Admissible. Le contrôle proposé, déclaratif, ne pose pas de difficulté.',
    },
    consultation: [-456, -438],
    poll: {
      opens: -437,
      closes: -430,
      votes: {
        firms: [66, 22],
        employees: [64, 31],
        residents: [44, 64],
        authority: [80, 50],
        nature: [100, 100],
      },
    },
    changes: [
      {
        article: 'parking',
        text: 'Quarante places, dont vingt pour les voitures qui amènent au moins deux personnes. On réserve pour la journée de travail, pas pour la semaine.',
        clauses: [
          { id: 'horizon-parking', kind: 'horizon_max', params: { days: 30 }, assets: ['parking'] },
          { id: 'duree-parking', kind: 'duration', params: { maxMinutes: 720 }, assets: ['parking'] },
        ],
      },
    ],
    comments: [
      ['employees', 'J’habite à trente kilomètres et je commence à cinq heures : avec qui covoiturer ?'],
      ['firms', 'L’idée est bonne, vingt places d’un coup non. Commençons par huit.'],
      ['residents', 'Les voitures en trop se gareront devant chez nous.'],
      ['nature', 'Une zone de neuf cents salariés et quarante-trois vélos : il faudra bien commencer.'],
    ],
  },
  {
    key: 'dimanche',
    title: 'Ouvrir les quais le dimanche matin',
    reasons:
      'Les marchés du lundi se préparent le dimanche. Cinq heures d’ouverture éviteraient les départs à quatre heures du matin.',
    impact: 'Une trentaine de camions par mois, entre sept heures et midi.',
    author: 'logistics',
    created: -276,
    submitted: -272,
    examined: {
      on: -266,
      admissible: true,
      opinion:
        'Admissible. L’arrêté préfectoral sur la circulation des poids lourds du dimanche s’applique et limite la portée du texte aux dérogations existantes.',
    },
    consultation: [-264, -246],
    poll: {
      opens: -245,
      closes: -238,
      votes: {
        firms: [69, 66],
        employees: [57, 27],
        residents: [81, 6],
        authority: [80, 25],
        nature: [100, 0],
      },
    },
    changes: [
      {
        article: 'quais',
        text: 'Les deux quais ouvrent tôt, parce que les camions partent tôt, et le dimanche de sept heures à midi pour préparer les marchés. Un passage dure au plus trois heures.',
        clauses: [
          {
            id: 'heures-quais',
            kind: 'open_hours',
            params: {
              weekly: [
                { days: [1, 2, 3, 4, 5], from: '06:00', to: '20:00' },
                { days: [6], from: '07:00', to: '13:00' },
                { days: [7], from: '07:00', to: '12:00' },
              ],
            },
            kinds: ['dock'],
          },
          {
            id: 'duree-quais',
            kind: 'duration',
            params: { minMinutes: 30, maxMinutes: 180, stepMinutes: 15 },
            kinds: ['dock'],
          },
        ],
      },
    ],
    comments: [
      ['residents', 'Le dimanche est le seul matin où l’on entend le ruisseau.'],
      ['residents', 'Nous avons accepté six heures en semaine. Pas sept heures le dimanche.'],
      ['firms', 'Nos maraîchers perdent deux heures de sommeil à cause de cette fermeture.'],
      ['employees', 'Qui sera au quai ? Personne ne nous l’a demandé.'],
      [
        'nature',
        'La rive en face est une réserve de pêche à pied : avis défavorable, motivé dans la note jointe au registre.',
      ],
    ],
  },
  {
    key: 'transit',
    title: 'Interdire la zone aux camions qui ne livrent pas ici',
    reasons: 'Une partie des poids lourds ne fait que traverser pour éviter le giratoire.',
    impact: 'Moins de bruit rue des Aulnes.',
    author: 'residents',
    created: -152,
    submitted: -150,
    examined: {
      on: -143,
      admissible: false,
      opinion:
        'La circulation sur une voie publique relève du maire et du département, non de la charte : le conseil ne peut pas l’interdire. Il peut en revanche demander un arrêté au maire ; l’agent aidera à l’écrire si l’auteur le souhaite.',
    },
    changes: [
      {
        article: 'riverains',
        text: 'Aucun moteur ne tourne à l’arrêt devant les maisons, et aucun camion ne traverse la zone sans y livrer.',
      },
    ],
    comments: [],
  },
  {
    key: 'badge',
    title: 'Un badge payant pour l’atelier',
    reasons: 'Deux euros par mois paieraient les consommables.',
    impact: 'Environ 900 € par an.',
    author: 'firms',
    created: -98,
    submitted: -96,
    withdrawn: true,
    changes: [
      {
        article: 'atelier',
        text: 'L’atelier est ouvert à qui détient un badge, remis contre deux euros par mois.',
      },
    ],
    comments: [],
  },
];
