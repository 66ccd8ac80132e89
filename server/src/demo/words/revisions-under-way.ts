import type { RevisionSketch } from './revision.js';

export const revisionsUnderWay: readonly RevisionSketch[] = [
  {
    key: 'part-decoupe',
    title: 'Découpe numérique : vingt heures par mois et par entreprise',
    reasons:
      'La machine est devenue l’outil principal de deux menuiseries. Les autres n’y trouvent plus que des vendredis soir. Vingt heures par mois laissent à chacune de quoi produire, et à toutes de quoi essayer.',
    impact:
      'Deux entreprises dépassent aujourd’hui vingt heures certains mois. Les débutants gagnent dix créneaux.',
    author: 'firms',
    created: -34,
    submitted: -32,
    examined: {
      on: -28,
      admissible: true,
      opinion: 'Admissible. La règle est la même pour tous et ne touche aucun contrat en cours.',
    },
    consultation: [-26, -4],
    poll: {
      opens: -2,
      closes: 3,
      votes: {
        firms: [38, 60],
        employees: [29, 74],
        residents: [20, 70],
        authority: [40, 100],
        nature: [50, 100],
      },
    },
    changes: [
      {
        article: 'decoupe',
        text: 'La machine de découpe demande un réglage avant et un nettoyage après. Une séance dure d’une à quatre heures, et les séances d’une entreprise ne dépassent pas vingt heures par mois ; les débutants y viennent à deux.',
        clauses: [
          {
            id: 'duree-decoupe',
            kind: 'duration',
            params: { minMinutes: 60, maxMinutes: 240, stepMinutes: 30 },
            assets: ['cnc'],
          },
          {
            id: 'quota-decoupe',
            kind: 'quota',
            params: { metric: 'hours', per: 'firm', window: 'month', ceiling: 20 },
            assets: ['cnc'],
          },
        ],
      },
    ],
    comments: [
      ['firms', 'Nous sommes l’une des deux. Vingt heures, nous pouvons vivre avec ; quinze, non.'],
      ['firms', 'Merci de l’avoir chiffré avec le registre. Je voterai oui.'],
      ['employees', 'Prévoyez une formation : la machine fait peur à ceux qui ne l’ont pas.'],
      ['residents', 'L’école voudrait y venir un mercredi par mois, accompagnée. Est-ce compris ?'],
    ],
  },
  {
    key: 'visiteurs-2h',
    title: 'Places des visiteurs : deux heures',
    reasons:
      'Les places des visiteurs sont prises le matin par nous-mêmes. Un visiteur reste une heure et demie en moyenne ; deux heures lui suffisent et nous ramènent au parking mutualisé, qui a de la place.',
    impact: 'Le simulateur dit combien de réservations de ces six derniers mois auraient été refusées.',
    author: 'baker',
    created: -18,
    submitted: -16,
    examined: {
      on: -11,
      admissible: true,
      opinion:
        'Admissible. Attention aux personnes à mobilité réduite : prévoir une exception dans le texte serait bienvenu.',
    },
    consultation: [-9, 9],
    changes: [
      {
        article: 'visiteurs',
        text: 'Celui qui vient nous voir doit trouver où se garer. Les places des visiteurs se prennent pour deux heures au plus, et ne servent pas à ceux qui travaillent ici.',
        clauses: [
          { id: 'duree-visiteurs', kind: 'duration', params: { maxMinutes: 120 }, assets: ['visitors'] },
        ],
      },
    ],
    comments: [
      ['firms', 'Au restaurant, les clients du midi restent deux heures pile. D’accord.'],
      ['firms', 'Nos acheteurs viennent pour la demi-journée. Où les garer ?'],
      [
        'employees',
        'Le parking mutualisé est à six cents mètres du centre de soins. Gardez deux places longues.',
      ],
      ['residents', 'Quand je viens au club, je n’ai jamais trouvé une place libre avant dix heures.'],
      [
        'authority',
        'L’exception pour les personnes à mobilité réduite peut être écrite avant le vote ; l’auteure est d’accord sur le principe.',
      ],
      ['nature', 'Deux heures, et l’abri à vélos à côté : favorable.'],
      ['employees', 'Et les intérimaires du premier jour ? Ils n’ont pas encore d’accès au parking.'],
      ['firms', 'Bonne remarque : le délégué peut réserver pour eux.'],
      ['residents', 'Le simulateur dit une réservation sur quatre. C’est beaucoup ou peu ?'],
    ],
  },
  {
    key: 'palettes',
    title: 'Un coin à palettes, trié et gratuit',
    reasons:
      'Chaque semaine, cent vingt palettes partent à la benne d’un côté de la rue pendant qu’on en achète de l’autre.',
    impact: 'Un emplacement de vingt mètres carrés, un après-midi de mise en ordre par mois.',
    author: 'employee',
    created: -5,
    submitted: -1,
    changes: [
      {
        article: 'palettes',
        under: 'flux',
        title: 'Palettes et emballages',
        text: 'Un emplacement couvert reçoit les palettes en bon état, triées par format. Qui dépose note ce qu’il laisse, qui prend note ce qu’il emporte. Ce qui reste trois mois part au menuisier.',
      },
    ],
    comments: [],
  },
  {
    key: 'nuit-quais',
    title: 'Quais : fermer à dix-neuf heures',
    reasons: 'Depuis que les arbres ont été coupés rue des Aulnes, on entend tout jusqu’à vingt heures.',
    impact: 'À compléter avec le registre : combien de passages commencent après dix-huit heures ?',
    author: 'resident',
    created: -1,
    changes: [
      {
        article: 'quais',
        text: 'Les deux quais ouvrent tôt, parce que les camions partent tôt, et ferment à dix-neuf heures, pour que la rue des Aulnes dorme. Un passage dure au plus trois heures.',
        clauses: [
          {
            id: 'heures-quais',
            kind: 'open_hours',
            params: {
              weekly: [
                { days: [1, 2, 3, 4, 5], from: '06:00', to: '19:00' },
                { days: [6], from: '07:00', to: '13:00' },
              ],
            },
            kinds: ['dock'],
          },
          {
            id: 'duree-quais',
            kind: 'duration',
            params: { minMinutes: 30, maxMinutes: 180, stepMinutes: 15 },
            kinds: ['dock'],
            message: 'Le camion suivant attend.',
          },
        ],
      },
    ],
    comments: [],
  },
];
