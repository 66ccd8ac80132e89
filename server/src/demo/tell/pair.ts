import type { SeatId } from '@communaux/shared/body';
import type { CollegeId } from '@communaux/shared/kernel';
import { chanceOf } from '../chance.js';
import { iso } from '../days.js';
import { byPerson, type Setting, type Told } from '../story.js';
import type { Mandate } from './mandate.js';
import type { Person } from './people.js';

/** Chance of its own: told or not, this story changes nothing of the rest of the zone. */
const SEED = 12;
const PAIRED = -200;
const LABEL = 'Binôme élu–entreprise';

export type Pair = {
  readonly mandates: readonly Mandate[];
  readonly told: Told;
  /** What somebody's own mandate becomes: whoever enters the pair leaves the seat they had. */
  readonly leaving: (mandate: Mandate) => Mandate;
};

type Cast = {
  readonly bodyId: string;
  readonly collegeId: CollegeId;
  readonly people: readonly Person[];
  readonly agent: Person;
  readonly until: number;
};

/** A seat of the authority for two: one of its elected people, somebody of a firm, and who stands in for the latter. */
export const tellPair = (setting: Setting, { bodyId, collegeId, people, agent, until }: Cast): Pair => {
  const { days, zone } = setting;
  const chance = chanceOf(SEED);
  const [from, to] = [days.at(PAIRED, 600), days.at(until)];
  const seatId = chance.id<SeatId>(from);
  const elected = people.findLast(({ college }) => college === 'authority');
  const [firm, substitute] = people.filter(
    ({ firmId, college, key, role }) =>
      firmId !== null && college === null && key === null && role === 'employee',
  );
  if (!elected || !firm || !substitute) throw new Error('The demo has nobody to share a seat');
  const held = [
    { slot: 'authority', person: elected, id: chance.id<string>(from) },
    { slot: 'firm', person: firm, id: chance.id<string>(from) },
  ];
  const place = { zone_id: zone, seat_id: seatId, starts_at: iso(from), ends_at: iso(to) };
  const standIn = chance.id<string>(from);
  const byAgent = { at: from, actor: byPerson(agent.id) };
  return {
    mandates: held.map(({ person }) => ({ personId: person.id, collegeId, from, to, seatId })),
    leaving: (mandate) => (mandate.personId === elected.id ? { ...mandate, to: from } : mandate),
    told: {
      rows: {
        seat: [
          {
            zone_id: zone,
            id: seatId,
            college_id: collegeId,
            label: LABEL,
            slots: held.map(({ slot }) => slot),
            created_at: iso(from),
          },
        ],
        mandate: held.map(({ slot, person, id }) => ({
          ...place,
          id,
          body_id: bodyId,
          college_id: collegeId,
          slot,
          person_id: person.id,
        })),
        substitute: [{ ...place, id: standIn, slot: 'firm', person_id: substitute.id }],
      },
      lines: [
        { ...byAgent, act: 'seat.added', facts: { seat: seatId, college: collegeId, places: held.length } },
        ...held.map(({ id }) => ({
          ...byAgent,
          act: 'mandate.granted',
          facts: { mandate: id, college: collegeId },
        })),
        { ...byAgent, act: 'substitute.named', facts: { substitute: standIn, seat: seatId } },
      ],
    },
  };
};
