/** A number drawn as often as its weight says. */
export type Spread = readonly (readonly [value: number, weight: number])[];

/** "60×5 90×2": sixty five times for ninety twice. Habits of a zone are easier to read, and to change, on one line. */
const spread = (text: string): Spread =>
  text.split(' ').map((part) => {
    const [value = 0, weight = 0] = part.split('×').map(Number);
    return [value, weight];
  });

/** What an ordinary week asks of one asset: how often, at what hours, for how long, how far ahead. */
export type Demand = {
  readonly asset: string;
  /** Requests on a weekday and on a Saturday, on average, in an ordinary month of the first year. */
  readonly perWeekday: number;
  readonly perSaturday: number;
  /** Minutes after midnight. */
  readonly starts: Spread;
  /** Minutes; the longest are asked for, and refused since a rule says so. */
  readonly lengths: Spread;
  readonly quantities: Spread;
  /** Hours between the request and the beginning. */
  readonly leads: Spread;
  readonly purposes: readonly string[];
};

const dock = {
  perWeekday: 6.2,
  perSaturday: 2,
  starts: spread('360×6 420×7 480×6 540×4 600×3 660×3 780×3 840×4 900×4 960×3 1020×2 1080×2 1230×0.2'),
  lengths: spread('30×2 45×3 60×6 90×5 120×4 180×1.2 210×0.25 240×0.25 100×0.08'),
  quantities: spread('1×1'),
  leads: spread('3×1 8×2 26×6 50×5 98×4 170×3 340×1 580×0.1'),
  purposes: ['Livraison', 'Enlèvement', 'Tournée du matin', 'Palettes', 'Matières premières', 'Expédition'],
};

const room = {
  perSaturday: 0.8,
  starts: spread('480×2 540×5 600×5 660×2 780×2 840×5 900×4 960×3 1080×2 1170×1 1260×0.2'),
  lengths: spread('60×5 90×4 120×4 180×2 240×1 480×0.3 540×0.1'),
  quantities: spread('1×1'),
  leads: spread('2×2 20×4 70×4 160×4 330×3 700×1 1480×0.15'),
};

const workshop = {
  perSaturday: 0.03,
  starts: spread('420×2 480×5 540×5 600×3 780×3 840×4 900×3 960×2 1080×0.7'),
  leads: spread('0.5×0.35 1.5×0.4 4×3 22×5 70×4 160×2'),
};

export const demands: readonly Demand[] = [
  { asset: 'dock-north', ...dock },
  { asset: 'dock-south', ...dock, perWeekday: 5 },
  {
    asset: 'parking',
    perWeekday: 11,
    perSaturday: 1.5,
    starts: spread('300×1 420×3 450×4 480×6 510×5 540×3 780×1 1200×0.5'),
    lengths: spread('240×1 480×3 540×6 600×4 660×2 720×1 780×0.12'),
    quantities: spread('1×8 2×4 3×2 4×1 8×0.3'),
    leads: spread('1×2 12×4 60×4 160×4 340×3 650×1.5 800×0.3'),
    purposes: ['Journée de travail', 'Équipe du matin', 'Équipe en roulement', 'Formation', 'Covoiturage'],
  },
  {
    asset: 'visitors',
    perWeekday: 5.5,
    perSaturday: 0.7,
    starts: spread('510×3 540×5 600×5 660×3 720×4 840×5 900×3 990×2'),
    lengths: spread('60×5 90×6 120×4 180×2.5 240×1 300×0.2'),
    quantities: spread('1×6 2×3 4×0.5'),
    leads: spread('1×3 20×5 50×4 160×2'),
    purposes: ['Client', 'Fournisseur', 'Candidat', 'Visite', 'Auditeur'],
  },
  {
    asset: 'cnc',
    ...workshop,
    perWeekday: 2.6,
    lengths: spread('60×3 90×3 120×5 180×3 240×2 300×0.2'),
    quantities: spread('1×1'),
    purposes: ['Gabarits', 'Façades', 'Prototype', 'Petite série', 'Enseigne'],
  },
  {
    asset: 'forklift',
    ...workshop,
    perWeekday: 3.4,
    lengths: spread('30×5 60×6 120×2 180×1'),
    quantities: spread('1×1'),
    purposes: ['Déchargement', 'Déplacement de machine', 'Rangement', 'Chargement'],
  },
  {
    asset: 'benches',
    ...workshop,
    perWeekday: 3,
    lengths: spread('120×4 180×4 240×3 480×1'),
    quantities: spread('1×5 2×2 3×0.6'),
    purposes: ['Réparation', 'Montage', 'Formation', 'Essais'],
  },
  {
    asset: 'room-aulne',
    ...room,
    perWeekday: 3.4,
    purposes: ['Assemblée', 'Formation', 'Aide aux devoirs', 'Chorale'],
  },
  {
    asset: 'room-saule',
    ...room,
    perWeekday: 3.2,
    purposes: ['Réunion d’équipe', 'Entretien', 'Club d’échecs'],
  },
  {
    asset: 'room-noue',
    ...room,
    perWeekday: 3,
    purposes: ['Visioconférence', 'Entretien', 'Point hebdomadaire'],
  },
];

/** Firms that ask for docks more than the others; those not named weigh 0.25. */
export const dockUsers: Readonly<Record<string, number>> = {
  'Transports Vauquelin': 6,
  'Laiterie du Val': 3,
  'Primeurs Bessières': 2.5,
  'Colis Vallée': 2.5,
  'Entrepôts du Saule': 2,
  'Fournil des Saulaies': 1.6,
  'Négoce Bois Ligier': 1.5,
  'Conditionnement Astier': 1.2,
  'Brasserie de la Noue': 0.8,
};

/** Days of rest, month and day. */
export const HOLIDAYS = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);
