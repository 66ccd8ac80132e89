import type { PollId } from '@communaux/shared/kernel';
import { countPoll, NO_TIE_ORDERS, type Frozen } from '@communaux/shared/vote';
import { electorate, rules } from '../vote.fixture.js';
import type { ChoiceOutcome, ChoiceQuestion } from './outcomes.js';

/** A draw needs an order of texts, not a secret one. */
const sha256 = (text: string) => text;
const digest = '0'.repeat(64);

/** Ballots and how many cast them: of the firms, of the employees, of the residents. */
type Box = Readonly<Record<string, number>>;

export const frozenFor = (question: ChoiceQuestion): Frozen => ({
  pollId: 'p1' as PollId,
  asked: 'Que faire du budget commun ?',
  question,
  mode: 'public',
  call: 1,
  liveResults: false,
  chair: null,
  tieOrders: NO_TIE_ORDERS,
  pairs: [],
  ruleSet: { ...rules, quorum: { overall: null, colleges: {}, secondCall: null } },
  overrideReason: null,
  colleges: electorate,
  textDigest: digest,
  rollDigest: digest,
  opensAt: 1,
  closesAt: 2,
});

export const boxFor = (boxes: readonly [Box, Box, Box]) => ({
  urns: electorate.map(({ id }, place) => ({
    collegeId: id,
    shapes: Object.entries(boxes[place] ?? {})
      .map(([ballot, count]) => ({ ballot, count }))
      .toSorted((a, b) => (a.ballot < b.ballot ? -1 : 1)),
    byProxy: 0,
  })),
  castingVote: null,
  amendments: [],
  consent: null,
});

/** What the server would have counted. */
export const countedFor = (question: ChoiceQuestion, boxes: readonly [Box, Box, Box]): ChoiceOutcome => {
  const outcome = countPoll(frozenFor(question), boxFor(boxes), sha256);
  if (outcome.kind !== 'choice') throw new RangeError('A choice is counted as a choice');
  return outcome;
};

/** One result for each method, on the three projects of the ballots: heads and weights disagree where they can. */
export const votes = {
  approval: [
    { a: 20, 'a+b': 6 },
    { b: 60, 'b+c': 20, blank: 5 },
    { c: 20, 'a+c': 10 },
  ],
  score: [{ 'a:5,b:1,c:0': 24 }, { 'a:1,b:4,c:3': 70, blank: 2 }, { 'a:0,b:3,c:5': 25 }],
  dots: [{ 'a:3,b:1,c:0': 22 }, { 'a:0,b:2,c:2': 80 }, { 'a:1,b:0,c:3': 31 }],
  budget: [
    { a: 20, 'a+b': 6 },
    { b: 60, 'b+c': 20 },
    { c: 20, 'a+c': 10 },
  ],
  majority_judgment: [
    { 'a:5,b:2,c:1': 20, 'a:4,b:3,c:0': 6 },
    { 'a:1,b:4,c:3': 60, 'a:0,b:5,c:2': 20 },
    { 'a:2,b:3,c:5': 20, 'a:4,b:1,c:3': 10 },
  ],
  schulze: [
    { 'a>b>c': 20, 'a>c': 6 },
    { 'b>c>a': 60, 'c>b': 20 },
    { 'c>a>b': 20, a: 10 },
  ],
  ranked_pairs: [
    { 'a>b>c': 20, 'a>c': 6 },
    { 'b>c>a': 60, 'c>b': 20 },
    { 'c>a>b': 20, a: 10 },
  ],
  irv: [
    { 'a>b>c': 20, 'a>c': 6 },
    { 'b>c>a': 60, 'c>b': 20 },
    { 'c>a>b': 20, a: 10 },
  ],
  stv: [
    { 'a>b>c': 20, 'a>c': 6 },
    { 'b>c>a': 60, 'c>b': 20 },
    { 'c>a>b': 20, a: 10 },
  ],
} as const satisfies Record<ChoiceQuestion['method'], readonly [Box, Box, Box]>;
