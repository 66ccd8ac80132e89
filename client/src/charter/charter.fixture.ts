import type { RevisionSheetFragment, WordsSheetFragment } from '../generated/charter.documents.js';

const duration = (maxMinutes: number) => ({
  __typename: 'Clause' as const,
  id: 'duration-1',
  kind: 'duration',
  params: { maxMinutes },
  scope: { assetKinds: ['dock'] },
});
const quota = {
  __typename: 'Clause' as const,
  id: 'quota-1',
  kind: 'quota',
  params: { metric: 'hours', per: 'firm', window: 'week', ceiling: 10 },
  scope: { assetKinds: ['dock'] },
};

export const docksBefore: WordsSheetFragment & { readonly __typename: 'ArticleWords' } = {
  __typename: 'ArticleWords',
  title: 'Quais partagés',
  text: 'Une réservation de quai dure au plus trois heures.',
  clauses: [duration(180)],
};
export const docksAfter: typeof docksBefore = {
  ...docksBefore,
  text: 'Une réservation de quai dure au plus deux heures par passage.',
  clauses: [duration(120), quota],
};

export const aRevision = (change: Partial<RevisionSheetFragment> = {}) => ({
  __typename: 'Revision' as const,
  id: 'r1',
  title: 'Deux heures par quai',
  stage: 'consultation' as const,
  authorName: 'Amina Diallo',
  mine: false,
  createdAt: '2026-11-01T09:00:00.000Z',
  submittedAt: '2026-11-02T09:00:00.000Z',
  consultationClosesAt: '2026-12-01T18:00:00.000Z',
  decidedAt: null,
  effectiveFrom: null,
  commentCount: 1,
  why: 'Les quais restent occupés après le départ du camion.',
  impact: 'Les livraisons longues se feront en deux passages.',
  examinedAt: '2026-11-05T09:00:00.000Z',
  opinion: 'Rien ne s’y oppose en droit.',
  consultationOpensAt: '2026-11-06T09:00:00.000Z',
  theme: null,
  passage: 1,
  sentBackAt: null,
  pollId: null,
  changes: [
    {
      __typename: 'RevisionChange' as const,
      articleId: 'a7',
      number: '7',
      baseVersion: 1,
      before: docksBefore,
      after: docksAfter,
      stale: false,
    },
  ],
  acts: [],
  ...change,
});

export const aComment = (id: string, change: object = {}) => ({
  __typename: 'Comment',
  id,
  revisionId: 'r1',
  articleId: 'a7',
  passage: 'deux heures par passage',
  authorName: 'Léo Marchetti',
  collegeKey: 'employees',
  text: 'Deux heures suffisent presque toujours.',
  madeAt: '2026-11-10T09:00:00.000Z',
  hiddenReason: null,
  mine: false,
  ...change,
});

export const theseComments = (...items: readonly object[]) => ({
  comments: { __typename: 'CommentPage', items, total: items.length, next: null },
});

export const noImpact = {
  revisionImpact: { __typename: 'Impact', bookings: 20_000, refused: 0, firms: 0, examples: [] },
};
