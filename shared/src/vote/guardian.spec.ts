import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, instant, type PersonId } from '../kernel/index.js';
import {
  decideVeto,
  overrides,
  tally,
  vetoEndsAt,
  vetoStands,
  type Motion,
  type Veto,
  type VetoedDecision,
  type VetoWish,
} from './index.js';
import { aRuleSet, C1, held, type Line } from './poll.fixture.js';

const close = instant(10 * DAY);
const at = (hours: number) => instant(close + hours * HOUR);
const rule = aRuleSet({ vetoHours: 48, vetoOverride: { num: 3, den: 4, allColleges: true } });
const nature = 'sylve' as PersonId;
const grounds = 'Le parking imperméabilise 2 000 m² de prairie humide, sans étude de ruissellement.';
const poll: VetoWish['poll'] = {
  stage: 'published',
  opensAt: instant(8 * DAY),
  closesAt: close,
  theme: 'soil',
  verdict: 'adopted',
};
const wish: VetoWish = {
  rule,
  right: { holderId: nature, themes: ['soil', 'water'] },
  poll,
  grounds,
  standing: null,
  returned: false,
  now: at(1),
};
const veto: Veto = { guardianId: nature, grounds, at: at(1), effect: 'deliberation_once' };
const give = (change: Partial<VetoWish> = {}) => decideVeto({ ...wish, ...change });
const codes = (outcome: object): string[] =>
  'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : [];

describe('a veto', () => {
  it('is given in writing by a guardian on a theme in their care, and carries the effect of the rule', () => {
    expect(give({ grounds: `  ${grounds} ` })).toEqual({ kind: 'accepted', veto });
    expect(give({ rule: { ...rule, vetoEffect: 'definitive' } })).toMatchObject({
      veto: { effect: 'definitive' },
    });
  });
  it('is not given without the right, nor on another theme, nor on none', () => {
    expect(codes(give({ right: null }))).toEqual(['veto-no-right']);
    expect(give({ poll: { ...poll, theme: 'jobs' } })).toEqual({
      kind: 'refused',
      reasons: [{ code: 'veto-out-of-scope', facts: { theme: 'jobs' } }],
    });
    expect(codes(give({ poll: { ...poll, theme: null } }))).toEqual(['veto-out-of-scope']);
  });
  it('says why, in forty characters at least', () => {
    expect(give({ grounds: 'x'.repeat(39) })).toEqual({
      kind: 'refused',
      reasons: [{ code: 'grounds-too-short', facts: { least: 40 } }],
    });
    expect(codes(give({ grounds: `${' '.repeat(9)}${'x'.repeat(39)}` }))).toEqual(['grounds-too-short']);
    expect(codes(give({ grounds: 'x'.repeat(40) }))).toEqual([]);
  });
  it('is given from the opening to the end of the window, not a millisecond later', () => {
    expect(vetoEndsAt(rule, close)).toBe(at(48));
    expect(codes(give({ poll: { ...poll, stage: 'open', verdict: null }, now: at(-5) }))).toEqual([]);
    expect(codes(give({ poll: { ...poll, stage: 'scheduled', verdict: null }, now: at(-50) }))).toEqual([
      'veto-too-early',
    ]);
    expect(codes(give({ now: instant(at(48) - 1) }))).toEqual([]);
    expect(give({ now: at(48) })).toEqual({
      kind: 'refused',
      reasons: [{ code: 'veto-too-late', facts: { endsAt: at(48) } }],
    });
  });
  it('is not given where the rule has none', () => {
    expect(codes(give({ rule: aRuleSet(), now: at(-1) }))).toEqual(['veto-not-in-rule']);
  });
  it('suspends what was carried, a motion or an election, and nothing else', () => {
    expect(codes(give({ poll: { ...poll, verdict: 'elected' } }))).toEqual([]);
    expect(codes(give({ poll: { ...poll, verdict: 'rejected' } }))).toEqual(['veto-nothing-adopted']);
  });
  it('is given once; a text that came back from deliberation stands, unless the veto is definitive', () => {
    expect(codes(give({ standing: veto }))).toEqual(['veto-already-given']);
    expect(codes(give({ returned: true }))).toEqual(['veto-only-once']);
    expect(codes(give({ returned: true, rule: { ...rule, vetoEffect: 'definitive' } }))).toEqual([]);
  });
});

const counted = (...lines: readonly Line[]): Motion => {
  const { colleges, counts } = held(...lines);
  return tally(aRuleSet(), colleges, counts);
};
const all = counted([4, 3, 1], [4, 3, 1], [4, 3, 1], [4, 3, 1], [4, 3, 1]);

describe('a decision under a veto', () => {
  const decision: VetoedDecision = { rule, closesAt: close, guarded: true, veto, override: null, now: at(1) };
  const stands = (change: Partial<VetoedDecision>) => vetoStands({ ...decision, ...change });

  it('waits for the window where a guardian watches, and only there', () => {
    expect(stands({ veto: null })).toEqual({ kind: 'suspended', until: at(48) });
    expect(stands({ veto: null, now: at(48) })).toEqual({ kind: 'free' });
    expect(stands({ veto: null, guarded: false })).toEqual({ kind: 'free' });
  });
  it('goes back to deliberation, or stops for good, as the veto was given', () => {
    expect(stands({})).toEqual({ kind: 'back-to-deliberation' });
    expect(stands({ veto: { ...veto, effect: 'definitive' }, now: at(99) })).toEqual({ kind: 'stopped' });
  });
  it('takes effect once a vote has overridden the veto, not before', () => {
    expect(stands({ override: all })).toEqual({ kind: 'overridden' });
    expect(stands({ override: counted([4, 3, 1], [4, 3, 1], [4, 3, 1], [4, 3, 1], [4, 1, 3]) })).toEqual({
      kind: 'back-to-deliberation',
    });
  });
});

describe('the override of a veto', () => {
  it('asks exactly the share of the rule: 75 points are three quarters', () => {
    expect(all.weighted.yes).toBe('75');
    expect(overrides(rule, all)).toBe(true);
    expect(overrides({ vetoOverride: { num: 76, den: 100, allColleges: true } }, all)).toBe(false);
  });
  it('asks every college where the rule says so: one tied, against or silent is enough to fail', () => {
    const most = [[4, 4, 0] as const, [4, 4, 0] as const, [4, 4, 0] as const, [4, 4, 0] as const] as const;
    for (const last of [[4, 1, 1] as const, [4, 0, 1] as const, [4, 0, 0] as const]) {
      expect(overrides(rule, counted(...most, last))).toBe(false);
      expect(
        overrides({ vetoOverride: { num: 3, den: 4, allColleges: false } }, counted(...most, last)),
      ).toBe(true);
    }
  });
  it('needs an adopted vote, and a rule that allows it', () => {
    expect(overrides({ vetoOverride: null }, all)).toBe(false);
    const half = { vetoOverride: { num: 1, den: 2, allColleges: false } };
    expect(overrides(half, tally(aRuleSet(), C1.colleges, C1.counts))).toBe(true);
    const two = aRuleSet({ threshold: { num: 2, den: 3, strict: false } });
    expect(overrides(half, tally(two, C1.colleges, C1.counts))).toBe(false);
  });
});
