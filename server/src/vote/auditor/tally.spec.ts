import { describe, expect, it } from '@jest/globals';
import { tallyCommand, type Printed } from './tally.js';

const files: Readonly<Record<string, string>> = {
  'cycle.json': '{"id":"cycle","ballots":"40:A>B>C 35:B>C>A 25:C>A>B"}',
  'many.json': JSON.stringify({
    ranked: [
      { id: 'tie', ballots: '4:A 4:B 2:C>A 2:D>C>B' },
      { id: 'cut', ballots: '68:A>B 72:B>C 52:C>A' },
    ],
    pairwise: [
      {
        id: 'duels',
        voters: 9,
        options: ['A', 'B'],
        wins: [
          [0, 5],
          [3, 0],
        ],
      },
    ],
    majorityJudgment: [{ id: 'grades', grades: { E: [0, 1, 2, 2, 0, 0], F: [0, 0, 3, 2, 0, 0] } }],
  }),
  'food.blt':
    '4 2\n28 1 2 3 4 0\n14 1 3 4 2 0\n15 2 3 1 4 0\n17 3 1 2 4 0\n26 4 2 3 1 0\n0\n"A"\n"B"\n"C"\n"D"\n"Food"\n',
  'left-duels.json': '{"options":["A","B","C"],"wins":[[0,5,3],[4,0,6],[6,3,0]],"withdrawn":["B"]}',
  'left-grades.json': '{"grades":{"A":[1,2],"B":[2,1],"C":[3,0]},"withdrawn":["A"]}',
  'margins.json': '{"ballots":"9:B>C>A 6:A=C>B 5:A>B>C","strength":"margins"}',
  'none.blt': '2 1\n-1 -2\n3 1 2 0\n0\n',
  'wide.json': '{"ballots":"3:New York>Los Angeles>San José 2:San José>New York"}',
  'points.csv': 'count,A,B\n3,5,2\n1,0,4\n',
  'approved.csv': 'A,B,C\nx,,x\n,x,\nx,,\n',
  'costs.json':
    '{"options":[{"name":"Crèche","cost":60},{"name":"Halle","cost":50}],"ballots":["3:Crèche","2:Halle"],"envelope":100}',
  'registered.json': '{"ballots":"12:yes 5:no 2:blank","registered":30}',
  'unlawful.json':
    '{"colleges":[{"name":"A","yes":1,"no":0,"weightBp":9500},{"name":"B","yes":0,"no":1,"weightBp":500}]}',
  'motion.txt': '12:yes 5:no 2:blank',
  'colleges.json': JSON.stringify({
    id: 'five',
    colleges: [
      { name: 'Firms', registered: 40, yes: 22, no: 6, abstain: 2, weightBp: 3500 },
      { name: 'Employees', registered: 120, yes: 30, no: 50, abstain: 10, weightBp: 2000 },
      { name: 'Residents', registered: 60, yes: 18, no: 12, abstain: 0, weightBp: 1500 },
      { name: 'Authority', registered: 5, yes: 4, no: 1, abstain: 0, weightBp: 2000 },
      { name: 'Nature', registered: 1, yes: 0, no: 1, abstain: 0, weightBp: 1000 },
    ],
  }),
  'overfull.json': '{"registered":3,"yes":2,"no":2}',
  // Equal weights are exact thirds: which college says no is all the same.
  'thirds.json': '{"colleges":[{"yes":0,"no":1},{"yes":1,"no":0},{"yes":1,"no":0}]}',
  'half-weighed.json': '{"colleges":[{"yes":1,"no":0,"weightBp":9000},{"yes":1,"no":0}]}',
  'bad.json': '{"ballots":"3:A>B>A"}',
};
const read = (file: string): string => {
  const text = files[file];
  if (text === undefined) throw new Error('no such file');
  return text;
};
const run = (line: string, language: 'fr' | 'en' = 'en'): Printed =>
  tallyCommand(line.split(' ').filter(Boolean), language, read);
const result = (line: string): Record<string, unknown> => {
  const { out, err, code } = run(line);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Record<string, unknown>;
};

describe('the auditors’ count', () => {
  it.each([
    ['-m schulze cycle.json', { order: 'A>B>C', winner: 'A', status: 'decided' }],
    ['--method ranked-pairs cycle.json', { order: 'A>B>C' }],
    ['--method irv cycle.json', { winner: 'A' }],
    ['-m schulze --case cut many.json', { winner: 'B' }],
    ['-m schulze --case cut --unranked no-opinion many.json', { winner: 'A' }],
    ['-m schulze --case duels many.json', { winner: 'A', ballots: { counted: 'duels', voters: 9 } }],
    ['-m mj --case grades many.json', { winner: 'F', order: 'F>E' }],
    ['-m stv food.blt', { title: 'Food', winners: ['A', 'B'], winner: null }],
    ['-m stv --variant meek --seats 1 food.blt', { winners: ['C'] }],
    ['-m irv --withdraw A food.blt', { winner: 'B', withdrawn: ['A'] }],
    ['-m yes_no_blank --threshold >=2/3 thirds.json', { verdict: 'adopted' }],
    ['-m schulze left-duels.json', { order: 'C>A', withdrawn: ['B'] }],
    ['-m mj left-grades.json', { winner: 'B', withdrawn: ['A'] }],
    ['-m schulze wide.json', { order: 'New York>Los Angeles>San José' }],
    ['-m schulze margins.json', { winner: 'B', settings: { strength: 'margins' } }],
    ['-m schulze --strength winning-votes margins.json', { winner: 'A' }],
    ['-m plurality cycle.json', { winner: 'A', order: 'A>B>C' }],
    ['-m score points.csv', { winner: 'A', order: 'A>B' }],
    ['-m dots --dots 7 points.csv', { order: 'A>B' }],
    ['-m approval --seats 2 approved.csv', { status: 'unresolved' }],
    ['-m budget costs.json', { winners: ['Crèche'] }],
    ['-m budget --envelope 110 costs.json', { winners: ['Crèche', 'Halle'] }],
    ['-m budget --costs Crèche=90,Halle=100 --share equal-shares costs.json', { winners: expect.any(Array) }],
    ['-m majority_judgment --grades poor,good,best,a,b,c points.csv', { winner: 'A' }],
  ])('%s', (line, expected) => {
    expect(result(line)).toMatchObject(expected);
  });

  it.each([
    [
      '-m yes_no_blank colleges.json',
      { verdict: 'adopted', weighted: { yes: '60', no: '40' }, heads: { yes: 74, no: 70 } },
    ],
    ['-m motion colleges.json', { warnings: [] }],
    ['-m motion motion.txt', { warnings: [] }],
    [
      '-m motion unlawful.json',
      {
        verdict: 'adopted',
        warnings: [
          { code: 'too-few-colleges', gravity: 'law' },
          { code: 'weight-out-of-bounds', en: expect.stringContaining('Weight of A: 95') },
          { code: 'weight-out-of-bounds', fr: expect.stringContaining('B') },
        ],
      },
    ],
    ['-m motion --threshold >=2/3 colleges.json', { verdict: 'rejected' }],
    ['-m motion --base present colleges.json', { weighted: { yes: '172/3' } }],
    ['-m motion --base registered colleges.json', { weighted: { yes: '179/4' } }],
    ['-m motion --inner bloc colleges.json', { weighted: { yes: '70' } }],
    ['-m motion --quorum 75% colleges.json', { verdict: 'void' }],
    ['-m motion --quorum 2/3 registered.json', { verdict: 'void' }],
    ['-m motion --quorum 19/30 registered.json', { verdict: 'adopted' }],
    ['-m motion --base registered registered.json', { verdict: 'rejected', weighted: { yes: '40' } }],
    ['-m motion motion.txt', { verdict: 'adopted', heads: { yes: 12, no: 5, blank: 2 } }],
  ])('%s', (line, expected) => {
    expect(result(line)).toMatchObject(expected);
    expect(JSON.stringify(result(line))).not.toMatch(/\{\{|"poll\./);
  });

  it.each([
    [
      'stv',
      { variant: 'scottish' },
      ['stv', 'STV', 'stv-scottish', 'scottish_stv', 'wigm', 'Single-Transferable-Vote'],
    ],
    ['stv', { variant: 'meek' }, ['meek', 'STV-Meek', 'meek_stv']],
    ['schulze', { strength: 'winning_votes' }, ['Schulze', 'schulze-method', 'schulze_wv', 'beatpath']],
    ['schulze', { strength: 'margins' }, ['schulze-margins', 'schulze_margins']],
    ['ranked_pairs', {}, ['RankedPairs', 'ranked-pairs', 'ranked_pairs', 'Paires-ordonnées', 'tideman']],
    [
      'irv',
      {},
      ['IRV', 'instant-runoff', 'instant_runoff_voting', 'rcv', 'alternative-vote', 'vote-alternatif'],
    ],
    ['approval', {}, ['approval-voting', 'k-of-n', 'fptp', 'plurality_voting']],
  ])('knows %s %j by %j', (method, settings, names) => {
    for (const name of names) expect(result(`-m ${name} food.blt`)).toMatchObject({ method, settings });
    expect(result(`-m ${names[0]} --seats 1 food.blt`)).toMatchObject({ method });
  });
  it('knows a method whose name says what its option may say too', () => {
    expect(result('-m meek --variant meek food.blt')).toEqual(result('-m stv --variant meek food.blt'));
    for (const name of ['mes', 'equal-shares', 'Method-of-Equal-Shares'])
      expect(result(`-m ${name} costs.json`)).toEqual(result('-m budget --share equal-shares costs.json'));
  });
  it('counts places won by each option over the others, as Borda did', () => {
    expect(result('-m borda cycle.json')).toMatchObject({
      order: 'B>A>C',
      figures: { totals: { A: 105, B: 110, C: 85 } },
    });
    expect(result('-m borda wide.json')).toMatchObject({
      figures: { totals: { 'New York': 8, 'Los Angeles': 3, 'San José': 4 } },
    });
    expect(run('-m borda --case duels many.json').err).toContain('method borda cannot count this file');
  });

  it('shows a tie that no rule settles, chooses nothing, and settles it where a rule is given', () => {
    const { code, err, out } = run('-m irv --case tie many.json');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('A tie is left without a rule') });
    expect(JSON.parse(out)).toMatchObject({
      status: 'unresolved',
      winners: [],
      ties: [{ options: ['C', 'D'], over: 'exclusion', round: 1, settledBy: null }],
    });
    expect(
      result('-m irv --case tie --ties look-back,seniority --seniority A,B,C,D many.json'),
    ).toMatchObject({
      status: 'decided',
    });
    const drawn = result('-m irv --case tie --ties draw --seed tirage-du-12 many.json');
    expect(drawn).toMatchObject({ status: 'decided', settings: { ties: ['draw'], seed: 'tirage-du-12' } });
    expect(result('-m irv --case tie --ties draw --seed tirage-du-12 many.json')).toEqual(drawn);
  });

  it('tells each step in both languages, options by their names', () => {
    const { trace } = result('-m schulze wide.json');
    expect(trace).toContainEqual(
      expect.objectContaining({
        fr: expect.stringContaining('New York contre Los Angeles'),
        en: expect.stringContaining('New York against Los Angeles'),
      }),
    );
    expect(JSON.stringify(trace)).not.toMatch(/method\.step|\{\{/);
  });

  it('says what is wrong with a file on its line, in the language asked, and prints nothing else', () => {
    expect(run('-m schulze bad.json')).toEqual({
      out: '',
      err: 'Line 1: “A” stands there twice.\n',
      code: 1,
    });
    expect(run('-m schulze bad.json', 'fr').err).toBe(
      'Ligne 1\u00a0: «\u00a0A\u00a0» y figure deux fois.\n'.replaceAll('\u00a0', ' '),
    );
    expect(run('-m schulze many.json').err).toContain(
      'say which with --case. It holds: tie, cut, duels, grades.',
    );
    expect(run('-m mj cycle.json').err).toContain('cannot count this file: it holds rankings.');
    expect(run('-m mj cycle.json', 'fr').err).toContain('ce fichier : il contient des classements.');
    expect(run('-m irv --case grades many.json').err).toContain('it holds a table of grades.');
    expect(run('-m irv --case duels many.json', 'fr').err).toContain('il contient des duels.');
  });

  it('refuses a file in which no option is left, whatever the method', () => {
    for (const method of ['schulze', 'irv', 'stv', 'approval', 'plurality', 'borda', 'ranked_pairs'])
      expect(run(`-m ${method} --withdraw A,B,C cycle.json`)).toEqual({
        out: '',
        err: 'No option is left: all of them were withdrawn.\n',
        code: 1,
      });
    for (const line of ['-m irv none.blt', '-m schulze --case duels --withdraw A,B many.json'])
      expect(run(line, 'fr').err).toContain('Il ne reste aucune option');
  });

  it.each([
    ['cycle.json', '--method is missing.'],
    ['-m schulze', 'Say which file'],
    ['-m motion --threshold half motion.txt', '--threshold is written 2/3'],
    ['-m motion --base voters motion.txt', '--base does not know “voters”'],
    ['-m motion --threshold 3/2 motion.txt', 'No rule can hold this: threshold'],
    ['-m motion overfull.json', 'has 4 ballots, more than it has members'],
    ['-m motion half-weighed.json', 'Some colleges have a weight'],
    ['-m schulze a b', '“b” is too many'],
    ['-m copeland cycle.json', '--method does not know “copeland”. It knows: schulze,'],
    ['-m meek --variant scottish food.blt', '“meek” and --variant scottish say the contrary'],
    ['-m schulze-wv --margins cycle.json', '“schulze-wv” and --strength margins say the contrary'],
    ['-m schulze --sets 2 cycle.json', 'Unknown option'],
    ['-m stv --seats 0 food.blt', '--seats takes a whole number of at least 1, not “0”.'],
    ['-m irv --seats 2 food.blt', '“irv” and --seats 2 say the contrary'],
    ['-m schulze --margins --strength winning_votes cycle.json', '--strength is said twice.'],
    ['-m schulze -m irv cycle.json', '--method is said twice.'],
    ['-m schulze --variant meek cycle.json', 'The method schulze has no use for --variant.'],
    ['-m irv --margins cycle.json', 'The method irv has no use for --margins.'],
    ['-m irv --lang de cycle.json', '--lang does not know “de”. It knows: fr, en.'],
    ['-m budget --costs Crèche=1,Z=3 costs.json', 'No option is called “Z”.'],
    ['-m irv --ties seniority --seniority A,A,B,C cycle.json', '“A” is named twice.'],
    ['-m score --lowest 5 --highest 1 points.csv', 'The highest score, 1, is not above the lowest, 5.'],
    ['-m score --lowest -1 --highest -2 points.csv', 'The highest score, -2, is not above the lowest, -1.'],
    ['-m motion --quorum 3/2 motion.txt', 'A quorum is at most 1 (all who are registered), not “3/2”.'],
    ['-m stv --ties draw food.blt', '--seed is missing.'],
    ['-m stv --ties fight food.blt', '--ties does not know “fight”.'],
    ['-m irv --withdraw Z food.blt', 'No option is called “Z”. There are: A, B, C, D.'],
    ['-m schulze nowhere.json', 'The file nowhere.json cannot be read: no such file.'],
    ['-m budget approved.csv', '--costs is missing.'],
    ['-m budget --costs A=1,B=2,C=3 approved.csv', '--envelope is missing.'],
    ['-m budget --costs A costs.json', '--costs is written'],
    ['-m mj --grades poor,good points.csv', 'use 6 grades, and only 2'],
  ])('refuses the command “%s”', (line, why) => {
    const { out, err, code } = run(line);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain(why);
    expect(err).toContain('npm run -s tally -- --help');
  });

  it('helps in both languages', () => {
    expect(run('--help')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/Compte un fichier[^]*Counts a file/),
    });
    expect(run('')).toMatchObject({ code: 2, out: '' });
  });
});
