import { describe, expect, it } from '@jest/globals';
import { isRefused } from '../../kernel/index.js';
import { formatOf, namesIn, NOTHING_ASKED, readElection, type ReadingWish } from './index.js';

const wishOf = (partial: Partial<ReadingWish> = {}): ReadingWish => ({
  format: null,
  case: null,
  writing: 'ranking',
  grades: null,
  options: null,
  ...partial,
});
/** Ballots as "count×text", names for keys; or the fault. */
const told = (text: string, partial?: Partial<ReadingWish>): unknown => {
  const read = readElection(text, wishOf(partial));
  if (isRefused(read)) return read.reasons[0];
  const { box } = read;
  return box.kind === 'ballots'
    ? box.shapes.map(({ ballot, count }) => `${count}×${namesIn(ballot)}`).join(' ')
    : box;
};
const named = (text: string, partial?: Partial<ReadingWish>): unknown => {
  const read = readElection(text, wishOf(partial));
  return isRefused(read) ? read.reasons[0] : read.options;
};
const fault = (code: string, line: number, facts: object = {}): unknown => ({
  code,
  facts: { line, ...facts },
});

describe('the format of a file', () => {
  it.each([
    ['json', '{"ballots":[]}'],
    ['json', ' \n["A>B"]'],
    ['json', '"3:A"'],
    ['json', '// said\n  # so\n{'],
    ['json', '/* said */ {'],
    ['json', '\uFEFF{}'],
    ['blt', '4 2\n1 1 0'],
    ['blt', '12  10 -1'],
    ['blt', '  # head\n10 1'],
    ['blt', '\uFEFF/* said\n so */ /**/\n10 1'],
    ['csv', 'A,B'],
    ['csv', 'A;B C'],
    ['csv', 'A\tB'],
    ['csv', 'A|B'],
    ['csv', '"A>B";C'],
    ['csv', '"Lot, ""north""","B"\\n1,2'],
    ['json', '"3:A 2:B"'],
    ['csv', 'Ballot'],
    ['csv', 'bulletin'],
    ['csv', 'COUNT'],
    ['text', 'the ballot'],
    ['text', 'ballots of May'],
    ['text', '3:A,B'],
    ['text', '12 : A;B'],
    ['text', 'A>B,C'],
    ['text', 'A=B;C'],
    ['text', 'A'],
    ['text', '3 2>1'],
    ['text', '3 4:A'],
    ['text', 'lot 4 2'],
    ['text', 'x{y}'],
    ['text', ''],
  ])('is %s for %j', (format, text) => {
    expect(formatOf(text)).toBe(format);
  });
});

describe('what a file says besides its ballots', () => {
  it('is nothing where it says nothing', () => {
    const nothing = { title: null, withdrawn: [], asked: NOTHING_ASKED };
    expect(readElection('1:A', wishOf())).toMatchObject(nothing);
    expect(readElection('["A"]', wishOf())).toMatchObject(nothing);
    expect(readElection('count,A,B\n1,1,2', wishOf())).toMatchObject(nothing);
    expect(readElection('option,x,y\nA,1,2', wishOf())).toMatchObject({
      ...nothing,
      asked: { ...NOTHING_ASKED, grades: ['x', 'y'] },
    });
    expect(readElection('{"A":[1,2]}', wishOf())).toMatchObject(nothing);
    expect(readElection('2 1\n0\n', wishOf())).toMatchObject({
      ...nothing,
      asked: { ...NOTHING_ASKED, seats: 1 },
    });
  });
  it('may be told by the reader instead', () => {
    const asked = { ...NOTHING_ASKED, grades: ['x', 'y'] };
    for (const text of ['1:A', '["A"]', 'count,A,B\n1,1,2', '{"ballots":["A"]}'])
      expect(readElection(text, wishOf({ grades: ['x', 'y'] }))).toMatchObject({ asked });
    expect(told('1:B:y,A:x', { grades: ['x', 'y'] })).toBe('1×A:0,B:1');
  });
  it.each([
    ['places', 'seats'],
    ['sièges', 'seats'],
    ['budget', 'envelope'],
    ['enveloppe', 'envelope'],
  ])('may be called %s', (word, meaning) => {
    expect(readElection(`{"ballots":"1:A","${word}":3}`, wishOf())).toMatchObject({
      asked: { [meaning]: 3 },
    });
  });
  it.each([
    ['no opinion', 'no_opinion'],
    ['noOpinion', 'no_opinion'],
    ['NO_OPINION', 'no_opinion'],
    ['last', 'last'],
  ])('takes unranked "%s" for %s', (word, meaning) => {
    expect(readElection(`{"ballots":"1:A","unranked":"${word}"}`, wishOf())).toMatchObject({
      asked: { unranked: meaning },
    });
  });
  it.each([
    ['unranked', 'foo', 'last, no_opinion'],
    ['strength', 'margin', 'winning_votes, margins'],
    ['variant', 'wright', 'scottish, meek'],
    ['ungraded', '', 'invalid, worst'],
    ['unscored', 'zero', 'lowest, invalid'],
    ['share', 'equal', 'most_approved, equal_shares'],
  ])('is refused where %s is "%s"', (setting, found, known) => {
    expect(told(`{"ballots":"1:A",\n"${setting}":"${found}"}`)).toEqual(
      fault('file-setting-unknown', 2, { setting, found, known }),
    );
    expect(told(`{"ballots":"1:A","${setting}":["last"]}`)).toMatchObject({ code: 'file-setting-unknown' });
    const word = known.split(', ')[1]?.replace('_', ' ').toUpperCase();
    expect(readElection(`{"ballots":"1:A","${setting}":"${word}"}`, wishOf())).toMatchObject({
      asked: { [setting]: known.split(', ')[1] },
    });
  });
  it('may name grades beside their table, and who withdrew', () => {
    expect(readElection('{"grades":{"A":[1,2]},"gradeNames":["x","y"]}', wishOf())).toMatchObject({
      asked: { grades: ['x', 'y'] },
    });
    for (const word of ['withdrawn', 'retirés'])
      expect(readElection(`{"ballots":"1:B>A","${word}":["B"]}`, wishOf())).toMatchObject({
        withdrawn: ['B'],
      });
    for (const box of ['"ballots":"1:B>A"', '"wins":{"A>B":1}', '"grades":{"A":[1,0],"B":[0,1]}'])
      for (const gone of ['["B"]', '"B"'])
        expect(readElection(`{${box},"withdrawn":${gone}}`, wishOf())).toMatchObject({ withdrawn: ['B'] });
    expect(told('{"ballots":"1:B>A","withdrawn":["Z"]}')).toEqual(
      fault('file-option-unknown', 1, { option: 'Z' }),
    );
    expect(readElection('{"options":["A","B"],"wins":[[0,1],[2,0]],"votants":3}', wishOf())).toMatchObject({
      box: { voters: 3 },
    });
  });
  it('may say what options cost, in them or beside them', () => {
    const priced = [
      { key: 'A', label: 'A', cost: 60 },
      { key: 'B', label: 'B', cost: null },
    ];
    for (const word of ['projects', 'projets'])
      expect(named(`{"ballots":"1:A","${word}":[{"name":"A","cost":60},"B"]}`)).toEqual(priced);
    for (const word of ['costs', 'prices', 'coûts'])
      expect(named(`{"ballots":"1:A>B","${word}":{"A":60}}`)).toEqual(priced);
    expect(told('{"ballots":"1:A","costs":{"Z":60}}')).toEqual(
      fault('file-option-unknown', 1, { option: 'Z' }),
    );
    expect(told('{"ballots":"1:A","costs":[60]}')).toEqual(fault('file-unreadable', 1, { found: 'array' }));
    expect(told('{"ballots":"1:A","costs":{"A":0.5}}')).toEqual(
      fault('file-number-wrong', 1, { found: '0.5' }),
    );
  });
  it('is left aside where it is not what its name says', () => {
    expect(readElection('{"ballots":[{"dots":{"A":2}}],"dots":{"x":1}}', wishOf())).toMatchObject({
      asked: { dots: null },
    });
    expect(readElection('{"ballots":"1:A","candidates":"A","title":3}', wishOf())).toMatchObject({
      title: null,
      options: [{ label: 'A' }],
    });
    expect(told('{"wins":"A","grades":{"A":[1,2]}}')).toEqual({ kind: 'grades', table: [[1, 2]] });
    expect(told('{"ballots":null,"votes":"1:A"}')).toBe('1×A');
  });
});

describe('ballots in the notation, as people bend it', () => {
  it.each([
    ['10:A>B  1:B', '10×A>B 1×B'],
    ['10:A>B ,1:B', '10×A>B 1×B'],
    ['+2:A', '2×A'],
    ['2:A #1>B', '2×A #1>B'],
    ['2:A>B // x\n// y\n#z', '2×A>B'],
    ['2:http://a>B', '2×http://a>B'],
    ['\t# said\n2:A', '2×A'],
    [' 2:A ; ; 1:B ', '2×A 1×B'],
    ['12  A>B\n3 B', '12×A>B 3×B'],
    ['3 A>B\nB', '1×3 A>B 1×B'],
    ['x3 A\ny3 A', '1×x3 A 1×y3 A'],
    ['3 2', fault('file-cut-short', 1)],
    ['A>B *  12', '12×A>B'],
    ['A  B>C', '1×A B>C'],
    ['A>B B>A', '1×A>B 1×B>A'],
    ['A>B   B>A', '1×A>B 1×B>A'],
    ['A > B > A', fault('file-option-twice', 1, { option: 'A' })],
    ['2 x A>B', '2×A>B'],
    ['2* A>B', '2×A>B'],
    ['2*A>B', '2×A>B'],
    ['2xA>B', '1×2xA>B'],
    ['A>B x12', '12×A>B'],
    ['A>B:5 B>A=C:3', '5×A>B 3×B>A=C'],
    ['A > B C:5, B C>A : 3\nA>B C', '6×A>B C 3×B C>A'],
    ['A>B:5', '5×A>B'],
    ['  A>B:12  ,  B>A:34   C>A:1', '12×A>B 34×B>A 1×C>A'],
    ['  12:A>B  ,  34:B>A   1:C>A', '12×A>B 34×B>A 1×C>A'],
    ['12:A>B +34 :B>A', '12×A>B 34×B>A'],
    ['3  A>B\n12   B>A\n4:C', '3×A>B 12×B>A 4×C'],
    ['3:A,\n4:B,\n2:A', '5×A 4×B'],
    ['5:A>B, 3:B>A,', '5×A>B 3×B>A'],
    ['A>B,\nB>A,', '1×A>B 1×B>A'],
    ['C>{A, B}', '1×C>A=B'],
    ['5:1>2 3:1', '5×1>2 3×1'],
    ['5:10>9 3:9', '5×10>9 3×9'],
    ['5:1=2 3:1', '5×1=2 3×1'],
    ['5:1+2 3:2', '5×1+2 3×2'],
    ['5:1 3:2', '5×1 3×2'],
    ['5:1:3,2:4', '5×1:3,2:4'],
    ['5:Lot 1:3', '5×Lot 1:3'],
    ['5:C++:3', '5×C++:3'],
    ['2:A>B:5', '2×A>B:5'],
    ['2:A ≻ B', '2×A>B'],
    ['2:A>B>', '2×A>B'],
    ['2:>A>>B', '2×A>B'],
    ['2:{A,B}>C', '2×A=B>C'],
    ['2:C>{ A , B }', '2×C>A=B'],
    ['2:C>(A = B)', '2×C>A=B'],
    ['2:x (a)>y (b)', '2×x (a)>y (b)'],
    ['2:∅ 1:blanc 1:A', '3×blank 1×A'],
    ['2:∅ 1:blanc', fault('file-too-few-options', 1)],
    ['2:A:3, B : -4', '2×A:3,B:-4'],
    ['2:A:+3', '2×A:3'],
    ['1:A+', '1×A'],
    ['1:A:3,', '1×A:3'],
    ['1:A:3x', fault('file-number-wrong', 1, { found: '3x' })],
    ['1:A:9007199254740993', fault('file-number-wrong', 1, { found: '9007199254740993' })],
    ['2x:A', fault('file-number-wrong', 1, { found: 'A' })],
    ['1.5.2:A', fault('file-count-not-whole', 1, { found: '1.5.2' })],
    ['#', fault('file-holds-no-ballots', 1)],
    [' \n ', fault('file-empty', 1)],
    ['A>B, B>A, A', fault('file-name-doubtful', 1, { found: 'B, B' })],
    ['A>B\nA>B,12\nB>A,9', fault('file-name-doubtful', 2, { found: 'B,12' })],
    ['5:A>B, B>A', fault('file-name-doubtful', 1, { found: 'B, B' })],
    ['2:A>B\n5:A>B # tail', fault('file-name-doubtful', 2, { found: 'B # tail' })],
    ['1 200:A>B', fault('file-name-doubtful', 1, { found: '1' })],
    ['5:A+B>C', fault('file-name-doubtful', 1, { found: 'A+B' })],
    ['1e3:A>B', fault('file-name-doubtful', 1, { found: '1e3:A' })],
    ['1_000 : A>B', fault('file-name-doubtful', 1, { found: '1_000 : A' })],
    ['2:"A">"B"', fault('file-name-doubtful', 1, { found: '"A"' })],
    ['2\n1 1 0\n0\n"A"\n"B"', fault('file-name-doubtful', 2, { found: '1 1 0' })],
    ['2:<b', fault('file-name-doubtful', 1, { found: '<b' })],
    ['5 A>B 3 C>D', fault('file-name-doubtful', 1, { found: '5 A>B 3 C>D' })],
    ['<!DOCTYPE html>\n<html>', fault('file-unreadable', 1, { found: '<!DOCTYPE html>' })],
    ['<html lang="fr",A>', fault('file-unreadable', 1, { found: '<html lang="fr",A>' })],
    ['2:C++>C#>Lot #1', '2×C++>C#>Lot #1'],
    ['1:A>B\n1:A:2', fault('file-mixed-ballots', 2)],
    ['1:A:2\n1:A', fault('file-mixed-ballots', 2)],
    ['1:A:2\n1:', '1×A:2 1×blank'],
    ['2:A\n3:A+B', '2×A 3×A+B'],
    ['2:A\n3:A>B', '2×A 3×A>B'],
  ])('%j', (text, ballots) => {
    expect(told(text)).toEqual(ballots);
  });

  it('are known by the declared options where spaces would leave a doubt', () => {
    const options = ['A', 'B C', 'D', '-'];
    expect(told('A>B C D', { options })).toEqual(fault('file-option-unknown', 1, { option: 'B' }));
    expect(told('A D', { options })).toBe('1×A 1×D');
    expect(told('B C', { options })).toBe('1×B C');
    expect(told('2:-', { options })).toBe('2×-');
    expect(told('2:A, D', { options })).toBe('2×A+D');
    expect(told('2:A, Z', { options })).toEqual(fault('file-option-unknown', 1, { option: 'A, Z' }));
    expect(told('A>B C, B C>D, A', { options })).toBe('1×A>B C 1×B C>D 1×A');
    expect(told('A, B>D', { options: ['A, B', 'D'] })).toBe('1×A, B>D');
    expect(told('A>D,12', { options })).toEqual(fault('file-option-unknown', 1, { option: '12' }));
    expect(told('2:1>2 3:2', { options: ['1', '2'] })).toBe('2×1>2 3×2');
    expect(told('2:A 3:2', { options: ['A', '2'] })).toBe('2×A 3×2');
    expect(told('2:A 3:2', { options: ['A 3', '2'] })).toBe('2×A 3:2');
    expect(told('2:C++ 1:A:B', { options: ['C++', 'A:B'] })).toBe('2×C++ 1×A:B');
  });
});

describe('ballots in JSON, as people write them', () => {
  it.each([
    ['[{"n":2,"choice":"A>B"}]', '2×A>B'],
    ['[{"votes":2,"preferences":["A","B"]}]', '2×A>B'],
    ['[{"count":"2","ranking":{"A":2,"B":1}}]', '2×B>A'],
    ['[{"weight":2,"ranks":{"A":1,"B":1}}]', '2×A=B'],
    ['[{"ranks":{"A":0,"B":2}}]', fault('file-rank-below-one', 1, { found: '0' })],
    ['[{"scores":{"A":0,"B":2}}]', '1×A:0,B:2'],
    ['[{"ranks":["A","B"]}]', '1×A>B'],
    ['[{"approved":["B","A"]}]', '1×A+B'],
    ['[{"approvals":"A+B"}]', '1×A+B'],
    ['[{"scores":{"A":1},"count":null}]', '1×A:1'],
    ['[["A=B","C"]]', '1×A=B>C'],
    ['[[1,2],[2]]', '1×1>2 1×2'],
    ['[[5,"A>B"],["B",3]]', '5×A>B 3×B'],
    ['[[5,["A",["B","C"]]],[["B"],3]]', '5×A>B=C 3×B'],
    ['[[5,["A"],3]]', '1×5>A>3'],
    ['[[1.5,"A"]]', fault('file-count-not-whole', 1, { found: '1.5' })],
    ['{"A>B":2}', '2×A>B'],
    ['{"votes":{"A>B":"2","B":1}}', '2×A>B 1×B'],
    ['{"A>B, B>A":2}', fault('file-name-doubtful', 1, { found: 'B, B' })],
    ['["A",null,"B"]', fault('file-unreadable', 1, { found: 'null' })],
    ['[["A",null,"B"]]', fault('file-unreadable', 1, { found: 'null' })],
    ['["  "]', fault('file-too-few-options', 1)],
    ['["A","  "]', '1×A 1×blank'],
    ['[{"count":2}]', fault('file-holds-no-ballots', 1)],
    ['[3]', fault('file-unreadable', 1, { found: '3' })],
    ['{"ballots":3}', fault('file-unreadable', 1, { found: '3' })],
    ['{"ballots":true}', fault('file-unreadable', 1, { found: 'true' })],
    ['[{"ranking":["A",{"x":1}]}]', fault('file-unreadable', 1, { found: 'object' })],
    ['[{"count":[2],"ranking":"A"}]', fault('file-unreadable', 1, { found: 'array' })],
    ['{"ballots":"1:A","seats":{}}', fault('file-number-wrong', 1, { found: '{' })],
    ['{"ballots":"1:A","seats":[1]}', fault('file-number-wrong', 1, { found: '[' })],
    ['{"ballots":"1:A","seats":"2"}', '1×A'],
    ['{"ballots":"1:A","seats":true}', fault('file-number-wrong', 1, { found: 'true' })],
    ['{"ballots":"1:A","options":[true,"A"]}', '1×A'],
    ['{"A":1,"B":"x"}', fault('file-holds-no-ballots', 1)],
    ['{"A":[1,2],"B":3}', fault('file-holds-no-ballots', 1)],
    ['{"options":{"a":"Alpha","b":"Beta"},"ballots":["a>Beta"]}', '1×a>b'],
    ['{"options":[{"id":"x y","name":"Alpha"}],"ballots":["Alpha"]}', '1×x y'],
    ['{"options":[{"title":"T","price":3},{"nom":"N","cost":null}],"ballots":["T>N"]}', '1×T>N'],
    ['{"options":[{"cost":3}],"ballots":["T"]}', fault('file-option-unnamed', 1)],
    ['{"options":["A",""],"ballots":["A"]}', fault('file-option-unnamed', 1)],
    ['{"options":3,"ballots":["A"]}', fault('file-unreadable', 1, { found: 'number' })],
  ])('%j', (text, ballots) => {
    expect(told(text)).toEqual(ballots);
  });

  it('declares options with keys, names and costs', () => {
    expect(named('{"options":{"a":" Alpha ","b c":"Beta"},"ballots":["a"]}')).toEqual([
      { key: 'a', label: 'Alpha', cost: null },
      { key: expect.stringMatching(/^b.c$/), label: 'Beta', cost: null },
    ]);
    expect(
      named('{"options":[{"title":"T","price":3},{"key":"n","nom":"N","cost":null}],"ballots":["T"]}'),
    ).toEqual([
      { key: 'T', label: 'T', cost: 3 },
      { key: 'n', label: 'N', cost: null },
    ]);
    expect(named('{"options":[{"key":"a"},{"id":"b","coût":0}],"ballots":["a"]}')).toEqual([
      { key: 'a', label: 'a', cost: null },
      { key: 'b', label: 'b', cost: 0 },
    ]);
  });

  it('has at most a hundred options of at most two hundred signs', () => {
    const all = Array.from({ length: 101 }, (_, at) => `o${at}`);
    expect(told(JSON.stringify({ options: all.slice(1), ballots: ['o1'] }))).toBe('1×o1');
    expect(told(JSON.stringify({ options: all, ballots: ['o1'] }))).toEqual(
      fault('file-too-many-options', 1, { most: 100 }),
    );
    expect(told(JSON.stringify(['a'.repeat(200)]))).toBe(`1×${'a'.repeat(200)}`);
    expect(told(JSON.stringify(['a'.repeat(201)]))).toEqual(fault('file-option-unnamed', 1));
  });
});

describe('JSON, as people bend it', () => {
  it.each([
    ['{"ballots":["A",],}', '1×A'],
    ['{"ballots": "1:A\t>B"}', '1×A>B'],
    ['{"ballots": "1:\\u0041"}', '1×A'],
    ['{"x":true,"y":false,"z":null,"ballots":["A"]}', '1×A'],
    ['{"x":-1.25e+10,"y":2E3,"z":1e-12,"ballots":["A"]}', '1×A'],
    ['{"ballots":["A"]} x', fault('file-unreadable', 1, { found: 'x' })],
    ['{"ballots":["A"],"ballots":["B"]}', fault('file-option-twice', 1, { option: 'ballots' })],
    ['{ballots:["A"]}', fault('file-unreadable', 1, { found: 'ballots:["A"]}' })],
    ['{"ballots" ["A"]}', fault('file-unreadable', 1, { found: '["A"]}' })],
    ['["A" "B"]', fault('file-unreadable', 1, { found: '"B"]' })],
    ['["A\\q"]', fault('file-unreadable', 1, { found: '"A\\q"' })],
    ['["A', fault('file-cut-short', 1)],
    ['["A\n","B"\n', fault('file-cut-short', 3)],
    ['[1x]', fault('file-unreadable', 1, { found: '1x' })],
    ['[x1]', fault('file-unreadable', 1, { found: 'x1' })],
    ['[tru]', fault('file-unreadable', 1, { found: 'tru' })],
    ['[1.]', fault('file-unreadable', 1, { found: '1.' })],
    [`[${'z'.repeat(60)}]`, fault('file-unreadable', 1, { found: 'z'.repeat(40) })],
    ['{"ballots":["A"', fault('file-cut-short', 1)],
    ['{"ballots":,}', fault('file-unreadable', 1, { found: ',}' })],
    ['{"ballots":["A"]}}', fault('file-unreadable', 1, { found: '}' })],
  ])('%j', (text, ballots) => {
    expect(told(text)).toEqual(ballots);
  });
  it('is not read deeper than anybody writes it', () => {
    const deep = (levels: number): string =>
      `{"x":${'['.repeat(levels)}${']'.repeat(levels)},"ballots":["A"]}`;
    expect(told(deep(59))).toBe('1×A');
    expect(told(deep(62))).toMatchObject({ code: 'file-unreadable' });
    const within = (levels: number): string =>
      `{"x":${'{"y":'.repeat(levels)}1${'}'.repeat(levels)},"ballots":["A"]}`;
    expect(told(within(58))).toBe('1×A');
    expect(told(within(62))).toMatchObject({ code: 'file-unreadable' });
  });
});

describe('tables, as people bend them', () => {
  it.each([
    [
      '{"wins":{"A":{"B":3},"B":{"A":null,"B":9}}}',
      {
        kind: 'duels',
        wins: [
          [0, 3],
          [0, 0],
        ],
        voters: null,
      },
    ],
    [
      '{"wins":{"A":[7,3],"B":[2,7]}}',
      {
        kind: 'duels',
        wins: [
          [0, 3],
          [2, 0],
        ],
        voters: null,
      },
    ],
    [
      '{"options":["B","A"],"pairwise":{"A":{"B":3},"B":{}}}',
      {
        kind: 'duels',
        wins: [
          [0, 0],
          [3, 0],
        ],
        voters: null,
      },
    ],
    [
      '{"options":["A","B"],"matrix":[[0,3],[2,0]]}',
      {
        kind: 'duels',
        wins: [
          [0, 3],
          [2, 0],
        ],
        voters: null,
      },
    ],
    [
      '{"options":["A","B","C"],"duels":{"A>B":3,"B > A":2,"C>A":1}}',
      {
        kind: 'duels',
        wins: [
          [0, 3, 0],
          [2, 0, 0],
          [1, 0, 0],
        ],
        voters: null,
      },
    ],
    [
      '{"wins":{"B>A":2}}',
      {
        kind: 'duels',
        wins: [
          [0, 0],
          [2, 0],
        ],
        voters: null,
      },
    ],
    ['{"options":["A","B"],"wins":{"A>Z":2}}', fault('file-option-unknown', 1, { option: 'Z' })],
    ['{"voters":5,\n"wins":{"A>B":5,"B>A":4}}', fault('file-duel-overfull', 2, { cast: 9, voters: 5 })],
    ['{"wins":{"A>A":2}}', fault('file-option-twice', 1, { option: 'A' })],
    ['{"wins":{"A>B":-2}}', fault('file-number-wrong', 1, { found: '-2' })],
    [
      '{"options":["B","A"],"grades":[[1,0],[0,1]]}',
      {
        kind: 'grades',
        table: [
          [1, 0],
          [0, 1],
        ],
      },
    ],
    ['{"options":["B","A"],"grades":[[1,0]]}', fault('file-table-uneven', 1)],
    ['{"options":["B","A"],"grades":[[1,0],[1]]}', fault('file-table-uneven', 1)],
    ['{"options":["B","A"],"grades":[[1,0],2]}', fault('file-unreadable', 1, { found: 'number' })],
    ['{"wins":{"A":{"Z":3},"B":{}}}', fault('file-option-unknown', 1, { option: 'Z' })],
    ['{"options":["A"],"wins":{"A":{},"B":{}}}', fault('file-option-unknown', 1, { option: 'B' })],
    ['{"options":["A","B"],"wins":{"A":{}}}', fault('file-table-uneven', 1)],
    ['{"options":["A","B"],"wins":[[0,1],[1]]}', fault('file-table-uneven', 1)],
    ['{"options":["A","B"],"wins":[[0],[1]]}', fault('file-table-uneven', 1)],
    ['{"options":["A"],"wins":[[0],[1]]}', fault('file-table-uneven', 1)],
    ['{"wins":[[0,1],[1,0]]}', fault('file-too-few-options', 1)],
    ['{"options":["A","B"],"wins":[[0,-1],[1,0]]}', fault('file-number-wrong', 1, { found: '-1' })],
    ['{"options":["A","B"],"wins":[[0,true],[1,0]]}', fault('file-number-wrong', 1, { found: 'true' })],
    ['{"options":["A","B"],"wins":[3,4]}', fault('file-unreadable', 1, { found: 'number' })],
    [
      '{"mentions":{"A":[1,0],"B":[0,1]}}',
      {
        kind: 'grades',
        table: [
          [1, 0],
          [0, 1],
        ],
      },
    ],
    [
      '{"options":["B","A"],"grades":{"A":[1,0],"B":[0,1]}}',
      {
        kind: 'grades',
        table: [
          [0, 1],
          [1, 0],
        ],
      },
    ],
    ['{"options":[{"key":"a","label":"Alpha"}],"grades":{"a":[1,0]}}', { kind: 'grades', table: [[1, 0]] }],
    ['{"options":["A"],"grades":{"A":[1,0],"B":[1,0]}}', fault('file-option-unknown', 1, { option: 'B' })],
    ['{"options":["A","B"],"grades":{"A":[1,0]}}', fault('file-table-uneven', 1)],
    ['{"grades":{"A":[1]}}', fault('file-table-uneven', 1)],
    ['{"grades":{}}', fault('file-too-few-options', 1)],
    ['{"grades":{"A":[1.5,0]}}', fault('file-number-wrong', 1, { found: '1.5' })],
  ])('%j', (text, box) => {
    expect(told(text)).toEqual(box);
  });
});

describe('CSV, as people bend it', () => {
  it.each([
    ['\uFEFFA,B\n1,2\n', '1×A>B', 'ranking'],
    ['# said\n\n \nA;B\n1;2\n# so\n2;1', '1×A>B 1×B>A', 'ranking'],
    ['A;"x,y"\n1;2', '1×A>x,y', 'ranking'],
    ['"A";B\r\n1;2\r\n', '1×A>B', 'ranking'],
    ['A;B\n  #said\n1;-', '1×A', 'ranking'],
    ['id,A,,B\nx,1,9,2', '1×A>B', 'ranking'],
    ['bulletin\nA>B', '1×A>B', 'ranking'],
    ['Ballot;n\nA>B;2', '2×A>B', 'ranking'],
    ['ballot,A\n1,2', '1×ballot>A', 'ranking'],
    ['choice 1,choix 2\nA,B\nB,', '1×A>B 1×B', 'ranking'],
    ['1,2\nA,B', '1×A>B', 'ranking'],
    ['1st,2nd\nA,B', '1×A>B', 'ranking'],
    ['1,2\n2,1', '1×2>1', 'ranking'],
    ['1,2\n12,-', '1×1', 'ranking'],
    ['1,2\nx,', fault('file-number-wrong', 2, { found: 'x' }), 'ranking'],
    ['1,A\n1,2', '1×1>A', 'ranking'],
    ['rank 1,A\n1,2', '1×rank 1>A', 'ranking'],
    ['A,B\n"1\n","2"\nx,1', fault('file-number-wrong', 4, { found: 'x' }), 'ranking'],
    ['A,B\n"1,2', fault('file-cut-short', 2), 'ranking'],
    ['A,B\n1"5,2', fault('file-number-wrong', 2, { found: '1"5' }), 'ranking'],
    ['A,B\n-1,2', fault('file-rank-below-one', 2, { found: '-1' }), 'ranking'],
    ['A,B\n1,0\n1,0', fault('file-rank-below-one', 2, { found: '0' }), 'ranking'],
    ['A,B\n1,0', '1×A', 'approval'],
    [',A,B\nA,0,12\nB,9,0', fault('file-table-of-duels', 1), 'ranking'],
    ['A,B\nx,', '1×A', 'approval'],
    ['A,B\nYES,faux', '1×A', 'approval'],
    ['A,B\n1,-', '1×A', 'approval'],
    ['A,B\n11,0', fault('file-number-wrong', 2, { found: '11' }), 'approval'],
    ['A,B\n1,00', fault('file-number-wrong', 2, { found: '00' }), 'approval'],
    ['A,B\n1,maybe', fault('file-number-wrong', 2, { found: 'maybe' }), 'approval'],
    ['A,B\n-,2', fault('file-number-wrong', 2, { found: '-' }), 'points'],
    ['A,B\n-3,', '1×A:-3', 'points'],
    ['count,A\n3', '3×blank', 'ranking'],
    ['count,id\n3,4', fault('file-holds-no-ballots', 1), 'ranking'],
    ['count,A\n,1', fault('file-count-not-whole', 2, { found: '' }), 'ranking'],
    ['#', fault('file-empty', 1), 'ranking'],
    ['option,x,y\nA,1', fault('file-table-uneven', 2), 'points'],
    ['Projet;x;y\nA;1;z', fault('file-count-not-whole', 2, { found: 'z' }), 'points'],
    ['candidat,x,y\nA,1,2\nA,1,2', fault('file-option-twice', 1, { option: 'A' }), 'points'],
  ] as const)('%j', (text, ballots, writing) => {
    expect(told(text, { writing, format: 'csv' })).toEqual(ballots);
  });
});

describe('BLT, as people bend it', () => {
  it.each([
    ['\uFEFF2 1\n1 1 2 0\n0', '1×1>2'],
    ['12 1\n10 12 11 0\n0', '10×12>11'],
    ['2 1 // head\n(a b) 1 1 0 # said\n0', '1×1'],
    ['2 1\n-1 -2\n1 1 0\n0', '1×1'],
    ['12 1\n-12\n[withdrawn  1   2]\n[ties 1 2]\n1 1 0\n0', '1×1'],
    ['2 1\n1 - - 2 - 1 0\n0', '1×2>1'],
    ['2 0\n0', fault('file-number-wrong', 1, { found: '0' })],
    ['0 1\n0', fault('file-number-wrong', 1, { found: '0' })],
    ['2x 1\n0', fault('file-number-wrong', 1, { found: '2x' })],
    ['x2 1\n0', fault('file-number-wrong', 1, { found: 'x2' })],
    ['2 1\n-3\n0', fault('file-option-unknown', 2, { option: '3' })],
    ['2 1\n-0\n0', fault('file-option-unknown', 2, { option: '0' })],
    ['2 1\n[withdrawn 9]\n0', fault('file-option-unknown', 2, { option: '9' })],
    ['2 1\n1.5 1 0\n0', fault('file-count-not-whole', 2, { found: '1.5' })],
    ['2 1\nx1 1 0\n0', fault('file-count-not-whole', 2, { found: 'x1' })],
    ['2 1\n1 1x 0\n0', fault('file-option-unknown', 2, { option: '1x' })],
    ['2 1\n1 x1 0\n0', fault('file-option-unknown', 2, { option: 'x1' })],
    ['2 1\n1 1=3 0\n0', fault('file-option-unknown', 2, { option: '3' })],
    ['2 1\n1 1 0\n0\n"A"\n"B"\n"T"\n"source"\n"remark"', '1×A'],
    ['2 1\n1 1 0\n0\n"A"\n"B"\n"T"\nmore', fault('file-unreadable', 7, { found: 'more' })],
    ['2 1\n1 1 0\n0\nA B # said\n\n"C"\nT', '1×A B'],
    ['2 1\r1 1 0\r0\rA B\rC', '1×A B'],
    ["2 1\n1 1 0\n0\n'O''Neil'\nC", "1×O''Neil"],
    ['2 1\n1 1 0\n0\n« A »\nC', '1×A'],
    ['2 1\n0 1 2 0\n1 2 0\n0', fault('file-unreadable', 2, { found: '1 2 0' })],
    ['2 1\n1 1 0\n1 2 0\n"A"\n"B"', '1×A 1×B'],
    ['2 1\n"A"\n"B"', fault('file-count-not-whole', 2, { found: 'A' })],
    ['2 1\n1 1 0\n1 2 0', fault('file-cut-short', 3)],
    ['2 1\n1 1\n1 2 0\n0', fault('file-ballot-unended', 2)],
    ['3 1\n2 (1 3) 2 0\n0', '2×1=3>2'],
    ['3 1\n(7) 2 (1,2) 0\n0', '2×1=2'],
    ['3 1\n[nick a b c]\n2 b a=c 0\n-2 0', fault('file-count-not-whole', 4, { found: '-2' })],
    ['3 1\n[nick a b c]\n[withdrawn c]\n2 b a=c 0\n0', '2×2>1=3'],
    ['3 1\n[nick a b c]\n2 d 0\n0', fault('file-option-unknown', 3, { option: 'd' })],
    ['/* said\n so */ 2 1\n1 9 0\n0', fault('file-option-unknown', 3, { option: '9' })],
    ['2', fault('file-cut-short', 1)],
    ['101 1\n0', fault('file-too-many-options', 1, { most: 100 })],
    ['2 1\n0\n"A"\n"A"', fault('file-option-twice', 1, { option: 'A' })],
  ])('%j', (text, ballots) => {
    expect(told(text, { format: 'blt' })).toEqual(ballots);
  });
  it('may hold a hundred options', () => {
    expect(named('100 1\n0', { format: 'blt' })).toHaveLength(100);
  });
  it('tells who withdrew, and a title that is not empty', () => {
    expect(readElection('12 1\n-12\n[withdrawn  1   2]\n[x 3]\n0', wishOf())).toMatchObject({
      withdrawn: ['12', '1', '2'],
    });
    expect(readElection('1 1\n0\n"A"\n""', wishOf())).toMatchObject({ title: null });
  });
});

describe('a file of many elections', () => {
  it('is opened by itself when it holds but one', () => {
    expect(told('{"about":"x","cases":[{"id":"one","ballots":"1:A"}]}')).toBe('1×A');
    expect(told('[{"id":"one","ballots":"1:A"}]')).toBe('1×A');
    expect(told('{"cases":[{"id":"one","votes":{"A":2}}]}')).toBe('2×A');
  });
  it('is an election when it holds ballots of its own, whatever they are called', () => {
    expect(told('[{"id":"v","ranking":"A"},{"id":"w","ranking":"A"}]')).toBe('2×A');
    expect(told('[{"id":"v","ranking":"A"},{"ballots":"1:A"}]')).toMatchObject({
      code: 'file-holds-no-ballots',
    });
    expect(told('[{"id":"v","votes":3,"ranking":"A"},{"id":"w","votes":2,"ranking":"A"}]')).toBe('5×A');
    expect(
      told('{"x":[{"id":"a","ballots":"1:A"},{"id":"b","ballots":"1:B"},{"ballots":"1:C"}]}', { case: 'b' }),
    ).toBe('1×B');
    expect(told('{"x":[{"id":"a","ballots":"1:A"},{"id":"b","colleges":[]}]}')).toEqual(
      fault('case-needed', 1, { cases: 'a, b' }),
    );
    expect(told('[{"id":"a","ballots":"1:A"},\n{"id":"a","ballots":"1:B"}]', { case: 'a' })).toEqual(
      fault('file-option-twice', 2, { option: 'a' }),
    );
    expect(told('3', { format: 'json', case: 'x' })).toEqual(fault('case-none', 1, { case: 'x' }));
  });
});
