import { describe, expect, it } from '@jest/globals';
import { HOUR, instant, type PersonId } from '../kernel/index.js';
import {
  contestEndsAt,
  decideContest,
  decideContestAnswer,
  plainLine,
  type AnswerWish,
  type ContestWish,
} from './index.js';
import { aRuleSet, firms } from './poll.fixture.js';

const person = (name: string) => name as PersonId;
const tallied = instant(1_000 * HOUR);
const at = (hours: number) => instant(tallied + hours * HOUR);
const words = 'Trois bulletins papier n’ont pas été recopiés.';
const codes = (outcome: object): string[] =>
  'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : [];

describe('contesting a count', () => {
  const wish: ContestWish = {
    rule: aRuleSet({ contestHours: 24 }),
    stage: 'tallied',
    talliedAt: tallied,
    rollLine: plainLine(person('ada'), firms),
    grounds: ` ${words} `,
    now: at(1),
  };
  const contest = (change: Partial<ContestWish> = {}) => decideContest({ ...wish, ...change });

  it('is for an elector, in writing, while the window lasts, several being free to', () => {
    expect(contest()).toEqual({ kind: 'accepted', grounds: words });
    expect(codes(contest({ stage: 'contested' }))).toEqual([]);
    expect(codes(contest({ now: instant(at(24) - 1) }))).toEqual([]);
    expect(contestEndsAt(wish.rule, tallied)).toBe(at(24));
  });
  it('is refused to others, too late, at another stage, without grounds, or where the rule has no window', () => {
    expect(codes(contest({ rollLine: null }))).toEqual(['not-on-roll']);
    const reasons = (change: Partial<ContestWish>) => {
      const outcome = contest(change);
      return outcome.kind === 'refused' ? outcome.reasons : [];
    };
    expect(reasons({ now: at(24) })).toEqual([{ code: 'contest-too-late', facts: { endsAt: at(24) } }]);
    expect(reasons({ stage: 'certified' })).toEqual([
      { code: 'contest-not-now', facts: { stage: 'certified' } },
    ]);
    expect(reasons({ grounds: ` ${'x'.repeat(39)} ` })).toEqual([
      { code: 'grounds-too-short', facts: { least: 40 } },
    ]);
    expect(codes(contest({ grounds: 'x'.repeat(40) }))).toEqual([]);
    expect(codes(contest({ rule: aRuleSet(), now: at(-1) }))).toEqual(['contest-not-in-rule']);
  });
});

describe('the answer to a contested count', () => {
  const wish: AnswerWish = {
    stage: 'contested',
    contesterId: person('ada'),
    answeredBy: person('agent'),
    coSignedBy: person('chair'),
    answer: `${words} `,
  };
  const answer = (change: Partial<AnswerWish>) => decideContestAnswer({ ...wish, ...change });

  it('is signed by two people, neither of whom contested, with reasons', () => {
    expect(answer({})).toEqual({ kind: 'accepted', answer: words });
    expect(codes(answer({ coSignedBy: person('agent') }))).toEqual(['co-signature-missing']);
    expect(codes(answer({ coSignedBy: person('ada') }))).toEqual(['co-signature-by-contester']);
    expect(codes(answer({ answeredBy: person('ada') }))).toEqual(['co-signature-by-contester']);
    expect(answer({ answer: 'Non.' })).toMatchObject({
      reasons: [{ code: 'grounds-too-short', facts: { least: 40 } }],
    });
    expect(answer({ stage: 'tallied' })).toMatchObject({
      reasons: [{ code: 'contest-not-now', facts: { stage: 'tallied' } }],
    });
    expect(codes(answer({ stage: 'tallied' }))).toEqual(['contest-not-now']);
  });
});
