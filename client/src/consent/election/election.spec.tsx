import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { ConsentSheetFragment } from '../../generated/consent.documents.js';
import type { Answers } from '../../platform/testing/answering.js';
import { letDialogsOpen } from '../../platform/testing/dialogs.js';
import { refusedBy, showTo } from '../../platform/testing/show-to.js';
import { LiveRegion } from '../../ui/announce.js';
import { AnswerPage } from '../AnswerPage.js';
import { aConsent, anObjection, aRound, CONSENT_WORDS } from '../consent.fixture.js';
import { ConsentPage } from '../ConsentPage.js';
import { NewConsentPage } from '../open/NewConsentPage.js';
import { NamePage } from './NamePage.js';

const PAGES = { sheet: ConsentPage, answer: AnswerPage, name: NamePage, open: NewConsentPage };
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
  name: keyof typeof PAGES,
  change: Change,
  answers: Answers = {},
  to: 'delegate' | 'visitor' = 'delegate',
) => {
  const Shown = PAGES[name];
  const consent = aConsent({
    kind: 'election',
    title: 'Présidence de séance',
    versions: [proposing()],
    ...change,
  });
  const page = (
    <>
      <Shown />
      <LiveRegion />
    </>
  );
  return showTo(to, page, {
    words: CONSENT_WORDS,
    answers: { Consent: () => ({ consent }), ...answers },
    route: '/consents/:consent',
    path: '/consents/k1',
  });
};

beforeAll(letDialogsOpen);

describe('the answer asked in an election', () => {
  it('is about a person, named before anything else', async () => {
    await show('answer', { acts: ['answer'] });
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title.textContent).toMatch(/^Nour Haddad.: pouvez-vous vivre avec ce choix.\?$/);
  });
});

describe('an election read by who may see no name', () => {
  it('says whole sentences of whom it chose, and for whom the names are', async () => {
    await show(
      'sheet',
      { step: 'ended', phase: 'ended', endedAs: 'elected', versions: [proposing({ nominee: null })] },
      {},
      'visitor',
    );
    expect(
      await screen.findByText(/^Aucune objection fondée ne demeure contre la personne choisie\./),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'La personne proposée' })).toBeTruthy();
    expect(screen.getByText('Les noms et leurs raisons sont visibles des membres.')).toBeTruthy();
  });
  it('says that somebody is proposed, and that somebody declined before', async () => {
    const declinedAt = '2026-11-21T10:00:00.000Z';
    const versions = [
      proposing({ nominee: null, declinedAt }),
      proposing({ nominee: null, nomineeId: 'n2', version: 2 }),
    ];
    await show('sheet', { step: 'proposal', phase: null, round: 0, rounds: [], versions }, {}, 'visitor');
    expect(await screen.findByText(/^Une personne est proposée\./)).toBeTruthy();
    expect(screen.getByText('La personne proposée a décliné')).toBeTruthy();
  });
});

describe('the end of an election', () => {
  const ended: Change = { step: 'ended', phase: 'ended', endedAs: 'elected' };
  it('is told as an end, and leads to where the mandate is granted', async () => {
    const moveConsent = aConsent({ kind: 'election', versions: [proposing()], ...ended });
    const { keys } = await show(
      'sheet',
      { phase: 'test', acts: ['move:ended'] },
      { MoveConsent: () => ({ moveConsent }) },
    );
    await keys.click(await screen.findByRole('button', { name: 'Terminer le tour' }));
    expect(await screen.findByText(/^C’est terminé/)).toBeTruthy();
    const seats = screen.getByRole('link', { name: /^Voir les sièges/ });
    expect(seats.getAttribute('href')).toBe('/z/saulaies/seats');
  });
});

describe('opening an election', () => {
  it('asks one question under the name of the page, then for its seat', async () => {
    const { keys } = await show('open', {});
    expect(await screen.findByRole('heading', { level: 1, name: 'Ouvrir un consentement' })).toBeTruthy();
    await keys.click(screen.getByRole('radio', { name: /^Une personne pour un siège/ }));
    await keys.click(screen.getByRole('button', { name: 'Continuer' }));
    await keys.click(screen.getByRole('button', { name: 'Continuer' }));
    expect(screen.getByText('Dites de quel siège il s’agit.')).toBeTruthy();
  });
});

describe('naming somebody', () => {
  const eligible = [
    'Nour Haddad',
    'Éloïse Martin',
    ...Array.from({ length: 20 }, (_, rank) => `Personne ${rank}`),
  ].map((name, rank) => ({ __typename: 'ConsentPerson' as const, id: `n${rank + 1}`, name }));
  const mine = { nomineeId: 'n1', nominee: 'Nour Haddad', reason: 'Elle écoute chacun avant de parler.' };
  const myNomination = { __typename: 'Nomination' as const, nominator: 'Amina Belkacem', ...mine };
  it('again starts from whom one named, and finds another among many by name', async () => {
    const { keys, sent } = await show(
      'name',
      { step: 'change', phase: null, acts: ['nominate'], eligible, myNomination },
      { Nominate: () => refusedBy('nominate', 'election-wrong-step') },
    );
    expect(await screen.findByRole('radio', { name: 'Nour Haddad' })).toHaveProperty('checked', true);
    expect(screen.getByLabelText(/^Pourquoi/)).toHaveProperty('value', mine.reason);
    const search = screen.getByLabelText('Chercher une personne');
    await keys.clear(search);
    await keys.type(search, 'eloi');
    await keys.click(screen.getByRole('radio', { name: 'Éloïse Martin' }));
    await keys.click(screen.getByRole('button', { name: 'Changer ma nomination' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    const said = { zone: 'saulaies', id: 'k1', nominee: 'n2', reason: mine.reason };
    expect(sent.at(-1)).toEqual(['Nominate', said]);
  });
});

describe('the facilitator', () => {
  const nomination = (nomineeId: string, nominee: string) => ({
    __typename: 'Nomination' as const,
    nominator: 'Léo Martin',
    nomineeId,
    nominee,
    reason: 'Cette personne écoute chacun.',
  });
  const nominations = [nomination('n1', 'Nour Haddad'), nomination('n2', 'Éloïse Martin')];
  it('knows how many have named somebody, before any name is shown', async () => {
    await show('sheet', { step: 'nomination', phase: null, named: 3, versions: [], acts: ['move:change'] });
    expect(await screen.findByText('3 nominations sur 12 inscrits')).toBeTruthy();
  });
  it('is not offered who declined, nor keeps them chosen', async () => {
    const declined = proposing({ declinedAt: '2026-11-21T10:00:00.000Z' });
    const proposal: Change = { step: 'proposal', phase: null, rounds: [], nominations, acts: ['propose'] };
    const { keys } = await show(
      'sheet',
      { ...proposal, acts: ['propose', 'decline'] },
      {
        DeclineNomination: () => ({
          declineNomination: aConsent({ kind: 'election', ...proposal, versions: [declined] }),
        }),
      },
    );
    const who = await screen.findByLabelText(/^Qui proposez-vous/);
    await keys.selectOptions(who, 'Nour Haddad');
    await keys.click(screen.getByRole('button', { name: 'Décliner' }));
    await keys.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Décliner' }));
    await waitFor(() => expect(screen.queryByRole('option', { name: 'Nour Haddad' })).toBeNull());
    expect(who).toHaveProperty('value', '');
    expect(screen.getByRole('option', { name: 'Éloïse Martin' })).toBeTruthy();
  });
});

describe('the round of an election', () => {
  it('has no step for questions or reactions, and weighs an objection for a person', async () => {
    const rounds = [aRound({ objections: [anObjection()] })];
    const { keys } = await show('sheet', { phase: 'test', acts: ['test'], rounds });
    const steps = within(await screen.findByRole('list', { name: 'Étapes du tour' }));
    expect(steps.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Répondre',
      'Examiner les objections',
      'Tour terminé',
    ]);
    expect(steps.getByRole('listitem', { current: 'step' }).textContent).toBe('Examiner les objections');
    await keys.click(screen.getByRole('checkbox', { name: /tort fait au but commun/ }));
    expect(screen.getByText(/cette personne ne peut pas être choisie/)).toBeTruthy();
  });
});
