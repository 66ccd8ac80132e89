import type { RevisionSketch } from './revision.js';

const admissible = (on: number, opinion: string) => ({ on, admissible: true, opinion });

export const firstYear: readonly RevisionSketch[] = [
  {
    key: 'quais-3h',
    title: 'Quais : trois heures par passage',
    reasons:
      'Au printemps, un camion sur cinq a attendu plus d’une heure. Les passages de quatre heures sont rares mais bloquent la matinée entière. Trois heures suffisent à décharger un semi-remorque.',
    impact:
      'Deux entreprises devront couper leurs déchargements en deux. Les autres gagnent un créneau par matinée.',
    author: 'logistics',
    created: -652,
    submitted: -648,
    examined: admissible(
      -645,
      'Le texte touche l’usage d’un bien privé mis en commun par convention : rien ne s’y oppose. La convention de 2019 n’a pas à être modifiée.',
    ),
    consultation: [-644, -626],
    poll: {
      opens: -625,
      closes: -618,
      votes: {
        firms: [63, 68],
        employees: [52, 74],
        residents: [48, 79],
        authority: [80, 100],
        nature: [100, 50],
      },
    },
    effectiveAfter: 10,
    changes: [
      {
        article: 'quais',
        text: 'Les deux quais ouvrent tôt, parce que les camions partent tôt, et ferment avant que les enfants de la rue des Aulnes ne dorment. Un passage dure au plus trois heures ; qui a besoin de plus revient, ou s’arrange avec le suivant.',
        clauses: [
          {
            id: 'heures-quais',
            kind: 'open_hours',
            params: {
              weekly: [
                { days: [1, 2, 3, 4, 5], from: '06:00', to: '20:00' },
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
    comments: [
      ['firms', 'Pour nos tourets de câble, trois heures est un minimum. En dessous, je voterai contre.'],
      [
        'employees',
        'Au quai, quand ça déborde, c’est nous qui portons à la main. D’accord pour trois heures.',
      ],
      ['residents', 'Moins d’attente, c’est moins de moteurs qui tournent rue des Aulnes. Merci.'],
      [
        'nature',
        'Deux passages au lieu d’un font deux manœuvres. Peut-on compter les trajets pendant un an ?',
      ],
      ['authority', 'Oui : le registre des réservations permet ce compte. Il sera publié dans un an.'],
    ],
  },
  {
    key: 'salles-soir',
    title: 'Ouvrir les salles le soir',
    reasons:
      'Les associations du village cherchent où se réunir après vingt heures et nos salles sont vides. Les ouvrir jusqu’à vingt-deux heures ne coûte que le chauffage d’une pièce.',
    impact: 'Le gardien passe une heure plus tard. Estimation de l’intercommunalité : 1 100 € par an.',
    author: 'resident',
    created: -560,
    submitted: -556,
    examined: admissible(
      -552,
      'Admissible. La jauge des salles et le classement de sécurité permettent cet horaire.',
    ),
    consultation: [-550, -532],
    poll: {
      opens: -531,
      closes: -524,
      votes: {
        firms: [42, 61],
        employees: [47, 72],
        residents: [78, 96],
        authority: [60, 67],
        nature: [50, 0],
      },
    },
    changes: [
      {
        article: 'salles',
        text: 'Trois salles, du lundi au samedi, ouvertes jusqu’à vingt-deux heures. On y réunit aussi bien une équipe qu’une association de parents ; le soir, le dernier sorti éteint, baisse le chauffage et ferme.',
        clauses: [
          {
            id: 'heures-salles',
            kind: 'open_hours',
            params: { weekly: [{ days: [1, 2, 3, 4, 5, 6], from: '07:30', to: '22:00' }] },
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
      ['residents', 'Le club d’échecs et l’aide aux devoirs attendent cela depuis deux ans.'],
      ['firms', 'D’accord, à condition que les salles soient rendues propres à huit heures.'],
      ['nature', 'La chauve-souris du pignon chasse à cette heure : fermez les volets avant d’allumer.'],
    ],
  },
  {
    key: 'part-quais',
    title: 'Quais : douze heures par semaine et par entreprise',
    reasons:
      'Vingt heures par semaine laissaient deux entreprises tenir un quai presque seules. Le registre montre qu’à douze heures, neuf demandes refusées sur dix auraient trouvé place.',
    impact: 'Concerne trois entreprises ; la plus grande devra décaler une tournée sur quatre.',
    author: 'baker',
    created: -372,
    submitted: -368,
    examined: admissible(
      -364,
      'Admissible. La règle s’applique à tous de la même façon ; elle ne vise personne.',
    ),
    consultation: [-362, -344],
    poll: {
      opens: -343,
      closes: -336,
      votes: {
        firms: [72, 57],
        employees: [55, 66],
        residents: [41, 83],
        authority: [80, 75],
        nature: [100, 100],
      },
    },
    effectiveAfter: 14,
    changes: [
      {
        article: 'part-des-quais',
        text: 'Le plus gros n’a pas plus de droits que le plus petit. Toutes les heures de quai d’une entreprise, prises par n’importe lequel de ses salariés, comptent ensemble dans sa semaine : douze au plus.',
        clauses: [
          {
            id: 'quota-quais',
            kind: 'quota',
            params: { metric: 'hours', per: 'firm', window: 'week', ceiling: 12 },
            kinds: ['dock'],
          },
        ],
      },
    ],
    comments: [
      [
        'firms',
        'Nous faisons vivre la moitié des tournées du canton. Douze heures nous obligent à louer ailleurs.',
      ],
      ['firms', 'Et nous, à trois salariés, nous n’avions jamais le quai un mardi. Douze, c’est juste.'],
      [
        'employees',
        'Décaler une tournée, c’est finir à vingt heures. Que les horaires se négocient avec nous.',
      ],
      ['residents', 'Le calcul sur le registre est clair : merci de l’avoir montré.'],
      ['authority', 'L’intercommunalité regardera l’effet après six mois et le publiera.'],
      ['nature', 'Moins de camions en file, moins d’huile dans la noue. Favorable.'],
    ],
  },
];
