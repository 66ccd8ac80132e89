import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { boxOf } from './box-of.js';
import {
  NOTHING_ASKED,
  readElection,
  writeBlt,
  writeCsv,
  writeJson,
  type Election,
  type ReadingWish,
} from './index.js';
import type { Saying } from './named-ballot.js';
import { tidy } from './names.js';
import { optionsOf } from './options-of.js';

/** Names as people give them, and as people who test give them. */
const name = fc
  .oneof(
    fc.constantFrom(
      'A',
      'B',
      'Anne-Marie O’Neill',
      'Lot 3',
      '3 rivières',
      'été',
      '候补',
      'A>B',
      'x=y',
      '"q"',
    ),
    fc.constantFrom(
      'blank',
      '-',
      'a:2',
      'b,c',
      'd+e',
      '#1',
      '// no',
      'p;q',
      '12',
      '(a=b)',
      '{a,b}',
      'a\\b',
      'f|g',
    ),
    fc.string({ maxLength: 12, unit: 'grapheme' }),
  )
  .map(tidy)
  .filter((text) => text !== '');
const count = fc.integer({ min: 1, max: 2_000_000 });

const ranking = (names: readonly string[]): fc.Arbitrary<Saying> =>
  fc
    .tuple(fc.shuffledSubarray([...names]), fc.array(fc.boolean(), { maxLength: 9, minLength: 9 }))
    .map(([chosen, joined]) => ({
      writing: 'ranking',
      ranks: chosen.reduce<string[][]>((ranks, one, at) => {
        const last = ranks.at(-1);
        if (last && joined[at]) last.push(one);
        else ranks.push([one]);
        return ranks;
      }, []),
    }));
const approval = (names: readonly string[]): fc.Arbitrary<Saying> =>
  fc.subarray([...names]).map((approved) => ({ writing: 'approval', approved }));
const points = (names: readonly string[]): fc.Arbitrary<Saying> =>
  fc
    .tuple(fc.subarray([...names]), fc.array(fc.integer({ min: -5, max: 9 }), { minLength: 9, maxLength: 9 }))
    .map(([named, values]) => ({
      writing: 'points',
      points: named.map((one, at) => [one, values[at] ?? 0] as const),
    }));

const writings = { ranking, approval, points };

/** Any election whose ballots are written this way. */
const anElection = (writing: keyof typeof writings): fc.Arbitrary<Election> =>
  fc
    .record({
      names: fc.uniqueArray(name, { minLength: 2, maxLength: 6 }),
      title: fc.option(name),
      seats: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ names, title, seats }) => {
      const options = optionsOf(names, []);
      const ballots = fc.array(fc.record({ line: fc.constant(1), count, says: writings[writing](names) }), {
        minLength: 1,
        maxLength: 8,
      });
      return ballots.map((all) => {
        const box = boxOf(options, all);
        return { title, options, withdrawn: [], asked: { ...NOTHING_ASKED, seats }, box };
      });
    })
    .filter(({ box }) => box.kind === 'ballots' && box.writing === writing);

const wish = (partial: Partial<ReadingWish> = {}): ReadingWish => ({
  format: null,
  case: null,
  writing: 'ranking',
  grades: null,
  options: null,
  ...partial,
});
const runs = { numRuns: 1_000 };

describe('an election written to a file and read back is the same election', () => {
  it('as BLT, for rankings and withdrawn options', () => {
    const elections = anElection('ranking').chain((election) =>
      fc
        .subarray(election.options.map(({ key }) => key))
        .map((withdrawn): Election => ({ ...election, withdrawn })),
    );
    fc.assert(
      fc.property(elections, (election) => {
        expect(readElection(writeBlt(election) ?? '', wish())).toEqual(election);
      }),
      runs,
    );
  });

  it.each(['ranking', 'approval', 'points'] as const)('as JSON, for %s', (writing) => {
    fc.assert(
      fc.property(anElection(writing), (election) => {
        expect(readElection(writeJson(election), wish())).toEqual(election);
      }),
      runs,
    );
  });

  it.each(['ranking', 'approval', 'points'] as const)('as CSV, for %s: options and ballots', (writing) => {
    fc.assert(
      fc.property(anElection(writing), (election) => {
        const read = readElection(writeCsv(election) ?? '', wish({ writing, format: 'csv' }));
        expect(read).toMatchObject({ options: election.options, box: { shapes: shapesOf(election) } });
      }),
      runs,
    );
  });
});

const shapesOf = ({ box }: Election): unknown => (box.kind === 'ballots' ? box.shapes : null);
