import type { Feature } from '../platform/language/catalogues.js';
import { someColleges } from '../vote/vote.fixture.js';

/** All the words that screens of the roll say. */
export const ROLL_WORDS: readonly Feature[] = [
  'roll',
  'line',
  'entry',
  'seats',
  'proxies',
  'vote',
  'booth',
  'body',
];

export const colleges = { Colleges: () => someColleges };

export const pollNamed = (stage: string) => ({
  __typename: 'Poll',
  id: 'p1',
  title: 'Un abri à vélos',
  stage,
  withdrawnAt: null,
  questionForm: { method: 'yes_no_blank' },
});

export const onRoll = (name: string, more: object = {}) => ({
  __typename: 'RollLine',
  personId: name,
  name,
  collegeKey: 'firms',
  voice: 'deliberative',
  recused: false,
  seat: null,
  proxyTo: null,
  voted: null,
  door: null,
  ...more,
});

type Page = { readonly stage?: string; readonly lines?: readonly object[]; readonly more?: object };
/** The roll of a vote, as the pages that name its people ask for it. */
export const rollOf = ({ stage = 'open', lines = [], more = {} }: Page) => ({
  poll: pollNamed(stage),
  roll: {
    __typename: 'RollPage',
    frozen: stage !== 'draft' && stage !== 'scheduled',
    digest: null,
    next: null,
    items: lines,
  },
  recusals: [],
  rollAmendments: [],
  ...more,
});
