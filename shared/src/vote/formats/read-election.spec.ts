import { describe, expect, it } from '@jest/globals';
import { isRefused } from '../../kernel/index.js';
import { namesIn, NOTHING_ASKED, readElection, type Election, type ReadingWish } from './index.js';

const wishOf = (partial: Partial<ReadingWish> = {}): ReadingWish => ({
  format: null,
  case: null,
  writing: 'ranking',
  grades: null,
  options: null,
  ...partial,
});
const read = (text: string, partial?: Partial<ReadingWish>): Election => {
  const election = readElection(text, wishOf(partial));
  if (isRefused(election)) throw new Error(JSON.stringify(election.reasons));
  return election;
};
const fault = (text: string, partial?: Partial<ReadingWish>): unknown => {
  const refused = readElection(text, wishOf(partial));
  return isRefused(refused) ? refused.reasons[0] : refused;
};
/** Ballots as "count×text", names for keys. */
const told = ({ box }: Election): string[] =>
  box.kind === 'ballots'
    ? box.shapes.map(({ ballot, count }) => `${count}×${namesIn(ballot)}`)
    : [JSON.stringify(box)];

describe('ballots in the notation', () => {
  it.each([
    ['one text', '{"ballots": "5:A>C>B 2:C=B>A"}'],
    ['texts', '["5:A>C>B", "2:B=C>A"]'],
    ['bare texts, counted by repetition', '["A>C>B","A>C>B","A>C>B","A>C>B","A>C>B","B=C>A","B=C>A"]'],
    ['objects', '{"ballots":[{"count":5,"ranking":"A>C>B"},{"n":"2","order":[["B","C"],"A"]}]}'],
    [
      'ranks by option',
      '{"ballots":[{"count":5,"ranks":{"A":1,"B":3,"C":2}},{"count":2,"ranks":{"A":9,"B":1,"C":1}}]}',
    ],
    ['counts by ballot', '{"A>C>B": 5, "B=C>A": 2}'],
    ['lines', '5: A > C > B\n\n   2: C = B > A   \n'],
    ['lines that count in other ways', '5 x A>C>B\n2 B=C>A'],
    ['lines that repeat', 'A>C>B * 5\nB=C>A × 2'],
    [
      'lines with comments',
      '# head\n5:A>C>B // the first\n// nothing\n2:A>(B=C) 0:A'.replace('A>(B=C)', '{B, C}>A'),
    ],
    ['several on a line, parted by commas', '5:A>C>B, 2:B=C>A'],
    ['several on a line, parted by semicolons', '5:A>C>B; 2:(B=C)>A'],
    ['JSON with comments and a last comma', '// hello\n{ "ballots": "5:A>C>B 2:B=C>A", /* … */ # bye\n}'],
    ['a byte order mark and Windows line ends', '\uFEFF5:A>C>B\r\n2:B=C>A\r\n'],
    ['line ends inside a JSON text', '{"ballots": "5:A>C>B\n2:B=C>A"}'],
  ])('are read from %s', (_, text) => {
    const election = read(text);
    expect(election.options.map(({ label }) => label)).toEqual(['A', 'B', 'C']);
    expect(told(election)).toEqual(['5×A>C>B', '2×B=C>A']);
  });

  it('may be bare and on one line', () => {
    expect(told(read('A>B>C B>C>A A>B>C'))).toEqual(['2×A>B>C', '1×B>C>A']);
  });

  it('may hold names of several words, of any alphabet, typed in either form of accents', () => {
    const names = read('3:Marie-Ève Côté>Le Gall>何さん\n2:Marie-E\u0300ve Co\u0302te\u0301>Le  Gall');
    expect(told(names)).toEqual(['3×Marie-Ève Côté>Le Gall>何さん', '2×Marie-Ève Côté>Le Gall']);
    expect(told(read('{"ballots":"4:New York>Los Angeles 2:Los Angeles 1:San José>New York"}'))).toEqual([
      '4×New York>Los Angeles',
      '2×Los Angeles',
      '1×San José>New York',
    ]);
  });

  it('may be blank', () => {
    expect(told(read('3:\n2:A>B\n1:-\n1:blank'))).toEqual(['5×blank', '2×A>B']);
    expect(told(read('{"ballots":["A>B","",["A"],[]]}'))).toEqual(['1×A>B', '2×blank', '1×A']);
  });

  it('follow the declared order of options, and may use their keys', () => {
    const election = read(
      '{"options":[{"key":"a","label":"Crèche"},{"key":"b","name":"Halle"}],"ballots":["2:b>a","1:Crèche"]}',
    );
    expect(election.options).toEqual([
      { key: 'a', label: 'Crèche', cost: null },
      { key: 'b', label: 'Halle', cost: null },
    ]);
    expect(told(election)).toEqual(['2×b>a', '1×a']);
    expect(read('1:B>A', { options: ['B', 'A'] }).options.map(({ label }) => label)).toEqual(['B', 'A']);
  });

  it('may approve, and may give points', () => {
    expect(read('3:A+C 1:B').box).toMatchObject({ writing: 'approval' });
    expect(told(read('3:C+A 1:B'))).toEqual(['3×A+C', '1×B']);
    const points = read('2:A:3,B:0 1:B:-5');
    expect(points.box).toMatchObject({ writing: 'points' });
    expect(told(points)).toEqual(['2×A:3,B:0', '1×B:-5']);
    expect(told(read('2:Lot 1:3,Lot 2:0\n1:Lot 2:1'))).toEqual(['2×Lot 1:3,Lot 2:0', '1×Lot 2:1']);
    expect(told(read('{"grades":["poor","good"],"ballots":["2:A:good,B:poor"]}'))).toEqual(['2×A:1,B:0']);
    expect(
      told(
        read(
          '{"ballots":[{"count":2,"scores":{"B":1,"A":2}},{"approvals":["A"]}]}'.replace(
            ',{"approvals":["A"]}',
            '',
          ),
        ),
      ),
    ).toEqual(['2×A:2,B:1']);
  });

  it('may name grades that only the reader knows', () => {
    const ballots = '{"ballots":[{"count":2,"grades":{"A":"good","B":"poor"}}]}';
    expect(told(read(ballots, { grades: ['poor', 'good'] }))).toEqual(['2×A:1,B:0']);
  });

  it('give the same election in whatever order they come', () => {
    const [one, other] = [read('2:B>A 1:C'), read('1:C 2:B>A')];
    expect(one.options).toEqual(other.options);
  });

  it('say how they wish to be counted', () => {
    expect(
      read('{"seats":2,"unranked":"no opinion","envelope":900,"dots":5,"ballots":"1:A>B"}').asked,
    ).toEqual({
      ...NOTHING_ASKED,
      seats: 2,
      unranked: 'no_opinion',
      envelope: 900,
      dots: 5,
      grades: null,
    });
  });
});

describe('tables', () => {
  it('of grades hold, for each option, how many gave each', () => {
    for (const text of ['{"grades":{"F":[0,0,3],"E":[1,0,2]}}', '{"F":[0,0,3],"E":[1,0,2]}'])
      expect(read(text)).toMatchObject({
        options: [{ label: 'E' }, { label: 'F' }],
        box: {
          kind: 'grades',
          table: [
            [1, 0, 2],
            [0, 0, 3],
          ],
        },
      });
    expect(read('option;poor;fair;good\nE;1;0;2\nF;0;0;3\n')).toMatchObject({
      asked: { grades: ['poor', 'fair', 'good'] },
      box: {
        kind: 'grades',
        table: [
          [1, 0, 2],
          [0, 0, 3],
        ],
      },
    });
  });

  it('of duels are a square, or name both sides', () => {
    const box = {
      kind: 'duels',
      wins: [
        [0, 5],
        [3, 0],
      ],
      voters: 9,
    };
    expect(read('{"options":["A","B"],"wins":[[null,5],[3,null]],"voters":9}').box).toEqual(box);
    expect(read('{"wins":{"A":{"B":5},"B":{"A":3}},"voters":9}').box).toEqual(box);
  });
});

describe('a file of many elections', () => {
  const file =
    '{"ranked":[{"id":"x","ballots":"1:A>B"},{"id":"y","ballots":"1:B>A"}],"pairwise":[{"id":"z","options":["A","B"],"wins":[[0,1],[2,0]]}]}';
  it('opens on the one that is asked for', () => {
    expect(told(read(file, { case: 'y' }))).toEqual(['1×B>A']);
    expect(read(file, { case: 'z' }).box.kind).toBe('duels');
    expect(read('[{"id":"v1","ranking":["A","B"]},{"id":"v2","ranking":["B"]}]').options).toHaveLength(2);
  });
  it('asks which, and lists them', () => {
    expect(fault(file)).toEqual({ code: 'case-needed', facts: { line: 1, cases: 'x, y, z' } });
    expect(fault(file, { case: 'w' })).toEqual({
      code: 'case-unknown',
      facts: { line: 1, case: 'w', cases: 'x, y, z' },
    });
  });
});

describe('BLT', () => {
  it('holds weights, withdrawn options, equal and empty ranks, names and a title', () => {
    const text =
      '4 2 # head\n-3\n\n3 2 1=4 0\n(17) 1 - 4 0\n2 0\n0\n"Anne ""la"" B"\n"b"\n"c"\n"d \\"x\\""\n"Élection"\n';
    const election = read(text);
    expect(election).toMatchObject({ title: 'Élection', withdrawn: ['c'], asked: { seats: 2 } });
    expect(told(election)).toEqual(['3×b>Anne "la" B=d "x"', '1×d "x"', '2×blank']);
  });
  it('may name nobody, and may list who withdrew between brackets', () => {
    const election = read('3 1\n[withdrawn 2]\n[nicknames x y z]\n4 3 1 0\n0\n');
    expect(election.withdrawn).toEqual(['2']);
    expect(told(election)).toEqual(['4×3>1']);
  });
  it('is told from its first line', () => {
    expect(read('2 1\n1 1 2 0\n0\n"A"\n"B"\n"T"').title).toBe('T');
  });
});

describe('CSV', () => {
  it.each([
    ['ranks by option', 'ranking', 'nombre;A;B;C\n5;1;;2\n2;2;1;1\n', ['5×A>C', '2×B=C>A']],
    ['names by rank', 'ranking', 'rank 1,rank 2,count\nA,C,5\nB=C,A,2\n', ['5×A>C', '2×B=C>A']],
    ['names by place', 'ranking', '1st\t2nd\nA\tC\n\nB\t\n', ['1×A>C', '1×B']],
    ['the notation', 'ranking', 'ballot\n5:A>C'.replace('5:', ''), ['1×A>C']],
    ['crosses', 'approval', 'A,B,C\nx,,1\n0,oui,no\n', ['1×A+C', '1×B']],
    ['points', 'points', 'voter,A,B\nv1,3,\n"v,2",-1,0\n', ['1×A:3', '1×A:-1,B:0']],
  ] as const)('holds %s', (_, writing, text, ballots) => {
    expect(told(read(text, { writing, format: 'csv' }))).toEqual(ballots);
  });
  it('holds grades by name', () => {
    const text = 'count,A,B\n2,good,poor\n';
    expect(told(read(text, { writing: 'points', grades: ['poor', 'good'] }))).toEqual(['2×A:1,B:0']);
  });
});

describe('a fault', () => {
  it.each([
    ['', 'file-empty', { line: 1 }],
    ['{"ballots": "1:A>B"', 'file-cut-short', { line: 1 }],
    ['{\n"ballots":\n "1:A>B" x}', 'file-unreadable', { line: 3, found: 'x}' }],
    ['{"options":["A"],\n"ballots":["A",\n"A>Z"]}', 'file-option-unknown', { line: 3, option: 'Z' }],
    ['1:A>B\n1:A>B>A', 'file-option-twice', { line: 2, option: 'A' }],
    ['1:A>B\n1.5:A', 'file-count-not-whole', { line: 2, found: '1.5' }],
    ['1:A>B\n-2:A', 'file-count-not-whole', { line: 2, found: '-2' }],
    ['9007199254740991:A\n1:B', 'file-count-not-whole', { line: 2, found: '1' }],
    ['1:A>B\n1:A+B', 'file-mixed-ballots', { line: 2 }],
    ['1:A:x,B:1', 'file-number-wrong', { line: 1, found: 'x' }],
    ['{"seats": 0, "ballots": "1:A"}', 'file-number-wrong', { line: 1, found: '0' }],
    ['{"a": 1, "b": "x"}', 'file-holds-no-ballots', { line: 1 }],
    ['{"options":["A","A"],"ballots":"1:A"}', 'file-option-twice', { line: 1, option: 'A' }],
    ['{"grades":{"A":[1,2],"B":[1]}}', 'file-table-uneven', { line: 1 }],
    ['{"options":["A","B"],"wins":[[0,1]]}', 'file-table-uneven', { line: 1 }],
    ['2 1\n1 3 0\n0', 'file-option-unknown', { line: 2, option: '3' }],
    ['2 1\n1 1 2', 'file-cut-short', { line: 2 }],
    ['2 1\n1 1 1 0\n0', 'file-option-twice', { line: 2, option: '1' }],
    ['2 1\n0\n"A"', 'file-cut-short', { line: 3 }],
    ['2 1\n0\n"A', 'file-cut-short', { line: 3 }],
    ['count,A,B\n1,1,2\nz,1,2', 'file-count-not-whole', { line: 3, found: 'z' }],
    ['A,B\n1,2,3', 'file-table-uneven', { line: 2 }],
  ])('of %j is told with its line', (text, code, facts) => {
    expect(fault(text)).toEqual({ code, facts });
  });
});
