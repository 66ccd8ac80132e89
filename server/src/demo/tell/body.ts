import { ruleSetSchema, startingRuleSet, type RuleSet } from '@communaux/shared/body';
import type { BodyId, CollegeId, PersonId } from '@communaux/shared/kernel';
import { iso } from '../days.js';
import { byPerson, type Setting, type Told } from '../story.js';
import { personas } from '../words/personas.js';
import type { CollegeKey } from '../words/revision.js';
import type { Mandate } from './mandate.js';
import { tellPair } from './pair.js';
import { HANDED_OVER, type Person } from './people.js';

const COLLEGES = [
  ['firms', 'square', 3_500, 'Entreprises', 'Firms', 12],
  ['employees', 'circle', 2_000, 'Salariés', 'Employees', 6],
  ['residents', 'house', 1_500, 'Habitants', 'Residents', 5],
  ['authority', 'shield', 2_000, 'Intercommunalité', 'Intermunicipal authority', 5],
  ['nature', 'leaf', 1_000, 'Nature', 'Nature', 2],
] as const;

export type College = { readonly id: CollegeId; readonly key: CollegeKey; readonly name: string };

export type Body = {
  readonly id: BodyId;
  readonly colleges: readonly College[];
  readonly mandates: readonly Mandate[];
  /** Of each mandate, by who holds it. */
  readonly mandateIds: ReadonlyMap<PersonId, string>;
  /** Those whom visitors of the demo play: a vote that is open still waits for them. */
  readonly played: ReadonlySet<PersonId>;
  /** The rule set in force on a day, counted from today. */
  readonly rulesOn: (day: number) => RuleSet;
};

const FIRST_RULES = -738;
const SECOND_RULES = -420;
const THIRD_RULES = -1;
const STARTS = -735;
const ENDS = 331;

/** The council of the zone: five colleges, thirty seats and one for a pair, dated mandates, and three successive rule sets. */
export const tellBody = (
  setting: Setting,
  people: readonly Person[],
  agent: Person,
): { body: Body; told: readonly Told[] } => {
  const { chance, days, zone } = setting;
  const id = chance.id<BodyId>(days.at(-740));
  const colleges = COLLEGES.map(([key, , , name]) => ({
    id: chance.id<CollegeId>(days.at(-740)),
    key,
    name,
  }));
  const rules = ruleSets(colleges);
  const seats = COLLEGES.flatMap(([, , , , , count], rank) =>
    Array.from({ length: count }, (_, seat) => ({
      zone_id: zone,
      id: chance.id<string>(days.at(-739)),
      college_id: colleges[rank]?.id,
      label: `Siège ${seat + 1}`,
      created_at: iso(days.at(-739)),
    })),
  );
  const authority = colleges.find(({ key }) => key === 'authority');
  if (!authority) throw new Error('The demo has lost its authority');
  const pair = tellPair(setting, { bodyId: id, collegeId: authority.id, people, agent, until: ENDS });
  const alone = people.flatMap((person) => mandateOf(setting, colleges, person)).map(pair.leaving);
  const mandateRows = seated(alone, seats).map(({ mandate, seat }) => ({
    zone_id: zone,
    id: chance.id<string>(mandate.from),
    body_id: id,
    college_id: mandate.collegeId,
    seat_id: seat,
    person_id: mandate.personId,
    starts_at: iso(mandate.from),
    ends_at: iso(mandate.to),
  }));
  const told: Told = {
    rows: {
      body: [{ zone_id: zone, id, name: 'Conseil des Saulaies', created_at: iso(days.at(-740)) }],
      college: COLLEGES.map(([key, shape, , fr, en], position) => ({
        zone_id: zone,
        id: colleges[position]?.id,
        body_id: id,
        key,
        name: { fr, en },
        shape,
        position,
      })),
      seat: seats,
      rule_set: rules.map(({ from, ruleSet }) => ({
        zone_id: zone,
        body_id: id,
        version: ruleSet.version,
        rules: ruleSet,
        effective_from: iso(days.at(from)),
      })),
      mandate: mandateRows,
    },
    lines: rules.map(({ from, ruleSet }) => ({
      at: days.at(from, 600),
      actor: byPerson(agent.id),
      act: 'rule-set.adopted',
      facts: { body: id, version: ruleSet.version },
    })),
  };
  const mandateIds = new Map(mandateRows.map((row) => [row.person_id, row.id]));
  const mandates = [...alone, ...pair.mandates];
  return {
    body: { id, colleges, mandates, mandateIds, played: playedAmong(people), rulesOn: rulesOn(rules) },
    told: [told, pair.told],
  };
};

const playedAmong = (people: readonly Person[]): ReadonlySet<PersonId> =>
  new Set(people.filter(({ name }) => personas.some((one) => one.name === name)).map(({ id }) => id));

type Dated = { readonly from: number; readonly ruleSet: RuleSet };

/**
 * The second asks one elector in five to have voted, since after a year the zone knew how many come, and lets nature's
 * guardian suspend what touches soils and water. The third is for whoever tries the demo today: three people and a
 * quarter of an hour carry a revision from a draft to a booking refused. So the charter of the demo names no length of
 * consultation of its own: it points at these rules, and stays true under all three.
 */
const ruleSets = (colleges: readonly College[]): readonly Dated[] => {
  const weights = Object.fromEntries(colleges.map(({ id }, rank) => [id, COLLEGES[rank]?.[2] ?? 0]));
  const first = { ...startingRuleSet([]), weights, weightBasis: 'participation' as const };
  const second = {
    ...first,
    version: 2,
    quorum: { overall: { num: 1, den: 5 }, colleges: {} },
    vetoHours: 72,
    vetoOverride: { num: 3, den: 4, allColleges: true },
    consent: {
      reviewDays: 365,
      explicitQuorum: { num: 1, den: 10 },
      fallback: 'majority' as const,
      rounds: 3,
    },
  };
  const third = {
    ...second,
    version: 3,
    quorum: { overall: { num: 1, den: 100 }, colleges: {} },
    consultationDays: 0,
    votingHours: 0,
  };
  return [
    { from: FIRST_RULES, ruleSet: ruleSetSchema.parse(first) },
    { from: SECOND_RULES, ruleSet: ruleSetSchema.parse(second) },
    { from: THIRD_RULES, ruleSet: ruleSetSchema.parse(third) },
  ];
};

const rulesOn =
  (rules: readonly Dated[]) =>
  (day: number): RuleSet => {
    const found = rules.findLast(({ from }) => from <= day);
    if (!found) throw new Error(`No rule set on day ${day}`);
    return found.ruleSet;
  };

const mandateOf = ({ days }: Setting, colleges: readonly College[], person: Person): Mandate[] => {
  const college = colleges.find(({ key }) => key === person.college);
  if (!college) return [];
  const successor = person.college === 'residents' && person.until === null && person.key === null;
  const from = successor && isLate(person) ? HANDED_OVER : STARTS;
  return [
    {
      personId: person.id,
      collegeId: college.id,
      from: days.at(from),
      to: days.at(person.until ?? ENDS),
      seatId: null,
    },
  ];
};

/** One resident in ten came after the first year. */
const isLate = ({ id }: Person): boolean => Number.parseInt(id.slice(-2), 16) % 10 === 0;

/** The first mandates of each college hold its seats. */
const seated = (
  mandates: readonly Mandate[],
  seats: readonly { id: string; college_id: CollegeId | undefined }[],
) => {
  const free = [...seats];
  return mandates.map((mandate) => {
    const at =
      mandate.to > mandate.from ? free.findIndex(({ college_id }) => college_id === mandate.collegeId) : -1;
    return { mandate, seat: at < 0 ? null : (free.splice(at, 1)[0]?.id ?? null) };
  });
};
