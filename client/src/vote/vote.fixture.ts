import { startingRuleSet } from '@communaux/shared/body';
import type { Id } from '@communaux/shared/kernel';
import { nobody, quorumMeter, tally } from '@communaux/shared/vote';
import type { PollSheetFragment } from '../generated/vote.documents.js';

export const electorate = [
  { id: 'c1' as Id<'college'>, key: 'firms', name: 'Entreprises', registered: 40 },
  { id: 'c2' as Id<'college'>, key: 'employees', name: 'Salariés', registered: 120 },
  { id: 'c3' as Id<'college'>, key: 'residents', name: 'Habitants', registered: 60 },
];

export const rules = {
  ...startingRuleSet(electorate),
  weights: { c1: 5_000, c2: 3_000, c3: 2_000 },
  weightBasis: 'participation' as const,
  quorum: { overall: { num: 1, den: 3 }, colleges: {}, secondCall: null },
};

/** 22 to 6 firms, 30 to 50 employees, 18 to 12 residents: 62.54 points for, while heads are 70 to 68. */
export const counts = [
  { ...nobody('c1' as Id<'college'>), yes: 22, no: 6, blank: 2 },
  { ...nobody('c2' as Id<'college'>), yes: 30, no: 50, blank: 10 },
  { ...nobody('c3' as Id<'college'>), yes: 18, no: 12, blank: 0 },
];

export const outcome = tally(rules, electorate, counts);

/** The same vote, had nobody but the employees come. */
export const lostOutcome = tally(rules, electorate, counts.slice(1, 2));

export const aPoll = (change: Partial<PollSheetFragment> = {}): PollSheetFragment => ({
  id: 'p1',
  title: 'Révision de l’article 7',
  question: 'Limiter les quais à deux heures par passage ?',
  questionForm: { method: 'yes_no_blank' },
  mode: 'public',
  method: 'yes_no_blank',
  stage: 'open',
  theme: null,
  revision: { id: 'r1', title: 'Quais partagés', stage: 'vote' },
  proposedBy: null,
  mine: false,
  opensAt: '2026-11-20T08:00:00.000Z',
  closesAt: '2026-11-27T18:00:00.000Z',
  withdrawnAt: null,
  liveResults: false,
  tieSeed: null,
  call: 1,
  firstCall: null,
  secondCall: null,
  callableAgain: false,
  frozenHash: 'ab'.repeat(32),
  rules,
  ruleSetVersion: 1,
  turnout: quorumMeter(rules, electorate, { c1: 20, c2: 40 }),
  outcome: null,
  certified: false,
  contestUntil: null,
  contests: [],
  annulledAt: null,
  vetoSettledAs: null,
  myCollegeKey: 'firms',
  myLine: { voice: 'deliberative', recused: false, seat: null, proxyTo: null },
  myChoice: null,
  myCastAt: null,
  myBallot: null,
  myMandates: [],
  ...change,
});

export const someColleges = {
  body: {
    __typename: 'Body',
    id: 'b1',
    colleges: [
      {
        __typename: 'College',
        id: 'c1',
        key: 'firms',
        name: { fr: 'Entreprises', en: 'Firms' },
        shape: 'square',
        weight: 5_000,
        electors: 40,
      },
      {
        __typename: 'College',
        id: 'c2',
        key: 'employees',
        name: { fr: 'Salariés', en: 'Employees' },
        shape: 'circle',
        weight: 3_000,
        electors: 120,
      },
      {
        __typename: 'College',
        id: 'c3',
        key: 'residents',
        name: { fr: 'Habitants', en: 'Residents' },
        shape: 'house',
        weight: 2_000,
        electors: 60,
      },
    ],
  },
};
