import { describe, expect, it } from '@jest/globals';
import { isRefused, type CollegeId, type PersonId } from '../../kernel/index.js';
import { aRuleSet } from '../poll.fixture.js';
import { plainLine } from '../roll.js';
import { en, fr } from '../every-text.js';
import {
  decideElectionStep,
  decideNomination,
  decideProposal,
  ELECTION_STEPS,
  electionOutcome,
  nomineesOf,
  type ElectionStep,
  type Nomination,
  type NominationWish,
  type Proposed,
  type ProposalWish,
} from './index.js';

const [ada, ben, cleo, dan] = ['ada', 'ben', 'cleo', 'dan'].map((name) => name as PersonId) as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
const why = 'Knows the water network and everyone on the street.';
const line = plainLine(ada, 'c-firms' as CollegeId);
const codes = (decision: unknown): readonly string[] =>
  isRefused(decision) ? decision.reasons.map(({ code }) => code) : ['accepted'];
const factsOf = (decision: unknown): unknown =>
  isRefused(decision) ? decision.reasons.map(({ facts }) => facts) : null;
const named = (nominatorId: PersonId, nomineeId: PersonId, reason = why): Nomination => ({
  nominatorId,
  nomineeId,
  reason,
});

describe('an election without candidate', () => {
  it('goes step by step; only a failed proposal goes back to a proposal', () => {
    const moves = ELECTION_STEPS.flatMap((step) =>
      ELECTION_STEPS.filter(
        (to) => !isRefused(decideElectionStep({ step, nominations: [named(ada, ben)] }, to)),
      ).map((to) => `${step} ${to}`),
    );
    expect(moves).toEqual([
      'nomination change',
      'change proposal',
      'proposal consent',
      'consent proposal',
      'consent ended',
    ]);
    expect(decideElectionStep({ step: 'change', nominations: [] }, 'proposal')).toEqual({
      kind: 'accepted',
      step: 'proposal',
    });
    expect(factsOf(decideElectionStep({ step: 'change', nominations: [] }, 'ended'))).toEqual([
      { step: 'change', asked: 'ended' },
    ]);
  });
  it('waits for somebody to be named', () => {
    expect(codes(decideElectionStep({ step: 'nomination', nominations: [] }, 'change'))).toEqual([
      'election-nobody-named',
    ]);
  });
});

describe('a nomination', () => {
  const nominate = (change: Partial<NominationWish> = {}) =>
    decideNomination({
      step: 'nomination',
      rollLine: line,
      nomineeId: ben,
      reason: ` ${why} `,
      eligible: [ada, ben, cleo],
      setAside: [],
      former: null,
      ...change,
    });
  it('names anyone who may hold the seat, oneself included, with a reason', () => {
    expect(nominate()).toEqual({ kind: 'accepted', nomination: named(ada, ben) });
    expect(codes(nominate({ nomineeId: ada }))).toEqual(['accepted']);
    expect(codes(nominate({ nomineeId: dan }))).toEqual(['nominee-not-eligible']);
    expect(codes(nominate({ setAside: [ben] }))).toEqual(['nominee-set-aside']);
    const short = nominate({ reason: 'x'.repeat(19) });
    expect([codes(short), factsOf(short)]).toEqual([['nomination-reason-missing'], [{ least: 20 }]]);
    expect(codes(nominate({ reason: 'x'.repeat(20) }))).toEqual(['accepted']);
  });
  it('may change after the others were heard, to somebody else', () => {
    expect(codes(nominate({ step: 'change', former: named(ada, cleo) }))).toEqual(['accepted']);
    expect(codes(nominate({ step: 'change', former: null }))).toEqual(['accepted']);
    expect(codes(nominate({ step: 'change', former: named(ada, ben) }))).toEqual([
      'nomination-nothing-to-change',
    ]);
    expect(codes(nominate({ step: 'nomination', former: named(ada, ben) }))).toEqual(['accepted']);
    for (const step of ['proposal', 'consent', 'ended'] as const) {
      expect(codes(nominate({ step }))).toEqual(['election-wrong-step']);
      expect(factsOf(nominate({ step }))).toEqual([{ step }]);
    }
  });
  it('comes from a deliberative voice of the body', () => {
    expect(codes(nominate({ rollLine: null }))).toEqual(['not-on-roll']);
    expect(codes(nominate({ rollLine: { ...line, voice: 'consultative' } }))).toEqual([
      'voice-not-deliberative',
    ]);
    expect(codes(nominate({ rollLine: { ...line, recused: true } }))).toEqual(['accepted']);
  });
  it('counts once for each person, the last time; nobody wins by number', () => {
    const all = [
      named(ada, ben, 'first thought'),
      named(ben, cleo, 'patient'),
      named(cleo, ben, 'knows the site'),
      named(ada, cleo, 'heard Ben'),
      named(dan, dan, 'has the time'),
    ];
    expect(nomineesOf(all)).toEqual([
      { personId: cleo, reasons: ['heard Ben', 'patient'] },
      { personId: ben, reasons: ['knows the site'] },
      { personId: dan, reasons: ['has the time'] },
    ]);
  });
});

describe('a proposal', () => {
  const nominations = [named(ada, ben), named(ben, cleo), named(cleo, ben)];
  const propose = (change: Partial<ProposalWish> = {}) =>
    decideProposal({
      step: 'proposal',
      facilitatorId: dan,
      proposedBy: dan,
      nomineeId: cleo,
      nominations,
      setAside: [],
      reason: ` ${why} `,
      ...change,
    });
  it('is the facilitator’s, among those named, whatever their number', () => {
    expect(propose()).toEqual({ kind: 'accepted', nomineeId: cleo, reason: why });
    expect(codes(propose({ proposedBy: ada }))).toEqual(['proposal-not-facilitator']);
    expect(codes(propose({ nomineeId: ada }))).toEqual(['proposal-not-nominee']);
    expect(codes(propose({ setAside: [cleo] }))).toEqual(['nominee-set-aside']);
    expect(codes(propose({ step: 'change' }))).toEqual(['election-wrong-step']);
    expect(factsOf(propose({ step: 'change' }))).toEqual([{ step: 'change' }]);
    const short = propose({ reason: 'x'.repeat(19) });
    expect([codes(short), factsOf(short)]).toEqual([['proposal-reason-missing'], [{ least: 20 }]]);
    expect(codes(propose({ reason: 'x'.repeat(20) }))).toEqual(['accepted']);
  });
});

describe('the outcome of an election without candidate', () => {
  const rule = aRuleSet({ consent: { ...aRuleSet().consent, rounds: 2, fallback: 'escalate' } });
  const nominations = [named(ada, ben), named(ben, cleo), named(cleo, ben)];
  const went = (nomineeId: PersonId, verdict: 'adopted' | 'objected' | 'void' | null): Proposed => ({
    nomineeId,
    outcome: verdict === null ? null : { verdict },
  });
  const outcome = (...proposals: readonly Proposed[]) => electionOutcome(rule, nominations, proposals);
  it('is somebody as soon as a proposal has consent', () => {
    expect(outcome(went(ben, 'adopted'))).toEqual({ kind: 'elected', personId: ben, setAside: [] });
    expect(outcome(went(ben, 'objected'), went(cleo, 'adopted'))).toEqual({
      kind: 'elected',
      personId: cleo,
      setAside: [ben],
    });
  });
  it('is another proposal while somebody named is left and rounds are too', () => {
    expect(outcome()).toEqual({ kind: 'propose', left: [ben, cleo], setAside: [] });
    expect(outcome(went(ben, 'objected'))).toEqual({ kind: 'propose', left: [cleo], setAside: [ben] });
    expect(outcome(went(ben, 'void'))).toEqual({ kind: 'propose', left: [ben, cleo], setAside: [] });
    expect(outcome(went(ben, null), went(cleo, 'void'))).toMatchObject({ kind: 'propose', left: [cleo] });
  });
  it('is the fallback of the rule when nobody named is left, or no round', () => {
    expect(outcome(went(ben, 'objected'), went(cleo, null))).toEqual({
      kind: 'escalate',
      left: [],
      setAside: [ben, cleo],
    });
    expect(outcome(went(ben, 'void'), went(ben, 'void'))).toMatchObject({ kind: 'escalate' });
    const dropping = aRuleSet({ consent: { ...rule.consent, fallback: 'none' } });
    expect(electionOutcome(dropping, [], [])).toEqual({ kind: 'dropped', left: [], setAside: [] });
    const voting = aRuleSet({ consent: { ...rule.consent, fallback: 'majority' } });
    expect(electionOutcome(voting, [], []).kind).toBe('majority');
  });
});

describe('the words of consent and election', () => {
  it('exist for every step and every refusal, in both languages', () => {
    const steps: readonly ElectionStep[] = ELECTION_STEPS;
    const keys = [
      ...steps.map((step) => `election.step.${step}`),
      ...[
        'election-step-not-next',
        'election-wrong-step',
        'election-nobody-named',
        'nomination-reason-missing',
        'nominee-not-eligible',
        'nominee-set-aside',
        'nomination-nothing-to-change',
        'proposal-not-facilitator',
        'proposal-not-nominee',
        'proposal-reason-missing',
        'consent-phase-not-next',
        'consent-wrong-phase',
        'consent-untested_one',
        'consent-untested_other',
        'consent-answer-unknown',
        'consent-reason-missing',
        'consent-words-missing',
        'consent-no-objection',
        'consent-rounds-over',
        'consent-text-unchanged',
        'objection-own-test',
        'objection-tested',
        'objection-not-tested',
        'objection-not-yours',
        'objection-answer-missing',
        'not-on-roll',
        'voice-not-deliberative',
        'recused',
      ].map((code) => `refusal.${code}`),
    ];
    expect(keys.filter((key) => !(key in fr) || !(key in en))).toEqual([]);
  });
});
