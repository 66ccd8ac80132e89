import type { ConsentSheetFragment, ObjectionSheetFragment } from '../generated/consent.documents.js';
import type { Feature } from '../platform/language/catalogues.js';

/** All the words that screens of consents say. */
export const CONSENT_WORDS: readonly Feature[] = [
  'consent',
  'facilitate',
  'opening',
  'naming',
  'vote',
  'booth',
  'result',
  'body',
];

const AT = '2026-11-20T10:00:00.000Z';

export const anObjection = (change: Partial<ObjectionSheetFragment> = {}): ObjectionSheetFragment => ({
  __typename: 'Objection',
  id: 'o1',
  place: 1,
  author: 'Jeanne Riou',
  mine: false,
  grounds: 'Les avertisseurs de recul réveillent la rue des Aulnes.',
  argued: null,
  harmsPurpose: null,
  harmsPeople: null,
  valid: null,
  answer: null,
  testedBy: null,
  testedAt: null,
  liftedAt: null,
  ...change,
});

type Round = ConsentSheetFragment['rounds'][number];
export const aRound = (change: Partial<Round> = {}): Round => ({
  __typename: 'ConsentRound',
  number: 1,
  version: 1,
  openedAt: AT,
  endedAt: null,
  outcome: null,
  digest: null,
  reservations: [],
  words: [],
  objections: [],
  ...change,
});

/** A proposal in its first round, whose answers are being given. */
export const aConsent = (change: Partial<ConsentSheetFragment> = {}): ConsentSheetFragment => ({
  __typename: 'Consent',
  id: 'k1',
  kind: 'proposal',
  title: 'Livraisons du matin',
  theme: 'mobility',
  step: 'consent',
  round: 1,
  phase: 'objection',
  answersCloseAt: '2099-01-01T17:00:00.000Z',
  openedAt: AT,
  facilitator: 'Amina Belkacem',
  facilitating: false,
  text: 'Les quais ouvrent aux livraisons dès 6 h 30.',
  version: 1,
  registered: 12,
  answered: 4,
  needed: 6,
  named: 0,
  rules: { reviewDays: 365, explicitQuorum: { num: 1, den: 2 }, fallback: 'majority', rounds: 3 },
  endedAs: null,
  endedAt: null,
  reviewAt: null,
  reviewDue: false,
  reviews: null,
  fallbackPoll: null,
  acts: [],
  versions: [
    {
      __typename: 'ConsentText',
      version: 1,
      text: 'Les quais ouvrent aux livraisons dès 6 h 30.',
      nomineeId: null,
      nominee: null,
      writtenAt: AT,
      declinedAt: null,
    },
  ],
  rounds: [aRound()],
  myLine: null,
  myAnswer: null,
  myNomination: null,
  nominations: [],
  eligible: [],
  pastReviews: [],
  ...change,
});
