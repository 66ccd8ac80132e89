import type { RevisionSketch } from './revision.js';

const admissible = (on: number, opinion: string) => ({ on, admissible: true, opinion });

export const secondYear: readonly RevisionSketch[] = [
  {
    key: 'preavis-atelier',
    title: 'Atelier : prévenir deux heures avant',
    reasons:
      'Une heure ne suffit pas au référent pour venir. Trois fois cet hiver, quelqu’un a travaillé seul sur la scie.',
    impact: 'Les urgences restent possibles par téléphone auprès du référent.',
    author: 'employee',
    created: -214,
    submitted: -212,
    examined: admissible(-209, 'Admissible, et conforme au règlement de sécurité de l’atelier.'),
    consultation: [-207, -190],
    poll: {
      opens: -189,
      closes: -182,
      votes: {
        firms: [51, 64],
        employees: [61, 88],
        residents: [35, 76],
        authority: [60, 100],
        nature: [50, 100],
      },
    },
    changes: [
      {
        article: 'atelier',
        text: 'L’atelier est ouvert aux heures où quelqu’un peut venir en aide. On prévient deux heures avant, pour que la machine soit prête et que le référent soit là : personne ne travaille seul.',
        clauses: [
          {
            id: 'heures-atelier',
            kind: 'open_hours',
            params: { weekly: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '19:00' }] },
            kinds: ['workshop'],
          },
          { id: 'preavis-atelier', kind: 'notice_min', params: { minutes: 120 }, kinds: ['workshop'] },
        ],
      },
    ],
    comments: [
      [
        'employees',
        'Je suis référent le mardi. Deux heures, c’est ce qu’il me faut pour traverser la ville.',
      ],
      [
        'firms',
        'Pour une pièce cassée en production, deux heures coûtent cher. Gardons vraiment le téléphone.',
      ],
    ],
  },
  {
    key: 'parking-45',
    title: 'Parking : réserver jusqu’à quarante-cinq jours',
    reasons:
      'Les équipes en roulement reçoivent leur planning à six semaines. Trente jours les oblige à revenir chaque soir.',
    impact: 'Aucun coût. Le parc n’a jamais été plein plus de deux jours par mois.',
    author: 'employees',
    created: -112,
    submitted: -110,
    examined: admissible(-107, 'Admissible.'),
    consultation: [-106, -88],
    poll: {
      opens: -87,
      closes: -80,
      votes: {
        firms: [44, 71],
        employees: [58, 93],
        residents: [31, 68],
        authority: [80, 100],
        nature: [50, 0],
      },
    },
    changes: [
      {
        article: 'parking',
        text: 'Quarante places, aucune attitrée. On réserve pour la journée de travail, jusqu’à quarante-cinq jours à l’avance ; les vélos et le covoiturage gardent les places les plus proches des portes.',
        clauses: [
          { id: 'horizon-parking', kind: 'horizon_max', params: { days: 45 }, assets: ['parking'] },
          { id: 'duree-parking', kind: 'duration', params: { maxMinutes: 720 }, assets: ['parking'] },
        ],
      },
    ],
    comments: [
      ['employees', 'À l’hôpital de jour, on a le planning à six semaines. Ce serait un souci de moins.'],
      ['nature', 'Toute place facile est une voiture de plus. Où en est l’abri à vélos ?'],
    ],
  },
  {
    key: 'salles-21h',
    title: 'Salles : fermer à vingt et une heures en hiver comme en été',
    reasons:
      'Après vingt et une heures, une salle sur huit sert. Chauffer et éclairer pour une seule réunion ne ressemble pas à ce que nous avons écrit sur la nuit.',
    impact: 'Quatre associations décalent leur réunion d’une heure. Économie : 640 € et 3,1 MWh par an.',
    author: 'guardian',
    created: -48,
    submitted: -46,
    examined: admissible(-42, 'Admissible. Les conventions avec les associations prévoient ce cas.'),
    consultation: [-40, -20],
    poll: {
      opens: -13,
      closes: -6,
      votes: {
        firms: [55, 78],
        employees: [49, 62],
        residents: [57, 53],
        authority: [80, 75],
        nature: [100, 100],
      },
    },
    effectiveAfter: 21,
    changes: [
      {
        article: 'salles',
        text: 'Trois salles, du lundi au samedi, ouvertes jusqu’à vingt et une heures. On y réunit aussi bien une équipe qu’une association de parents ; le dernier sorti éteint, baisse le chauffage et ferme.',
        clauses: [
          {
            id: 'heures-salles',
            kind: 'open_hours',
            params: { weekly: [{ days: [1, 2, 3, 4, 5, 6], from: '07:30', to: '21:00' }] },
            kinds: ['room'],
          },
          {
            id: 'duree-salles',
            kind: 'duration',
            params: { minMinutes: 30, maxMinutes: 480 },
            kinds: ['room'],
          },
        ],
      },
    ],
    comments: [
      ['residents', 'La chorale finit à vingt et une heures trente. Une demi-heure d’exception le jeudi ?'],
      ['firms', 'Favorable : c’est nous qui trouvons les radiateurs ouverts le matin.'],
      ['nature', 'Depuis la fermeture des volets, les chauves-souris sont revenues. Encore un effort.'],
      ['employees', 'L’équipe du soir s’en sert pour la relève à vingt heures trente : cela nous va.'],
    ],
  },
];
