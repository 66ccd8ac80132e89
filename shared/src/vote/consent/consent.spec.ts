import { describe, expect, it } from '@jest/globals';
import { isRefused, type CollegeId, type PersonId } from '../../kernel/index.js';
import { aRuleSet } from '../poll.fixture.js';
import { plainLine, type RollLine } from '../roll.js';
import {
  CONSENT_PHASES,
  decideAnswer,
  decideBonification,
  decideLift,
  decidePhase,
  decideTest,
  decideWords,
  isValid,
  nextPhase,
  stands,
  type AnswerWish,
  type BonificationWish,
  type ConsentPhase,
  type TestWish,
  type WordsWish,
} from './index.js';

const ada = 'ada' as PersonId;
const ben = 'ben' as PersonId;
const line: RollLine = plainLine(ada, 'c-firms' as CollegeId);
const codes = (decision: unknown): readonly string[] =>
  isRefused(decision) ? decision.reasons.map(({ code }) => code) : ['accepted'];
const factsOf = (decision: unknown): unknown =>
  isRefused(decision) ? decision.reasons.map(({ facts }) => facts) : null;

describe('a round of consent', () => {
  it('goes through its phases in order, and none is skipped', () => {
    expect(CONSENT_PHASES.map(nextPhase)).toEqual(['reaction', 'objection', 'test', 'ended', null]);
    const moves = CONSENT_PHASES.flatMap((phase) =>
      CONSENT_PHASES.filter((to) => !isRefused(decidePhase({ phase, untested: 0 }, to))).map(
        (to) => `${phase} ${to}`,
      ),
    );
    expect(moves).toEqual(['clarification reaction', 'reaction objection', 'objection test', 'test ended']);
    expect(decidePhase({ phase: 'reaction', untested: 0 }, 'objection')).toEqual({
      kind: 'accepted',
      phase: 'objection',
    });
    expect(factsOf(decidePhase({ phase: 'reaction', untested: 0 }, 'test'))).toEqual([
      { phase: 'reaction', asked: 'test' },
    ]);
  });
  it('ends only when every objection was tested and answered', () => {
    const early = decidePhase({ phase: 'test', untested: 2 }, 'ended');
    expect([codes(early), factsOf(early)]).toEqual([['consent-untested'], [{ count: 2 }]]);
    expect(codes(decidePhase({ phase: 'objection', untested: 2 }, 'test'))).toEqual(['accepted']);
  });
});

describe('questions and reactions', () => {
  const say = (change: Partial<WordsWish>) =>
    decideWords({ phase: 'clarification', kind: 'clarification', rollLine: line, text: ' Why? ', ...change });
  it('come in their own time, from any voice of the body', () => {
    expect(say({})).toEqual({ kind: 'accepted', text: 'Why?' });
    expect(codes(say({ rollLine: { ...line, voice: 'consultative' } }))).toEqual(['accepted']);
    expect(codes(say({ phase: 'reaction', kind: 'reaction' }))).toEqual(['accepted']);
    expect(codes(say({ kind: 'reaction' }))).toEqual(['consent-wrong-phase']);
    expect(factsOf(say({ kind: 'reaction' }))).toEqual([{ phase: 'clarification', asked: 'reaction' }]);
  });
  it('are not empty, nor from outside', () => {
    expect(codes(say({ text: '  ', rollLine: null }))).toEqual(['not-on-roll', 'consent-words-missing']);
  });
});

const harm = 'The lorries would pass the school at eight.';
describe('an answer', () => {
  const answer = (change: Partial<AnswerWish>) =>
    decideAnswer({ phase: 'objection', rollLine: line, answer: 'consent', reason: '', ...change });
  it('is one of four, and keeps its reason where one is asked', () => {
    expect(answer({ reason: 'not asked for' })).toEqual({
      kind: 'accepted',
      answer: 'consent',
      reason: null,
    });
    expect(answer({ answer: 'aside' })).toEqual({ kind: 'accepted', answer: 'aside', reason: null });
    expect(answer({ answer: 'objection', reason: ` ${harm} ` })).toEqual({
      kind: 'accepted',
      answer: 'objection',
      reason: harm,
    });
    expect(codes(answer({ answer: 'reservation', reason: harm }))).toEqual(['accepted']);
    for (const stray of ['yes', 'blank', '', null, 3])
      expect(codes(answer({ answer: stray }))).toEqual(['consent-answer-unknown']);
  });
  it('says why when it objects or has a reservation, so that it can be answered', () => {
    const short = answer({ answer: 'objection', reason: ' '.repeat(30) + 'x'.repeat(19) });
    expect([codes(short), factsOf(short)]).toEqual([['consent-reason-missing'], [{ least: 20 }]]);
    expect(codes(answer({ answer: 'objection', reason: 'x'.repeat(20) }))).toEqual(['accepted']);
    expect(codes(answer({ answer: 'reservation' }))).toEqual(['consent-reason-missing']);
  });
  it('is given in its phase, by a deliberative voice that did not step back', () => {
    expect(codes(answer({ phase: 'reaction' }))).toEqual(['consent-wrong-phase']);
    expect(codes(answer({ phase: 'test' }))).toEqual(['consent-wrong-phase']);
    expect(codes(answer({ rollLine: null }))).toEqual(['not-on-roll']);
    const consultative = answer({ rollLine: { ...line, voice: 'consultative' } });
    expect([codes(consultative), factsOf(consultative)]).toEqual([
      ['voice-not-deliberative'],
      [{ voice: 'consultative' }],
    ]);
    expect(codes(answer({ rollLine: { ...line, recused: true } }))).toEqual(['recused']);
  });
});

const criteria = { argued: true, harmsPurpose: false, harmsPeople: true };
const tested = 'We move the hours of delivery after nine.';

describe('the test of an objection', () => {
  it('finds it valid when it is argued and shows harm; a preference is no objection', () => {
    const cases = [true, false].flatMap((argued) =>
      [true, false].flatMap((harmsPurpose) =>
        [true, false].map((harmsPeople) => isValid({ argued, harmsPurpose, harmsPeople })),
      ),
    );
    expect(cases).toEqual([true, true, true, false, false, false, false, false]);
  });
  const test = (change: Partial<TestWish>) =>
    decideTest({
      phase: 'test',
      objectorId: ada,
      isTested: false,
      testedBy: ben,
      criteria,
      answer: ` ${tested} `,
      ...change,
    });
  it('is written once, by somebody else, with an answer', () => {
    expect(test({})).toEqual({ kind: 'accepted', criteria, valid: true, answer: tested });
    expect(test({ criteria: { ...criteria, argued: false } })).toMatchObject({ valid: false });
    expect(codes(test({ testedBy: ada, isTested: true, answer: 'No.', phase: 'objection' }))).toEqual([
      'consent-wrong-phase',
      'objection-own-test',
      'objection-tested',
      'objection-answer-missing',
    ]);
    expect(factsOf(test({ answer: 'x'.repeat(19) }))).toEqual([{ least: 20 }]);
    expect(factsOf(test({ phase: 'objection' }))).toEqual([{ phase: 'objection', asked: 'test' }]);
    expect(codes(test({ answer: 'x'.repeat(20) }))).toEqual(['accepted']);
  });
  it('leaves its author free to lift it once it was answered', () => {
    const lift = (isTested: boolean, liftedBy: PersonId, phase: ConsentPhase = 'test') =>
      codes(decideLift({ phase, objectorId: ada, isTested, liftedBy }));
    expect(lift(true, ada)).toEqual(['accepted']);
    expect(lift(true, ben)).toEqual(['objection-not-yours']);
    expect(lift(false, ada)).toEqual(['objection-not-tested']);
    expect(lift(true, ada, 'ended')).toEqual(['consent-wrong-phase']);
    expect([stands({ criteria, lifted: false }), stands({ criteria, lifted: true })]).toEqual([true, false]);
    expect(stands({ criteria: { ...criteria, harmsPeople: false }, lifted: false })).toBe(false);
  });
});

describe('a bonification', () => {
  const rule = aRuleSet({ consent: { ...aRuleSet().consent, rounds: 2 } });
  const wish: BonificationWish = {
    rule,
    counted: 1,
    phase: 'ended',
    standing: 1,
    text: 'Deliveries from seven.',
    amended: ' Deliveries from nine. ',
  };
  const amend = (change: Partial<BonificationWish>) => decideBonification({ ...wish, ...change });
  it('opens the next round with the amended text, from its clarification', () => {
    expect(amend({})).toEqual({
      kind: 'accepted',
      phase: 'clarification',
      text: 'Deliveries from nine.',
    });
  });
  it('needs an objection that stands, a text that changed, and a round left', () => {
    expect(codes(amend({ standing: 0 }))).toEqual(['consent-no-objection']);
    expect(codes(amend({ amended: ' Deliveries  from\nseven. ' }))).toEqual(['consent-text-unchanged']);
    expect(codes(amend({ amended: '  ' }))).toEqual(['consent-text-unchanged']);
    const over = amend({ counted: 2 });
    expect([codes(over), factsOf(over)]).toEqual([['consent-rounds-over'], [{ rounds: 2 }]]);
    expect(codes(amend({ phase: 'test' }))).toEqual(['consent-wrong-phase']);
  });
});
