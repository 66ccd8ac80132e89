import type { AssetKind } from '@communaux/shared/charter';

/** `east`, `north`: metres from the middle of the zone. */
export type AssetSketch = {
  readonly key: string;
  readonly kind: AssetKind;
  readonly name: string;
  readonly about: string;
  readonly capacity: number;
  readonly east: number;
  readonly north: number;
};

export const assets: readonly AssetSketch[] = [
  {
    key: 'dock-north',
    kind: 'dock',
    name: 'Quai nord',
    about: 'Quai couvert, niveleur, 13 m. Accès par la rue des Charrons.',
    capacity: 1,
    east: -210,
    north: 165,
  },
  {
    key: 'dock-south',
    kind: 'dock',
    name: 'Quai sud',
    about: 'Quai découvert, hauteur 1,10 m, transpalette sur place.',
    capacity: 1,
    east: -190,
    north: -150,
  },
  {
    key: 'parking',
    kind: 'parking',
    name: 'Parking mutualisé',
    about: '40 places, 4 prises de recharge, abri à vélos à l’entrée.',
    capacity: 40,
    east: 120,
    north: 20,
  },
  {
    key: 'visitors',
    kind: 'parking',
    name: 'Places des visiteurs',
    about: '12 places devant la maison de la zone, dont 2 adaptées.',
    capacity: 12,
    east: 30,
    north: -35,
  },
  {
    key: 'cnc',
    kind: 'workshop',
    name: 'Découpe numérique',
    about: 'Table de 3 × 1,5 m, bois et plastiques. Référente : l’atelier Horizon.',
    capacity: 1,
    east: 250,
    north: -120,
  },
  {
    key: 'forklift',
    kind: 'workshop',
    name: 'Chariot élévateur 2,5 t',
    about: 'Électrique. Autorisation de conduite à jour demandée.',
    capacity: 1,
    east: -170,
    north: 90,
  },
  {
    key: 'benches',
    kind: 'workshop',
    name: 'Établis de l’atelier',
    about: 'Six établis outillés, aspiration commune.',
    capacity: 6,
    east: 265,
    north: -100,
  },
  {
    key: 'room-aulne',
    kind: 'room',
    name: 'Salle de l’Aulne',
    about: '24 personnes, écran, boucle magnétique, de plain-pied.',
    capacity: 1,
    east: 20,
    north: -20,
  },
  {
    key: 'room-saule',
    kind: 'room',
    name: 'Salle du Saule',
    about: '12 personnes, table ronde.',
    capacity: 1,
    east: 26,
    north: -14,
  },
  {
    key: 'room-noue',
    kind: 'room',
    name: 'Salle de la Noue',
    about: '6 personnes, visioconférence.',
    capacity: 1,
    east: 32,
    north: -8,
  },
];
