import { describe, expect, it } from '@jest/globals';
import { membershipSchema, type SeatId } from '../body/index.js';
import { DAY, HOUR, instant, type CollegeId, type PersonId, type PollId } from '../kernel/index.js';
import {
  decideOpening,
  decideTransition,
  decideVote,
  nextStages,
  plainLine,
  quorumMeter,
  rollOf,
  rollText,
  STAGES,
  type OpeningWish,
  type PollTimes,
  type RollLine,
  type Stage,
  type VoteWish,
} from './index.js';
import { aRuleSet, fiveColleges, C1, firms } from './poll.fixture.js';

const at = (hours: number) => instant(100 * DAY + hours * HOUR);
const times = (stage: Stage): PollTimes => ({ stage, opensAt: at(0), closesAt: at(48) });
const line: RollLine = plainLine('amina' as PersonId, firms);
const question = { method: 'yes_no_blank' } as const;
const codes = (outcome: object): string[] =>
  'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : [];

describe('the stages of a poll', () => {
  it('follow one another, and nobody can skip one', () => {
    expect(Object.fromEntries(STAGES.map((stage) => [stage, nextStages(stage)]))).toEqual({
      draft: ['scheduled'],
      scheduled: ['open'],
      open: ['closed'],
      closed: ['tallied'],
      tallied: ['contested', 'certified'],
      contested: ['certified'],
      certified: ['published'],
      published: [],
    });
    for (const from of STAGES)
      for (const to of STAGES)
        if (!nextStages(from).includes(to))
          expect(codes(decideTransition(times(from), to, at(100)))).toEqual(['stage-not-next']);
  });
  it('turn at the announced times, neither before nor too late', () => {
    const refused = (from: Stage, to: Stage, hour: number) => {
      const move = decideTransition(times(from), to, at(hour));
      return 'reasons' in move ? move.reasons : [];
    };
    expect(refused('scheduled', 'open', -1)).toEqual([
      { code: 'too-early-to-open', facts: { opensAt: at(0) } },
    ]);
    expect(refused('scheduled', 'open', 48)).toEqual([
      { code: 'too-late-to-open', facts: { closesAt: at(48) } },
    ]);
    expect(refused('open', 'closed', -1)).toEqual([
      { code: 'too-early-to-close', facts: { closesAt: at(48) } },
    ]);
    expect(refused('tallied', 'open', 0)).toEqual([
      { code: 'stage-not-next', facts: { from: 'tallied', to: 'open', next: ['contested', 'certified'] } },
    ]);
    expect(decideTransition(times('scheduled'), 'open', at(0))).toEqual({ kind: 'accepted', stage: 'open' });
    expect(codes(decideTransition(times('open'), 'closed', at(47)))).toEqual(['too-early-to-close']);
    expect(decideTransition(times('open'), 'closed', at(48))).toEqual({ kind: 'accepted', stage: 'closed' });
  });
});

const cast = (stage: Stage, hour: number, choice: unknown = 'yes', rollLine: RollLine | null = line) =>
  decideVote({ poll: times(stage), question, rollLine, choice, now: at(hour) });

describe('a ballot', () => {
  it('is taken from an elector while the poll is open, in the college of the roll', () => {
    expect(cast('open', 1)).toEqual({
      kind: 'accepted',
      ballot: {
        personId: 'amina',
        collegeId: firms,
        seatId: null,
        choice: 'yes',
        castBy: 'amina',
        door: 'web',
      },
    });
    expect(cast('open', 0, 'blank')).toMatchObject({ kind: 'accepted', ballot: { choice: 'blank' } });
  });
  it('is refused before the opening and from the very instant of the close', () => {
    expect(codes(cast('scheduled', 1))).toEqual(['poll-not-open-yet']);
    expect(codes(cast('draft', -5))).toEqual(['poll-not-open-yet']);
    expect(codes(cast('open', -1))).toEqual(['poll-not-open-yet']);
    expect(codes(cast('open', 48))).toEqual(['poll-closed']);
    expect(codes(cast('closed', 1))).toEqual(['poll-closed']);
    expect(codes(cast('published', 1))).toEqual(['poll-closed']);
    expect(cast('open', 48)).toMatchObject({ reasons: [{ facts: { closesAt: at(48) } }] });
    expect(cast('open', -1)).toMatchObject({ reasons: [{ facts: { opensAt: at(0) } }] });
  });
  it('is refused to a stranger, and for a choice nobody offered, all reasons at once', () => {
    expect(codes(cast('open', 1, 'yes', null))).toEqual(['not-on-roll']);
    expect(codes(cast('open', 1, 'maybe'))).toEqual(['ballot-unknown-option']);
    expect(codes(cast('closed', 1, { yes: 1 }, null))).toEqual([
      'poll-closed',
      'not-on-roll',
      'ballot-unknown-option',
    ]);
  });
});

describe('a ballot cast for somebody', () => {
  const bob = 'bob' as PersonId;
  const lent = { ...line, proxyTo: bob };
  const vote = (change: Partial<VoteWish>) =>
    decideVote({ poll: times('open'), question, rollLine: lent, choice: 'no', now: at(1), ...change });
  const byProxy = { castBy: bob, door: 'proxy' } as const;

  it('by the holder of their proxy says so', () => {
    expect(vote(byProxy)).toEqual({
      kind: 'accepted',
      ballot: {
        personId: 'amina',
        collegeId: firms,
        seatId: null,
        choice: 'no',
        castBy: 'bob',
        door: 'proxy',
      },
    });
  });
  it('is refused to anybody who does not hold it', () => {
    expect(codes(vote({ ...byProxy, castBy: 'zoe' as PersonId }))).toEqual(['proxy-not-held']);
    expect(codes(vote({ ...byProxy, rollLine: line }))).toEqual(['proxy-not-held']);
    expect(codes(vote({ castBy: bob, rollLine: line }))).toEqual(['proxy-not-held']);
  });
  it('gives way to a giver who came before the holder, and binds one who did not', () => {
    expect(codes(vote({}))).toEqual(['proxy-given']);
    expect(codes(vote({ came: { holder: true, giver: false } }))).toEqual(['proxy-given']);
    expect(vote({ came: { holder: false, giver: false } })).toMatchObject({ kind: 'accepted' });
    expect(vote({ came: { holder: true, giver: true } })).toMatchObject({ kind: 'accepted' });
    expect(codes(vote({ ...byProxy, came: { holder: true, giver: true } }))).toEqual(['proxy-released']);
  });
  it('on paper may be spoilt, on a screen never', () => {
    const entry = { rollLine: line, castBy: bob, choice: 'invalid' } as const;
    expect(vote({ ...entry, door: 'paper' })).toMatchObject({ ballot: { choice: 'invalid', door: 'paper' } });
    expect(vote({ ...entry, door: 'hands' })).toMatchObject({ ballot: { choice: 'invalid' } });
    expect(vote({ ...entry, door: 'paper', choice: 'yes' })).toMatchObject({ ballot: { choice: 'yes' } });
    expect(codes(vote({ rollLine: line, choice: 'invalid' }))).toEqual(['ballot-unknown-option']);
  });
  it('is refused to a voice that only advises, and to one that stepped back', () => {
    expect(vote({ rollLine: { ...line, voice: 'consultative' } })).toMatchObject({
      reasons: [{ code: 'voice-not-deliberative', facts: { voice: 'consultative' } }],
    });
    expect(codes(vote({ rollLine: { ...line, recused: true } }))).toEqual(['recused']);
  });
});

const member = (personId: string, voice: string, from: number, to: number | null) =>
  membershipSchema.parse({ bodyId: 'b', personId, collegeId: firms, voice, from, to });

describe('the roll', () => {
  it('holds the voting voices in force, in one order whatever the reading', () => {
    const members = [
      member('zoe', 'deliberative', 0, null),
      member('ali', 'deliberative', 0, null),
      member('gone', 'deliberative', 0, 5),
      member('guest', 'observer', 0, null),
      member('expert', 'consultative', 0, null),
    ];
    const roll = rollOf(members, instant(5));
    expect(roll.map(({ personId }) => personId)).toEqual(['ali', 'zoe']);
    expect(rollText(roll.toReversed())).toBe(rollText(roll));
  });
});

describe('opening a poll', () => {
  const wish: OpeningWish = {
    poll: { ...times('scheduled'), id: 'poll-1' as PollId, asked: 'Quais : 2 h par passage' },
    question,
    colleges: fiveColleges,
    ruleSet: aRuleSet(),
    overrideReason: null,
    roll: [line],
    text: '{"article":7}',
    consultationOpenedAt: instant(at(0) - 15 * DAY),
    now: at(0),
  };
  const open = (change: Partial<OpeningWish> = {}) =>
    decideOpening({ ...wish, ...change }, (text) => `#${text}`);

  it('freezes text, rule, roll and times in one document, with its hash', () => {
    expect(open()).toMatchObject({
      kind: 'accepted',
      frozen: {
        pollId: 'poll-1',
        ruleSet: aRuleSet(),
        textDigest: '#{"article":7}',
        rollDigest:
          '#[{"collegeId":"c-firms","personId":"amina","proxyTo":null,"recused":false,"seatId":null,"voice":"deliberative"}]',
        question,
        call: 1,
        liveResults: false,
        chair: null,
        pairs: [],
        opensAt: at(0),
        closesAt: at(48),
      },
      frozenDigest: expect.stringMatching(/^#\{"asked":/),
    });
    expect(open()).toMatchObject({
      frozen: { colleges: [{ registered: 1 }, { registered: 0 }, {}, {}, {}] },
    });
  });
  it('is refused under a rule set outside the law, unless its written reason is frozen with it', () => {
    const ruleSet = aRuleSet({ weightBasis: 'capital' });
    expect(codes(open({ ruleSet }))).toEqual(['weight-by-capital']);
    const overrideReason = 'Décision de l’assemblée constitutive, à revoir.';
    expect(open({ ruleSet, overrideReason })).toMatchObject({ frozen: { overrideReason } });
  });
  it('is refused without electors, text, consultation or time enough', () => {
    expect(codes(open({ roll: [], text: '' }))).toEqual(['roll-empty', 'text-empty']);
    const reasons = (change: Partial<OpeningWish>) => {
      const opening = open(change);
      return 'reasons' in opening ? opening.reasons : [];
    };
    expect(reasons({ roll: [line, line] })).toEqual([{ code: 'roll-person-twice', facts: { lines: 1 } }]);
    expect(reasons({ colleges: fiveColleges.slice(1) })).toContainEqual({
      code: 'roll-unknown-college',
      facts: { lines: 1 },
    });
    expect(codes(open({ consultationOpenedAt: instant(at(0) - 15 * DAY + 1) }))).toEqual([
      'consultation-too-short',
    ]);
    expect(reasons({ consultationOpenedAt: null })).toEqual([
      { code: 'consultation-too-short', facts: { days: 15 } },
    ]);
    expect(reasons({ consultationOpenedAt: 'settled' })).toEqual([]);
    expect(reasons({ now: at(1) })).toEqual([{ code: 'voting-too-short', facts: { hours: 48 } }]);
    const until = (closesAt: number) => reasons({ poll: { ...wish.poll, closesAt: instant(closesAt) } });
    expect(until(at(366 * 24))).toEqual([]);
    expect(until(at(366 * 24) + 1)).toEqual([{ code: 'voting-too-long', facts: { days: 366 } }]);
    expect(codes(open({ poll: { ...wish.poll, stage: 'draft' } }))).toEqual(['stage-not-next']);
  });
  it('is refused for a question that no ballot could answer', () => {
    const options = [1, 2].map((rank) => ({ key: `o${rank}`, label: `O${rank}`, cost: null }));
    expect(codes(open({ question: { method: 'irv', options } }))).toEqual([]);
    const stv = { method: 'stv', options, places: 3, variant: 'scottish' } as const;
    expect(codes(open({ question: stv }))).toEqual(['places-beyond-options']);
  });
  it('is refused when nobody on the roll may vote', () => {
    expect(codes(open({ roll: [{ ...line, recused: true }] }))).toEqual(['roll-empty']);
    expect(codes(open({ roll: [{ ...line, voice: 'observer' }] }))).toEqual(['roll-empty']);
  });
  it('freezes pairs as one voice each, two of one college and no more', () => {
    const seatId = 's1' as SeatId;
    const on = (name: string, change: Partial<RollLine> = {}): RollLine => ({
      ...plainLine(name as PersonId, firms),
      seatId,
      ...change,
    });
    const pair = [on('ada'), on('bob')];
    expect(open({ roll: pair })).toMatchObject({
      frozen: { pairs: [{ seatId, collegeId: firms }], colleges: [{ registered: 1 }, {}, {}, {}, {}] },
    });
    const elsewhere = [on('ada'), on('bob', { collegeId: 'c-nature' as CollegeId })];
    expect(open({ roll: elsewhere })).toMatchObject({
      reasons: [{ code: 'roll-pair-straddles', facts: { seats: 1 } }],
    });
    const far = { collegeId: 'c-nature' as CollegeId, seatId: null };
    expect(codes(open({ roll: [...pair, on('cyd', far)] }))).toEqual([]);
    const seatless = ['cyd', 'dan', 'eve'].map((name) => on(name, { seatId: null }));
    expect(codes(open({ roll: [...pair, ...seatless] }))).toEqual([]);
    expect(open({ roll: [...pair, on('cyd')] })).toMatchObject({
      reasons: [{ code: 'roll-seat-crowded', facts: { seats: 1 } }],
    });
    expect(codes(open({ roll: [...pair, on('cyd', { recused: true })] }))).toEqual([]);
    const two = aRuleSet({ pairs: 'two_voices' });
    expect(open({ roll: elsewhere, ruleSet: two })).toMatchObject({
      frozen: { pairs: [], colleges: [{ registered: 1 }, {}, {}, {}, { registered: 1 }] },
    });
    expect(codes(open({ roll: [...pair, on('cyd')], ruleSet: two }))).toEqual(['roll-seat-crowded']);
  });
  it('freezes the call, the chair, the orders that settle ties and whether the count is shown', () => {
    const chair = 'amina' as PersonId;
    const tieOrders = { chair: null, seniority: ['a'], seed: 'graine' };
    expect(open({ call: 2, liveResults: true, chair, tieOrders })).toMatchObject({
      frozen: { call: 2, liveResults: true, chair, tieOrders },
    });
    expect(open()).toMatchObject({
      frozen: { tieOrders: { chair: null, seniority: null, seed: null }, asked: 'Quais : 2 h par passage' },
    });
  });
});

describe('the quorum meter', () => {
  it('says who came, out of whom, and how many are needed, overall and by college', () => {
    const rule = aRuleSet({
      quorum: { overall: { num: 1, den: 4 }, colleges: { [firms]: { num: 2, den: 3 } }, secondCall: null },
    });
    const meter = quorumMeter(rule, C1.colleges, { [firms]: 26, 'c-employees': 31 });
    expect(meter).toMatchObject({ present: 57, registered: 226, needed: 57, met: true, allMet: false });
    expect(meter.colleges.slice(0, 2)).toEqual([
      { collegeId: 'c-firms', college: 'firms', present: 26, registered: 40, needed: 27, met: false },
      {
        collegeId: 'c-employees',
        college: 'employees',
        present: 31,
        registered: 120,
        needed: null,
        met: true,
      },
    ]);
  });
});
