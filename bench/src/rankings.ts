import type { Ground } from './ground.js';
import { pollId, unjudged } from './poll.js';
import { ZONE } from './zone.js';

export const OPTIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const CHUNK = 20_000;

/** A generator of its own: the same million of opinions in every run, on every machine. */
const dice = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
};

/** Rankings of ten options, nearly all different; a quarter of them stop early, and the first options are liked a little more. */
export function* rankings(count: number): Generator<readonly number[]> {
  const roll = dice(20_261_121);
  for (let n = 0; n < count; n += 1) {
    const left = OPTIONS.map((_, at) => at);
    const length = roll(4) === 0 ? 1 + roll(OPTIONS.length) : OPTIONS.length;
    yield Array.from(
      { length },
      () => left.splice(Math.min(roll(left.length), roll(left.length)), 1)[0] ?? 0,
    );
  }
}

export const textOf = (ranking: readonly number[]): string => ranking.map((at) => OPTIONS[at]).join('>');

/** How many prefer each option to each other one, counted in the plainest way: what a result is held against. */
export const duelsAmong = (count: number): readonly (readonly number[])[] => {
  const wins = OPTIONS.map(() => OPTIONS.map(() => 0));
  for (const ranking of rankings(count)) {
    const ranked = new Set(ranking);
    ranking.forEach((above, place) => {
      const row = wins[above] ?? [];
      for (const below of ranking.slice(place + 1)) row[below] = (row[below] ?? 0) + 1;
      for (let other = 0; other < OPTIONS.length; other += 1)
        if (!ranked.has(other)) row[other] = (row[other] ?? 0) + 1;
    });
  }
  return wins;
};

/** One ballot for each elector of a roll that is written. */
export const seedRankings = async (ground: Ground, n: number, count: number): Promise<void> => {
  await unjudged(ground, async (client) => {
    let first = 1;
    for (const choices of chunks(rankings(count))) {
      await client.query(
        `insert into ballot (zone_id, poll_id, person_id, number, college_id, choice, cast_by, door)
         select $1, $2, roll.person_id, 1, roll.college_id, said.choice, roll.person_id, 'web'
         from unnest($3::text[]) with ordinality as said (choice, n)
         join roll_line roll on roll.zone_id = $1 and roll.poll_id = $2
           and roll.person_id = ('00000000-0000-7000-800e-' || lpad(to_hex($4::int + n::int - 1), 12, '0'))::uuid`,
        [ZONE, pollId(n), choices, first],
      );
      first += choices.length;
    }
  });
  await ground.owner.query('vacuum analyze ballot, roll_line');
};

function* chunks(all: Iterable<readonly number[]>): Generator<string[]> {
  let chunk: string[] = [];
  for (const ranking of all) {
    chunk.push(textOf(ranking));
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
