import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ConsentSheetFragment } from '../../generated/consent.documents.js';
import type { Answers } from '../../platform/testing/answering.js';
import { showTo } from '../../platform/testing/show-to.js';
import { AnswerPage } from '../AnswerPage.js';
import { aConsent, CONSENT_WORDS } from '../consent.fixture.js';
import { ConsentPage } from '../ConsentPage.js';
import { NamePage } from './NamePage.js';

const PAGES = { sheet: ConsentPage, answer: AnswerPage, name: NamePage };
type Change = Partial<ConsentSheetFragment>;
type Version = ConsentSheetFragment['versions'][number];

const proposing = (change: Partial<Version> = {}): Version => ({
  __typename: 'ConsentText',
  version: 1,
  text: 'Trois raisons sur quatre parlent d’écoute.',
  nomineeId: 'n1',
  nominee: 'Nour Haddad',
  writtenAt: '2026-11-20T10:00:00.000Z',
  declinedAt: null,
  ...change,
});

const show = (
  page: keyof typeof PAGES,
  change: Change,
  answers: Answers = {},
  to: 'delegate' | 'visitor' = 'delegate',
) => {
  const Shown = PAGES[page];
  const consent = aConsent({
    kind: 'election',
    title: 'Présidence de séance',
    versions: [proposing()],
    ...change,
  });
  return showTo(to, <Shown />, {
    words: CONSENT_WORDS,
    answers: { Consent: () => ({ consent }), ...answers },
    route: '/consents/:consent',
    path: '/consents/k1',
  });
};

describe('the answer asked in an election', () => {
  it('is about a person, named before anything else', async () => {
    await show('answer', { acts: ['answer'] });
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title.textContent).toMatch(/^Nour Haddad.: pouvez-vous vivre avec ce choix.\?$/);
  });
});
