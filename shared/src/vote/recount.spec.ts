import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonical, type PersonId, type PollId } from '../kernel/index.js';
import { buildCertificate, CHOICES, freezeText, recount, tally, type Ballot, type Frozen } from './index.js';
import { aRuleSet, C1, everyRule, fewVotes, type Held } from './poll.fixture.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const frozen = ({ colleges }: Held, ruleSet = aRuleSet()): Frozen => ({
  pollId: 'poll-1' as PollId,
  question: 'Quais : 2 h par passage',
  method: 'yes_no_blank',
  mode: 'public',
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
        choice,
      })),
    ),
  );
const published = (vote: Held, rule = aRuleSet()): unknown => {
  const outcome = tally(rule, vote.colleges, vote.counts);
  return JSON.parse(
    canonical(buildCertificate(frozen(vote, rule), vote.counts, ballotsOf(vote), outcome, sha256)),
  );
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
      ballots: expect.arrayContaining([{ personId: 'c-firms-no-5', collegeId: 'c-firms', choice: 'no' }]),
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
    const honest = buildCertificate(
      frozen(C1),
      C1.counts,
      ballotsOf(C1),
      tally(aRuleSet(), C1.colleges, C1.counts),
      sha256,
    );
    const forged = buildCertificate(
      honest.frozen,
      honest.counts,
      ballotsOf(C1),
      { ...honest.outcome, verdict: 'rejected' },
      sha256,
    );
    expect(recount(forged, sha256)).toEqual({
      kind: 'refused',
      reasons: [
        {
          code: 'certificate-disagrees',
          facts: { field: 'outcome.verdict', stated: '"rejected"', found: '"adopted"' },
        },
      ],
    });
    const stuffed = buildCertificate(
      honest.frozen,
      honest.counts,
      ballotsOf(C1).slice(1),
      honest.outcome,
      sha256,
    );
    expect(refusals(stuffed)).toEqual(['counts.c-firms.yes']);
  });
  it('is refused when it holds more ballots than electors, or one person twice', () => {
    const honest = published(C1) as { counts: { yes: number }[]; ballots: unknown[] };
    const crowded = { ...honest, counts: honest.counts.map((count) => ({ ...count, yes: count.yes + 100 })) };
    expect(refusals(crowded)).toEqual(['counts.0', 'counts.1', 'counts.2', 'counts.3', 'counts.4']);
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
