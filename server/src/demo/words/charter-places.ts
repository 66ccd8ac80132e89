import type { ArticleSketch } from './charter.js';

const weekdays = [1, 2, 3, 4, 5];
const workingDays = [1, 2, 3, 4, 5, 6];

export const places: readonly ArticleSketch[] = [
  {
    key: 'reserver',
    title: 'Réserver',
    text: 'Les règles qui suivent sont appliquées par la machine, telles que nous les avons votées. Si l’une d’elles gêne, on ne la contourne pas : on propose de la réviser.',
    under: [
      {
        key: 'quais',
        title: 'Quais partagés',
        text: 'Les deux quais ouvrent tôt, parce que les camions partent tôt, et ferment avant que les enfants de la rue des Aulnes ne dorment. Un passage dure au plus quatre heures.',
        clauses: [
          {
            id: 'heures-quais',
            kind: 'open_hours',
            params: {
              weekly: [
                { days: weekdays, from: '06:00', to: '20:00' },
                { days: [6], from: '07:00', to: '13:00' },
              ],
            },
            kinds: ['dock'],
          },
          {
            id: 'duree-quais',
            kind: 'duration',
            params: { minMinutes: 30, maxMinutes: 240, stepMinutes: 15 },
            kinds: ['dock'],
            message: 'Le camion suivant attend.',
          },
        ],
      },
      {
        key: 'part-des-quais',
        title: 'La part de chacun sur les quais',
        text: 'Le plus gros n’a pas plus de droits que le plus petit. Toutes les heures de quai d’une entreprise, prises par n’importe lequel de ses salariés, comptent ensemble dans sa semaine.',
        clauses: [
          {
            id: 'quota-quais',
            kind: 'quota',
            params: { metric: 'hours', per: 'firm', window: 'week', ceiling: 20 },
            kinds: ['dock'],
          },
        ],
      },
      {
        key: 'parking',
        title: 'Parking mutualisé',
        text: 'Quarante places, aucune attitrée. On réserve pour la journée de travail, pas pour la semaine ; les vélos et le covoiturage gardent les places les plus proches des portes.',
        clauses: [
          { id: 'horizon-parking', kind: 'horizon_max', params: { days: 30 }, assets: ['parking'] },
          { id: 'duree-parking', kind: 'duration', params: { maxMinutes: 720 }, assets: ['parking'] },
        ],
      },
      {
        key: 'visiteurs',
        title: 'Places des visiteurs',
        text: 'Celui qui vient nous voir doit trouver où se garer. Les places des visiteurs se prennent pour une demi-journée au plus.',
        clauses: [
          { id: 'duree-visiteurs', kind: 'duration', params: { maxMinutes: 240 }, assets: ['visitors'] },
        ],
      },
      {
        key: 'salles',
        title: 'Salles',
        text: 'Trois salles, du lundi au samedi. On y réunit aussi bien une équipe qu’une association de parents ; le soir, le dernier sorti éteint et ferme.',
        clauses: [
          {
            id: 'heures-salles',
            kind: 'open_hours',
            params: { weekly: [{ days: workingDays, from: '07:30', to: '20:00' }] },
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
      {
        key: 'part-des-salles',
        title: 'La part de chacun dans les salles',
        text: 'Cinq réservations par semaine et par personne suffisent à qui ne vit pas dans les salles.',
        clauses: [
          {
            id: 'quota-salles',
            kind: 'quota',
            params: { metric: 'bookings', per: 'person', window: 'week', ceiling: 5 },
            kinds: ['room'],
          },
        ],
      },
      {
        key: 'atelier',
        title: 'Atelier et machines',
        text: 'L’atelier est ouvert aux heures où quelqu’un peut venir en aide. On prévient assez tôt pour que la machine soit prête et que le référent soit là.',
        clauses: [
          {
            id: 'heures-atelier',
            kind: 'open_hours',
            params: { weekly: [{ days: weekdays, from: '07:00', to: '19:00' }] },
            kinds: ['workshop'],
          },
          { id: 'preavis-atelier', kind: 'notice_min', params: { minutes: 60 }, kinds: ['workshop'] },
        ],
      },
      {
        key: 'decoupe',
        title: 'Découpe numérique',
        text: 'La machine de découpe demande un réglage avant et un nettoyage après. Une séance dure d’une à quatre heures ; les débutants y viennent à deux.',
        clauses: [
          {
            id: 'duree-decoupe',
            kind: 'duration',
            params: { minMinutes: 60, maxMinutes: 240, stepMinutes: 30 },
            assets: ['cnc'],
          },
        ],
      },
    ],
  },
];
