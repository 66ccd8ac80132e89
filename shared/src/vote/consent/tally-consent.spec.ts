import { describe, expect, it } from '@jest/globals';
import { readable, type Language } from '../../body/index.js';
import { DAY, instant, type CollegeId, type Facts } from '../../kernel/index.js';
import { aRuleSet } from '../poll.fixture.js';
import type { CollegeUrn } from '../urn.js';
import { en, fr } from '../every-text.js';
import {
  afterConsent,
  consentOutcomeSchema,
  consentRecordSchema,
  tallyConsent,
  type ConsentOutcome,
  type Criteria,
  type TestedObjection,
} from './index.js';

const firms = 'c-firms' as CollegeId;
const people = 'c-people' as CollegeId;
const college = (id: CollegeId, registered: number) => ({ id, key: id, name: id, registered });
const rule = aRuleSet({
  consent: { reviewDays: 180, explicitQuorum: { num: 1, den: 2 }, fallback: 'majority', rounds: 2 },
});

const urn = (collegeId: CollegeId, said: Readonly<Record<string, number>>): CollegeUrn => ({
  collegeId,
  shapes: Object.entries(said).map(([ballot, count]) => ({ ballot, count })),
  byProxy: 0,
});
const objection = (criteria: Partial<Criteria> = {}, lifted = false): TestedObjection => ({
  grounds: 'The lorries would pass the school at eight.',
  criteria: { argued: true, harmsPurpose: false, harmsPeople: true, ...criteria },
  answer: 'We move the hours of delivery after nine.',
  lifted,
});
const round = (
  firmsSaid: Readonly<Record<string, number>>,
  objections: readonly TestedObjection[] = [],
  change: Partial<typeof rule> = {},
): ConsentOutcome =>
  tallyConsent(
    { ...rule, ...change },
    [college(firms, 6), college(people, 4)],
    [urn(firms, firmsSaid), urn(people, { consent: 1 })],
    { round: 1, objections },
  );

describe('a round of consent', () => {
  it('is adopted when no valid objection remains, and says when it is reviewed', () => {
    expect(round({ consent: 2, reservation: 1, aside: 1, blank: 1 })).toEqual({
      kind: 'consent',
      method: 'consent',
      verdict: 'adopted',
      round: 1,
      because: [{ code: 'all-conditions-met', facts: {} }],
      heads: { registered: 10, present: 6, consent: 3, reservation: 1, objection: 0, aside: 1 },
      conditions: [
        {
          code: 'explicit-answers',
          guards: 'validity',
          met: true,
          facts: { answered: 5, registered: 10, needed: 5, ratio: '1/2' },
        },
        { code: 'someone-consents', guards: 'validity', met: true, facts: { aside: 1 } },
        { code: 'no-objection', guards: 'adoption', met: true, facts: { standing: 0, objections: 0 } },
      ],
      reviewDays: 180,
      trace: [
        {
          code: 'step.consent-answers',
          facts: {
            round: 1,
            registered: 10,
            present: 6,
            consent: 3,
            reservation: 1,
            objection: 0,
            aside: 1,
          },
        },
        {
          code: 'condition.explicit-answers',
          facts: { answered: 5, registered: 10, needed: 5, ratio: '1/2' },
        },
        { code: 'condition.someone-consents', facts: { aside: 1 } },
        { code: 'condition.no-objection', facts: { standing: 0, objections: 0 } },
        { code: 'verdict.adopted', facts: {} },
        { code: 'step.consent-review', facts: { days: 180 } },
      ],
    });
  });
  it('is objected to by one valid objection, whatever the number of consents', () => {
    const outcome = round({ consent: 5, objection: 1 }, [objection()]);
    expect(outcome).toMatchObject({
      verdict: 'objected',
      because: [{ code: 'no-objection', facts: { standing: 1, objections: 1 } }],
      reviewDays: null,
    });
    expect(outcome.trace.slice(-2)).toEqual([
      { code: 'verdict.objected', facts: {} },
      { code: 'step.enough-lifted', facts: { count: 1 } },
    ]);
  });
  it('is adopted over an objection that the test did not find valid, or that was lifted', () => {
    const said = { consent: 3, objection: 1 };
    expect(round(said, [objection({ argued: false })]).verdict).toBe('adopted');
    expect(round(said, [objection({ harmsPeople: false })]).verdict).toBe('adopted');
    expect(round(said, [objection({}, true)]).verdict).toBe('adopted');
    expect(round({ consent: 3, objection: 2 }, [objection({}, true), objection()]).verdict).toBe('objected');
  });
  it('says what would have been enough to adopt, where something would have', () => {
    const enough = ({ trace }: ConsentOutcome) => trace.filter(({ code }) => code.startsWith('step.enough-'));
    expect(enough(round({ consent: 4 }))).toEqual([]);
    expect(enough(round({ reservation: 1, aside: 4 }))).toEqual([]);
    expect(
      enough(
        round({ objection: 5 }, [objection(), objection(), objection({}, true), objection(), objection()]),
      ),
    ).toEqual([{ code: 'step.enough-lifted', facts: { count: 4 } }]);
    expect(enough(round({ consent: 1 }))).toEqual([{ code: 'step.enough-consents', facts: { count: 3 } }]);
    expect(enough(round({ consent: 1, blank: 2 }))).toEqual([
      { code: 'step.enough-consents', facts: { count: 3 } },
    ]);
    // Too many answered otherwise for those who stayed silent to make up the quorum.
    expect(enough(round({ blank: 6 }))).toEqual([]);
    expect(enough(round({ objection: 1 }, [objection()]))).toEqual([]);
    const aside = tallyConsent(rule, [college(firms, 4)], [urn(firms, { aside: 3 })], {
      round: 1,
      objections: [],
    });
    expect(aside.verdict).toBe('void');
    expect(enough(aside)).toEqual([{ code: 'step.enough-consents', facts: { count: 1 } }]);
    const all = tallyConsent(rule, [college(firms, 3)], [urn(firms, { aside: 3 })], {
      round: 1,
      objections: [],
    });
    expect(enough(all)).toEqual([]);
  });
  it('tells what became of each objection', () => {
    const all = [
      objection({}, true),
      objection({ argued: false }),
      objection({ harmsPeople: false }),
      objection({ harmsPurpose: true }),
      objection(),
      objection({ harmsPurpose: true, harmsPeople: false }),
    ];
    const { trace } = round({ objection: 6 }, all);
    expect(trace.slice(1, 7)).toEqual(
      ['lifted', 'not-argued', 'preference', 'harms-both', 'harms-people', 'harms-purpose'].map(
        (fate, place) => ({ code: `step.objection-${fate}`, facts: { number: place + 1 } }),
      ),
    );
  });
  it('is void in silence: blank and absent are no answers', () => {
    const outcome = round({ consent: 3, blank: 3 });
    expect(outcome).toMatchObject({
      verdict: 'void',
      because: [{ code: 'explicit-answers', facts: { answered: 4, needed: 5 } }],
      reviewDays: null,
    });
    expect(outcome.heads.present).toBe(7);
    expect(round({ consent: 4, blank: 2 }).verdict).toBe('adopted');
    expect(round({ objection: 1 }, [objection()]).because.map(({ code }) => code)).toEqual([
      'explicit-answers',
    ]);
  });
  it('is void when nobody consents, and objected to when those who speak object', () => {
    const alone = (said: Readonly<Record<string, number>>, objections: readonly TestedObjection[]) =>
      tallyConsent(rule, [college(firms, 4)], [urn(firms, said)], { round: 1, objections });
    expect(alone({ aside: 4 }, []).because).toEqual([{ code: 'someone-consents', facts: { aside: 4 } }]);
    expect(alone({ aside: 3, reservation: 1 }, []).verdict).toBe('adopted');
    expect(alone({ aside: 1, objection: 1 }, [objection()]).verdict).toBe('objected');
    expect(alone({ aside: 1, objection: 1 }, [objection({ argued: false })]).verdict).toBe('void');
    expect(alone({}, []).because.map(({ code }) => code)).toEqual(['explicit-answers', 'someone-consents']);
  });
  it('counts abstentions and spoilt papers as present where the rule says so', () => {
    const said = { consent: 2, abstention: 1, invalid: 2 };
    expect(round(said).heads.present).toBe(6);
    expect(round(said, [], { abstentionPresent: false }).heads.present).toBe(5);
    expect(round(said, [], { invalidPresent: false }).heads.present).toBe(4);
  });
  it('leaves answers by proxy out of its quorum where the rule does', () => {
    const answered = (countForQuorum: boolean, byProxy: number) =>
      tallyConsent(
        { ...rule, proxies: { ...rule.proxies, countForQuorum } },
        [college(firms, 6)],
        [{ ...urn(firms, { consent: 3 }), byProxy }],
        { round: 1, objections: [] },
      ).conditions[0];
    expect(answered(true, 1)).toMatchObject({ met: true, facts: { answered: 3, needed: 3 } });
    expect(answered(false, 1)).toMatchObject({ met: false, facts: { answered: 2 } });
    expect(answered(false, 4)).toMatchObject({ facts: { answered: 0 } });
  });
  it('cannot be counted with an objection untested, a stray answer or too many of them', () => {
    expect(() => round({ objection: 2 }, [objection()])).toThrow('Objections without a test: 1');
    expect(() => round({ yes: 1 })).toThrow('Not an answer to a proposal: yes');
    expect(() => round({ consent: 10 })).toThrow('More answers than electors');
    expect(round({ consent: 9 }).verdict).toBe('adopted');
  });
  it('is plain data that its schema reads back', () => {
    const outcome = round({ consent: 5, objection: 1 }, [objection()]);
    expect(consentOutcomeSchema.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
    const record = { round: 2, objections: [objection()] };
    expect(consentRecordSchema.parse(record)).toEqual(record);
    const short = { ...objection(), answer: ' no ' };
    expect(consentRecordSchema.safeParse({ round: 2, objections: [short] }).success).toBe(false);
  });
});

describe('what follows a round', () => {
  const endedAt = instant(1_000);
  const after = (
    verdict: ConsentOutcome['verdict'],
    counted = 1,
    fallback: (typeof rule)['consent']['fallback'] = 'majority',
  ) =>
    afterConsent(
      { consent: { ...rule.consent, fallback } },
      { verdict, counted, reviewDays: verdict === 'adopted' ? 30 : null },
      endedAt,
    );
  it('is written beforehand', () => {
    expect(after('adopted')).toEqual({ kind: 'adopted', reviewAt: 1_000 + 30 * DAY });
    expect(after('void')).toEqual({ kind: 'again' });
    expect(after('objected')).toEqual({ kind: 'bonify', round: 2, rounds: 2 });
    expect(after('objected', 2)).toEqual({ kind: 'majority' });
    expect(after('objected', 2, 'escalate')).toEqual({ kind: 'escalate' });
    expect(after('objected', 3, 'none')).toEqual({ kind: 'dropped' });
  });
  it('takes the review of the rule where the outcome names none', () => {
    const none = { verdict: 'adopted', counted: 1, reviewDays: null } as const;
    expect(afterConsent(rule, none, endedAt)).toEqual({ kind: 'adopted', reviewAt: 1_000 + 180 * DAY });
  });
});

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr, en };
const say = (language: Language, key: string, facts: Facts): string => {
  const counted = facts['count'] ?? facts['days'];
  const plural = typeof counted === 'number' ? (counted > 1 ? '_other' : '_one') : '';
  return Object.entries(readable(facts, language)).reduce(
    (told, [name, fact]) =>
      told.replaceAll(`{{${name}}}`, typeof fact === 'object' ? JSON.stringify(fact) : String(fact)),
    texts[language][`${key}${plural}`] ?? `no text: ${key}${plural}`,
  );
};

describe('the words of consent', () => {
  it('make a full sentence of every step, condition and reason', () => {
    const outcomes = [
      round({ consent: 5 }),
      round({ consent: 2 }),
      round({ aside: 5 }, [], {}),
      tallyConsent(rule, [college(firms, 2)], [urn(firms, { aside: 2 })], { round: 1, objections: [] }),
      round({ objection: 6 }, [
        objection({}, true),
        objection({ argued: false }),
        objection({ harmsPeople: false }),
        objection({ harmsPurpose: true }),
        objection(),
        objection({ harmsPurpose: true, harmsPeople: false }),
      ]),
    ];
    const told = outcomes.flatMap(({ trace, conditions, because }) =>
      (['fr', 'en'] as const).flatMap((language) => [
        ...trace.map(({ code, facts }) => say(language, `poll.${code}`, facts)),
        ...conditions.map(({ code, facts }) => say(language, `poll.condition.${code}`, facts)),
        ...because.map(({ code, facts }) => say(language, `poll.because.${code}`, facts)),
      ]),
    );
    expect(told.filter((text) => /\{\{|no text/.test(text))).toEqual([]);
  });
});
