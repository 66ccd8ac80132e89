import { weekdayOf } from '@communaux/shared/booking';
import { HOUR, MINUTE, instant, later, type FirmId, type Instant, type Slot } from '@communaux/shared/kernel';
import { iso } from '../days.js';
import type { Setting } from '../story.js';
import { demands, dockUsers, HOLIDAYS, type Demand } from '../words/demand.js';
import type { CollegeKey } from '../words/revision.js';
import type { KeyedAsset } from './assets.js';
import type { Firm } from './firms.js';
import type { Person } from './people.js';

/** Somebody asks for something at a moment; whether they get it is for the rules to say. */
export type PastWish = {
  readonly asset: KeyedAsset;
  readonly slot: Slot;
  readonly quantity: number;
  readonly purpose: string;
  readonly person: Person;
  readonly madeAt: Instant;
};

const FIRST_DAY = -727;
const LAST_DAY = 10;

type Askers = { readonly firms: readonly Firm[]; readonly people: readonly Person[] };

/** Two years of requests, in the order they were made: busy mornings, quiet Augusts, and a zone that grows into it. */
export const tellWishes = (setting: Setting, assets: readonly KeyedAsset[], askers: Askers): PastWish[] => {
  const choose = askerOf(setting, askers);
  const days = Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, at) => FIRST_DAY + at);
  return demands
    .flatMap((demand) => {
      const asset = assets.find(({ key }) => key === demand.asset);
      if (!asset) throw new Error(`No asset is called ${demand.asset}`);
      return days.flatMap((day) => wishesOn(setting, demand, asset, day, choose));
    })
    .filter(({ madeAt }) => madeAt <= setting.days.now)
    .toSorted((a, b) => a.madeAt - b.madeAt);
};

const wishesOn = (
  setting: Setting,
  demand: Demand,
  asset: KeyedAsset,
  day: number,
  choose: (asset: KeyedAsset) => Person,
): PastWish[] => {
  const { chance, days } = setting;
  const expected = averageOn(setting, demand, day);
  const count = Math.floor(expected) + (chance.happens(expected % 1) ? 1 : 0);
  return Array.from({ length: count }, () => {
    const from = days.at(day, chance.weigh(demand.starts) + chance.pick([0, 0, 0, 15, 30, 30, 45]));
    const lead = chance.weigh(demand.leads) * HOUR * (0.6 + 0.8 * chance.next());
    return {
      asset,
      slot: { from, to: later(from, chance.weigh(demand.lengths) * MINUTE) },
      quantity: chance.weigh(demand.quantities),
      purpose: chance.pick(demand.purposes),
      person: choose(asset),
      madeAt: instant(Math.floor((from - lead) / MINUTE) * MINUTE),
    };
  });
};

const averageOn = ({ days }: Setting, { perWeekday, perSaturday }: Demand, day: number): number => {
  const date = iso(days.at(day, 720)).slice(5, 10);
  const weekday = weekdayOf(days.today + day);
  if (weekday === 7 || HOLIDAYS.has(date)) return 0;
  const season = date.startsWith('08') ? 0.45 : date >= '12-23' ? 0.3 : 1;
  const habit = Math.min(1.24, 0.87 + (day - FIRST_DAY) / 1_000);
  return (weekday === 6 ? perSaturday : perWeekday) * season * habit;
};

const ROOM_COLLEGES: readonly (readonly [CollegeKey | 'staff', number])[] = [
  ['firms', 5],
  ['employees', 4],
  ['staff', 2],
  ['residents', 3],
  ['authority', 0.5],
];
const PARKING_COLLEGES = [
  ['firms', 4],
  ['employees', 3],
  ['staff', 4],
  ['residents', 0.3],
] as const;
const WORK_COLLEGES = [
  ['firms', 5],
  ['employees', 4],
  ['staff', 0.12],
  ['residents', 0.08],
  ['authority', 0.1],
] as const;

/** Who asks: for a dock, the firms that live by it; elsewhere a college by habit, then somebody of it. */
const askerOf = ({ chance }: Setting, { firms, people }: Askers) => {
  const present = people.filter(({ role, until }) => role !== null && until === null);
  const of = (group: string): readonly Person[] =>
    present.filter(({ college, role }) =>
      group === 'staff' ? college === null && role === 'employee' : college === group,
    );
  const groups = new Map(
    ['firms', 'employees', 'staff', 'residents', 'authority'].map((group) => [group, of(group)]),
  );
  const byFirm = new Map<FirmId, Person[]>();
  for (const person of present) {
    if (!person.firmId || person.college === null) continue;
    byFirm.set(person.firmId, [...(byFirm.get(person.firmId) ?? []), person]);
  }
  const haulers = firms
    .filter(({ claimed }) => claimed)
    .map((firm) => [firm, dockUsers[firm.name] ?? 0.25] as const);
  return (asset: KeyedAsset): Person => {
    if (asset.kind === 'dock') return chance.pick(byFirm.get(chance.weigh(haulers).id) ?? []);
    const habits = { room: ROOM_COLLEGES, parking: PARKING_COLLEGES, workshop: WORK_COLLEGES }[asset.kind];
    return chance.pick(groups.get(chance.weigh<string>(habits)) ?? []);
  };
};
