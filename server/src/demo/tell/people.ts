import type { Role } from '@communaux/shared/access';
import type { FirmId, PersonId } from '@communaux/shared/kernel';
import { iso } from '../days.js';
import type { Row, Setting } from '../story.js';
import { firstNames, lastNames } from '../words/names.js';
import { personas } from '../words/personas.js';
import type { CollegeKey } from '../words/revision.js';
import type { Firm } from './firms.js';

/** Someone of the zone. `college` is the one they are an elector of, if any. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly portrait: string;
  readonly key: string | null;
  readonly role: Role | null;
  readonly firmId: FirmId | null;
  readonly college: CollegeKey | null;
  /** Days from today. */
  readonly since: number;
  /** Residents who have handed their mandate over. */
  readonly until: number | null;
};

export const HANDED_OVER = -365;
const ELECTORS = { employees: 120, residents: 60, authority: 5, nature: 2 } as const;

/** Everyone, personas first: one delegate per claimed firm, its other staff, residents, the authority, the guardians. */
export const tellPeople = (setting: Setting, firms: readonly Firm[]): Person[] => {
  const newcomer = charactersWithoutPlace(setting);
  const speaking = firms.filter(({ claimed }) => claimed);
  const delegates = speaking.map((firm) =>
    person(setting, { role: 'delegate', college: 'firms', firmId: firm.id }, firm.name),
  );
  const staff = speaking.flatMap((firm) => staffOf(setting, firm));
  const elected = new Set(
    [
      ...staff.filter(({ key }) => key !== null),
      ...setting.chance.shuffle(staff.filter(({ key }) => key === null)),
    ].slice(0, ELECTORS.employees),
  );
  const others = (['residents', 'authority', 'nature'] as const).flatMap((college) =>
    membersOf(setting, college),
  );
  return [
    ...newcomer,
    ...delegates,
    ...staff.map((one) => (elected.has(one) ? { ...one, college: 'employees' as const } : one)),
    ...others,
    ...formerResidents(setting),
  ];
};

type Place = { readonly role: Role; readonly college: CollegeKey | null; readonly firmId: FirmId | null };

/** The persona of this place if there is one and nobody has taken it; else somebody. */
const person = (setting: Setting, place: Place, firmName: string | null, rank = 0): Person => {
  const persona = personas.find(
    ({ role, firm }) => rank === 0 && role === place.role && (firm ?? null) === (firmName ?? null),
  );
  const since = persona ? -750 : -750 + setting.chance.whole(1, 12);
  return {
    ...place,
    id: setting.chance.id(setting.days.at(since, persona ? personas.indexOf(persona) : 60 + (rank % 900))),
    name: persona?.name ?? `${setting.chance.pick(firstNames)} ${setting.chance.pick(lastNames)}`,
    portrait: persona?.portrait ?? '',
    key: persona?.key ?? null,
    since,
    until: null,
  };
};

const staffOf = (setting: Setting, firm: Firm): Person[] =>
  Array.from({ length: firm.staff - 1 }, (_, rank) =>
    person(setting, { role: 'employee', college: null, firmId: firm.id }, firm.name, rank),
  );

const ROLES = { residents: 'resident', authority: 'agent', nature: 'guardian' } as const;

const membersOf = (setting: Setting, college: keyof typeof ROLES): Person[] =>
  Array.from({ length: ELECTORS[college] }, (_, rank) =>
    person(setting, { role: ROLES[college], college, firmId: null }, null, rank),
  );

/** Six mandates have changed hands: their holders left, and stay on the rolls of the votes they took part in. */
const formerResidents = (setting: Setting): Person[] =>
  Array.from({ length: 6 }, (_, rank) => ({
    ...person(setting, { role: 'resident', college: 'residents', firmId: null }, null, rank + 1),
    until: HANDED_OVER,
  }));

const charactersWithoutPlace = ({ chance, days }: Setting): Person[] =>
  [
    ...personas.filter(({ role }) => role === null),
    { key: 'claimant', name: 'Oscar Villard', portrait: '' },
  ].map(({ key, name, portrait }, rank) => ({
    id: chance.id(days.at(-3, rank)),
    key,
    name,
    portrait,
    role: null,
    firmId: null,
    college: null,
    since: -3,
    until: null,
  }));

export const personRows = ({ days }: Setting, people: readonly Person[]): Row[] =>
  people.map(({ id, name, portrait, since }) => ({
    id,
    name,
    portrait,
    language: 'fr',
    demo: true,
    created_at: iso(days.at(since)),
  }));

export const membershipRows = ({ chance, days, zone }: Setting, people: readonly Person[]): Row[] =>
  people.flatMap(({ id, role, firmId, since, until }) =>
    role === null
      ? []
      : [
          {
            zone_id: zone,
            id: chance.id(days.at(since)),
            person_id: id,
            firm_id: firmId,
            role,
            since: iso(days.at(since)),
            until: until === null ? null : iso(days.at(until)),
          },
        ],
  );
