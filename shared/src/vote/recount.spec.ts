import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonical, type PersonId, type PollId } from '../kernel/index.js';
import {
  boxOf,
  buildCertificate,
  CHOICES,
  countPoll,
  freezeText,
  NO_TIE_ORDERS,
  recount,
  tally,
  type Ballot,
  type Certificate,
  type Frozen,
  type Outcome,
} from './index.js';
import { aRuleSet, C1, everyRule, fewVotes, type Held } from './poll.fixture.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const frozen = ({ colleges }: Held, ruleSet = aRuleSet()): Frozen => ({
  pollId: 'poll-1' as PollId,
  asked: 'Quais : 2 h par passage',
  question: { method: 'yes_no_blank' },
  mode: 'public',
  call: 1,
  liveResults: false,
  chair: null,
  tieOrders: NO_TIE_ORDERS,
  pairs: [],
  ruleSet,
  overrideReason: null,
  colleges,
  textDigest: sha256('text'),
  rollDigest: sha256('roll'),
  opensAt: 1,
  closesAt: 2,
});
const ballotsOf = ({ counts }: Held): readonly Ballot[] =>
  counts.flatMap((count) =>
    CHOICES.flatMap((choice) =>
      Array.from({ length: count[choice] }, (_, rank) => ({
        personId: `${count.collegeId}-${choice}-${rank}` as PersonId,
        collegeId: count.collegeId,
        seatId: null,
        choice,
        castBy: `${count.collegeId}-${choice}-${rank}` as PersonId,
        door: 'web',
      })),
    ),
  );
const register = { seq: 7, head: sha256('head') };
const certified = (
  vote: Held,
  rule = aRuleSet(),
  change: { readonly ballots?: readonly Ballot[]; readonly outcome?: Outcome } = {},
): Certificate => {
  const document = frozen(vote, rule);
  const ballots = ballotsOf(vote);
  const box = boxOf(document, ballots);
  const outcome = countPoll(document, box, sha256);
  return buildCertificate({ frozen: document, box, ballots, outcome, register, ...change }, sha256);
};
const published = (vote: Held, rule = aRuleSet()): unknown => {
  return JSON.parse(canonical(certified(vote, rule)));
};
const refusals = (certificate: unknown): string[] => {
  const answer = recount(certificate, sha256);
  return answer.kind === 'refused'
    ? answer.reasons.map(({ facts }) => (typeof facts.field === 'string' ? facts.field : ''))
    : [];
};

/** Every way of changing one value of a document: each leaf altered, each member removed, one added to each branch. */
const tampered = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) {
    const all: readonly unknown[] = value;
    return [
      ...all.flatMap((item, at) => tampered(item).map((other) => all.with(at, other))),
      ...all.map((_, at) => all.toSpliced(at, 1)),
      [...all, all[0] ?? 0],
    ];
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return [
      ...entries.flatMap(([key, item]) => tampered(item).map((other) => ({ ...value, [key]: other }))),
      ...entries.map(([key]) => Object.fromEntries(entries.filter(([other]) => other !== key))),
      { ...value, added: 1 },
    ];
  }
  if (typeof value === 'number') return [value + 1, value + 0.5, String(value)];
  if (typeof value === 'string')
    return [`${value}0`, `${value} `, value.replace(/[a-f1-8]/, '9'), null].filter(
      (other) => other !== value,
    );
  return [value === null ? 'reason' : !value];
};

describe('a certificate', () => {
  it('is confirmed by anyone who counts it again', () => {
    // One rule in five: five shares no factor with the lists of choices, so every choice still comes by.
    for (const rule of everyRule.filter((_, rank) => rank % 5 === 0))
      for (const vote of fewVotes.slice(2)) {
        const outcome = tally(rule, vote.colleges, vote.counts);
        expect(recount(published(vote, rule), sha256)).toEqual({ kind: 'confirmed', outcome });
      }
  });
  it('says who voted what only where the rule announced it', () => {
    expect(published(C1, aRuleSet({ openBallots: true }))).toMatchObject({
      ballots: expect.arrayContaining([
        expect.objectContaining({ personId: 'c-firms-no-5', collegeId: 'c-firms', choice: 'no' }),
      ]),
    });
    expect(published(C1, aRuleSet({ openBallots: false }))).toMatchObject({ ballots: null });
    expect(canonical(published(C1, aRuleSet({ openBallots: false })))).not.toContain('c-firms-no-5');
  });
  it('is refused when any single value is changed, removed or added', () => {
    const small = { colleges: C1.colleges, counts: C1.counts.slice(3) };
    const silent = published(small, aRuleSet({ openBallots: true, silentCollege: 'renormalised' }));
    const changes = tampered(silent);
    expect(changes.length).toBeGreaterThan(1_000);
    expect(changes.filter((change) => recount(change, sha256).kind === 'confirmed')).toEqual([]);
  });
  it('names the field that disagrees, even when its own digest was made to fit', () => {
    const { outcome } = certified(C1);
    const forged = certified(C1, aRuleSet(), { outcome: { ...outcome, verdict: 'rejected' } as Outcome });
    expect(recount(forged, sha256)).toEqual({
      kind: 'refused',
      reasons: [
        {
          code: 'certificate-disagrees',
          facts: { field: 'outcome.verdict', stated: '"rejected"', found: '"adopted"' },
        },
      ],
    });
    const stuffed = certified(C1, aRuleSet(), { ballots: ballotsOf(C1).slice(1) });
    expect(refusals(stuffed)).toEqual(['urns.c-firms.shapes.yes']);
  });
  it('is refused when it holds more ballots than electors, or one person twice', () => {
    const honest = published(C1) as Certificate & { ballots: unknown[] };
    const crowded = {
      ...honest,
      urns: honest.urns.map(({ shapes, ...urn }) => ({
        ...urn,
        shapes: shapes.map(({ ballot, count }) => ({ ballot, count: count + 100 })),
      })),
    };
    expect(refusals(crowded)).toEqual(['urns.0', 'urns.1', 'urns.2', 'urns.3', 'urns.4']);
    expect(refusals({ ...honest, ballots: honest.ballots.toSpliced(1, 0, honest.ballots[0]) })).toEqual([
      'ballots.1',
    ]);
  });
  it('is refused when a college bears a name every object has', () => {
    const named = JSON.stringify(published(C1)).replaceAll('c-nature', 'constructor');
    expect(recount(JSON.parse(named), sha256)).toMatchObject({
      reasons: [{ code: 'certificate-unreadable' }],
    });
  });
  it('is refused by the name of what cannot be read in it, or was sealed wrongly', () => {
    const honest = certified(C1);
    const reasons = (change: object) => {
      const answer = recount({ ...honest, ...change }, sha256);
      return answer.kind === 'refused' ? answer.reasons.map(({ code, facts }) => [code, facts.field]) : [];
    };
    expect(reasons({ register: { seq: 'x', head: register.head } })).toEqual([
      ['certificate-unreadable', 'register.seq'],
    ]);
    expect(reasons({ digest: sha256('other') })).toEqual([['certificate-disagrees', 'digest']]);
    expect(reasons({ frozenDigest: sha256('other') })).toEqual([
      ['certificate-disagrees', 'frozenDigest'],
      ['certificate-disagrees', 'digest'],
    ]);
    expect(reasons({ castingVote: 'yes' })).toEqual([
      ['certificate-disagrees', 'castingVote'],
      ['certificate-disagrees', 'digest'],
    ]);
    const [first, ...others] = honest.frozen.colleges;
    const frozenTwice = { ...honest.frozen, colleges: [first, first, ...others] };
    expect(reasons({ frozen: frozenTwice })).toContainEqual(['certificate-impossible', 'frozen.colleges']);
  });
  it('is refused where reading it had to mend what was left out', () => {
    const { ruleSet, ...kept } = certified(C1).frozen;
    const { contestHours, ...rule } = ruleSet;
    expect(contestHours).toBe(0);
    const mended = (change: object) => recount({ ...certified(C1), frozen: { ...kept, ...change } }, sha256);
    expect(mended({ ruleSet: rule })).toMatchObject({ reasons: [{ code: 'certificate-unreadable' }] });
  });
  it('is refused politely when it is no certificate at all', () => {
    for (const rubbish of [null, 3, 'x', [], {}, { format: 'other/1' }])
      expect(recount(rubbish, sha256)).toMatchObject({ reasons: [{ code: 'certificate-unreadable' }] });
  });
});

describe('what is frozen', () => {
  it('gives another text as soon as the rule, the roll, the text or the times change', () => {
    const one = frozen(C1);
    const others = [
      { ...one, ruleSet: aRuleSet({ tie: 'unresolved' }) },
      { ...one, rollDigest: sha256('another roll') },
      { ...one, textDigest: sha256('another text') },
      { ...one, closesAt: 3 },
    ];
    expect(new Set([one, ...others].map(freezeText)).size).toBe(5);
  });
});
