import type { Role } from '@communaux/shared/access';
import type { CollegeKey } from './revision.js';

/** Someone whose place one may take in the demo. `firm` is a name of the zone; no college and no firm: a newcomer. */
export type PersonaSketch = {
  readonly key: string;
  readonly name: string;
  readonly portrait: string;
  readonly role: Role | null;
  readonly college: CollegeKey | null;
  readonly firm?: string;
};

export const personas: readonly PersonaSketch[] = [
  {
    key: 'baker',
    name: 'Amina Belkacem',
    portrait: 'Boulangère, déléguée du Fournil des Saulaies',
    role: 'delegate',
    college: 'firms',
    firm: 'Fournil des Saulaies',
  },
  {
    key: 'employee',
    name: 'Léo Martin',
    portrait: 'Fraiseur chez Mécanique Portal, salarié élu',
    role: 'employee',
    college: 'employees',
    firm: 'Mécanique Portal',
  },
  {
    key: 'resident',
    name: 'Jeanne Riou',
    portrait: 'Habitante de la rue des Aulnes',
    role: 'resident',
    college: 'residents',
  },
  {
    key: 'agent',
    name: 'Paul Garnier',
    portrait: 'Agent de l’intercommunalité, anime la zone',
    role: 'agent',
    college: 'authority',
  },
  {
    key: 'guardian',
    name: 'Solène Vidal',
    portrait: 'Gardienne de la nature, tirée au sort',
    role: 'guardian',
    college: 'nature',
  },
  {
    key: 'logistics',
    name: 'Marc Vauquelin',
    portrait: 'Transporteur, grand utilisateur des quais',
    role: 'delegate',
    college: 'firms',
    firm: 'Transports Vauquelin',
  },
  {
    key: 'newcomer',
    name: 'Inès Haddad',
    portrait: 'Vient de s’installer, son établissement l’attend',
    role: null,
    college: null,
  },
];
