import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { lintRuleSet, SCIC_COLLEGE_LAW, type RuleSet } from '../body/index.js';
import { tally, type Motion } from './index.js';
import { aRuleSet, fiveColleges, held, type Held } from './poll.fixture.js';

/** The cases of the reference on colleges, read from its file, so that none is left out. */
const share = z.object({ yes: z.string(), no: z.string().optional() });
const college = z.object({
  registered: z.int(),
  yes: z.int(),
  no: z.int(),
  abstain: z.int(),
  weightBp: z.int(),
});
const five = z.object({
  id: z.literal('five-colleges'),
  colleges: z.array(college),
  proportionalOnExpressed: share,
  proportionalOnPresent: share,
  proportionalOnRegistered: share,
  bloc: share,
  heads: z.object({ yes: z.int(), no: z.int() }),
  passes: z.object({ overHalf: z.boolean(), atLeastTwoThirds: z.boolean() }),
  turnoutPercent: z.array(z.int()),
});
const silent = z.object({
  id: z.literal('five-colleges-residents-silent'),
  residentsExpressed: z.literal(0),
  silentLost: share,
  silentRenormalised: share,
});
const limits = z.object({
  id: z.literal('weight-limits'),
  refusedBp: z.array(z.int()),
  acceptedBp: z.array(z.int()),
  minimumColleges: z.int(),
});
const eligible = z.object({
  id: z.literal('vote-share-of-eligible'),
  eligible: z.int(),
  cases: z.array(
    z.object({
      agree: z.int(),
      disagree: z.int(),
      shareRule: z.literal('75% of eligible'),
      shareMet: z.boolean(),
      quorumRule: z.literal('60%'),
      quorumMet: z.boolean(),
    }),
  ),
});
const [known, quiet, bounds, share75] = z
  .object({ colleges: z.tuple([five, silent, limits, eligible]) })
  .parse(JSON.parse(readFileSync(new URL('../../oracles/tally.json', import.meta.url), 'utf8'))).colleges;

const weights = Object.fromEntries(
  fiveColleges.map(({ id }, rank) => [id, known.colleges[rank]?.weightBp ?? 0]),
);
const asFive = (residents: 'speak' | 'silent'): Held =>
  held(
    ...known.colleges.map(({ registered, yes, no, abstain }, rank) =>
      rank === 2 && residents === 'silent'
        ? ([registered, 0, 0, yes + no + abstain] as const)
        : ([registered, yes, no, abstain] as const),
    ),
  );
const count = ({ colleges, counts }: Held, change: Partial<RuleSet>): Motion =>
  tally(aRuleSet({ weights, ...change }), colleges, counts);
const five60 = (change: Partial<RuleSet>): Motion => count(asFive('speak'), change);

describe('the five colleges of the reference', () => {
  it('weigh what it says on each base, in proportion and as blocs', () => {
    expect(five60({ base: 'expressed' }).weighted).toEqual(known.proportionalOnExpressed);
    expect(five60({ base: 'present' }).weighted).toMatchObject(known.proportionalOnPresent);
    expect(five60({ base: 'registered' }).weighted).toMatchObject(known.proportionalOnRegistered);
    expect(five60({ innerVote: 'bloc' }).weighted).toMatchObject(known.bloc);
  });
  it('have the heads, the turnout and the verdicts it says', () => {
    const { raw, colleges } = five60({});
    expect(raw).toMatchObject(known.heads);
    expect(colleges.map(({ turnout }) => Number(turnout))).toEqual(known.turnoutPercent);
    const passes = (num: number, den: number, strict: boolean): boolean =>
      five60({ threshold: { num, den, strict } }).verdict === 'adopted';
    expect({ overHalf: passes(1, 2, true), atLeastTwoThirds: passes(2, 3, false) }).toEqual(known.passes);
  });
  it('lose or share out the weight of a silent one as it says', () => {
    const silence = (silentCollege: RuleSet['silentCollege']) =>
      count(asFive('silent'), { silentCollege }).weighted;
    expect(silence('lost')).toEqual(quiet.silentLost);
    expect(silence('renormalised')).toEqual(quiet.silentRenormalised);
  });
});

describe('the limits of the reference', () => {
  it('refuse and accept the weights it says, and ask for as many colleges', () => {
    const refuses = (weight: number): boolean => {
      const first = fiveColleges[0]?.id ?? '';
      return lintRuleSet(fiveColleges, aRuleSet({ weights: { ...weights, [first]: weight } })).some(
        ({ code }) => code === 'weight-out-of-bounds',
      );
    };
    expect(bounds.refusedBp.map(refuses)).toEqual(bounds.refusedBp.map(() => true));
    expect(bounds.acceptedBp.map(refuses)).toEqual(bounds.acceptedBp.map(() => false));
    expect(SCIC_COLLEGE_LAW.leastColleges).toBe(bounds.minimumColleges);
  });
});

describe('a share of eligible members in the reference', () => {
  it.each(share75.cases)('$agree for and $disagree against', ({ agree, disagree, shareMet, quorumMet }) => {
    const { conditions } = count(held([share75.eligible, agree, disagree]), {
      weights: { 'c-firms': 10_000 },
      base: 'registered',
      threshold: { num: 3, den: 4, strict: false },
      quorum: { overall: { num: 3, den: 5 }, colleges: {}, secondCall: null },
    });
    const met = (code: string): boolean | undefined => conditions.find((one) => one.code === code)?.met;
    expect([met('threshold-at-least'), met('quorum-overall')]).toEqual([shareMet, quorumMet]);
  });
});
