import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { LEAST_GROUNDS } from '@communaux/shared/vote';
import type { Feature } from '../platform/language/catalogues.js';
import type { Answers } from '../platform/testing/answering.js';
import { refusedBy, showTo } from '../platform/testing/show-to.js';
import { someColleges } from '../vote/vote.fixture.js';
import { GrantPage } from './GrantPage.js';
import { GuardiansPage } from './GuardiansPage.js';
import { PollGuard } from './PollGuard.js';
import { VetoPage } from './VetoPage.js';

const words: readonly Feature[] = ['guardian', 'vote', 'body'];
const GROUNDS = 'Le chemin longe la noue : aucune étude de ruissellement n’a été jointe.'.padEnd(
  LEAST_GROUNDS,
  '.',
);
const right = (change: object = {}) => ({
  __typename: 'VetoRight',
  id: 'r1',
  speaksFor: 'La nature',
  themes: ['soil', 'water'],
  holder: 'Solène Vidal',
  mine: false,
  grantedAt: '2025-11-20T10:00:00.000Z',
  endsAt: '2027-10-25T10:00:00.000Z',
  inForce: true,
  guarded: 3,
  vetoes: 1,
  overridden: 0,
  sentBack: 1,
  stopped: 0,
  ...change,
});
const veto = (change: object = {}) => ({
  __typename: 'Veto',
  id: 'v1',
  pollId: 'p1',
  pollTitle: 'Goudronner le chemin',
  theme: 'soil',
  speaksFor: 'La nature',
  guardian: 'Solène Vidal',
  grounds: GROUNDS,
  conflict: null,
  effect: 'deliberation_once',
  givenAt: '2026-07-27T10:00:00.000Z',
  settledAs: 'sent-back',
  revision: null,
  ...change,
});
const guard = (change: object = {}) => ({
  __typename: 'PollGuard',
  pollId: 'p1',
  standing: 'watching',
  theme: 'soil',
  until: '2099-07-27T10:00:00.000Z',
  effect: 'deliberation_once',
  override: { num: 3, den: 4, allColleges: true },
  returned: false,
  mayVeto: false,
  guardians: [{ __typename: 'PollGuardian', id: 'r1', speaksFor: 'La nature', holder: 'Solène Vidal' }],
  veto: null,
  ...change,
});
const all = (rights: readonly object[], vetoes: readonly object[]) => ({
  Guardians: () => ({
    vetoRights: rights,
    vetoes: { __typename: 'VetoPage', next: null, items: vetoes },
  }),
});
type Role = 'agent' | 'guardian' | 'visitor';
const list = (role: Role, answers: Answers) => showTo(role, <GuardiansPage />, { words, answers });

describe('the guardians of the zone', () => {
  it('are read by everyone: in whose name, on what, and what became of each veto', async () => {
    await list('visitor', all([right({ holder: null })], [veto({ guardian: null })]));
    const card = within(await screen.findByRole('article', { name: 'La nature' }));
    expect(card.getByText('Sols, Eau')).toBeTruthy();
    expect(card.getByText('3 votes à surveiller, 1 veto')).toBeTruthy();
    expect(screen.getByText('Renvoyé en délibération')).toBeTruthy();
    expect(screen.getByText(GROUNDS)).toBeTruthy();
    expect(screen.queryByText(/Solène/)).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
  it('receive their right from an agent, who may end it after a warning', async () => {
    const { keys, sent } = await list('agent', {
      ...all([right()], []),
      EndVetoRight: () => refusedBy('endVetoRight', 'unknown-right'),
    });
    expect(await screen.findByRole('link', { name: 'Donner un droit de veto' })).toBeTruthy();
    await keys.click(screen.getByRole('button', { name: 'Mettre fin à ce droit' }));
    const asked = within(screen.getByRole('dialog'));
    expect(asked.getByText(/Les vetos déjà posés restent/)).toBeTruthy();
    await keys.click(asked.getByRole('button', { name: 'Mettre fin à ce droit' }));
    expect((await screen.findByRole('alert')).textContent).toContain('il a déjà pris fin');
    expect(sent.at(-1)).toEqual(['EndVetoRight', { zone: 'saulaies', right: 'r1' }]);
  });
  it('are said to be none where there are none', async () => {
    await list('guardian', all([], []));
    expect(await screen.findByText('Aucun gardien dans cette zone')).toBeTruthy();
  });
});

describe('granting a right of veto', () => {
  const mandates = {
    Colleges: () => someColleges,
    MandatesToCarry: ({ search }: Readonly<Record<string, unknown>>) => ({
      electors: {
        __typename: 'ElectorPage',
        items:
          search === 'vid'
            ? [{ __typename: 'Elector', id: 'm1', name: 'Solène Vidal', collegeId: 'c1', endsAt: 'x' }]
            : [],
      },
    }),
  };
  it('asks for a mandate found by name, a voice and subjects, and words a refusal', async () => {
    const { keys, sent } = await showTo('agent', <GrantPage />, {
      words,
      answers: { ...mandates, GrantVetoRight: () => refusedBy('grantVetoRight', 'right-held') },
    });
    await keys.click(await screen.findByRole('button', { name: 'Donner ce droit' }));
    expect(screen.getByText('Choisissez au moins un sujet.')).toBeTruthy();
    await keys.type(screen.getByRole('textbox', { name: 'Chercher qui tient un mandat' }), 'vid');
    await keys.click(await screen.findByRole('radio', { name: 'Solène Vidal · Entreprises' }));
    await keys.type(screen.getByRole('textbox', { name: /Au nom de qui/ }), 'La nature');
    await keys.click(screen.getByRole('checkbox', { name: 'Sols' }));
    await keys.click(screen.getByRole('button', { name: 'Donner ce droit' }));
    expect((await screen.findByRole('alert')).textContent).toContain('choisissez un autre mandat');
    expect(sent.at(-1)).toEqual([
      'GrantVetoRight',
      { zone: 'saulaies', input: { mandateId: 'm1', speaksFor: 'La nature', themes: ['soil'] } },
    ]);
  });
  it('is for agents, which others are told', async () => {
    await showTo('guardian', <GrantPage />, { words });
    expect(screen.getByText(/Seule l’intercommunalité donne un droit de veto/)).toBeTruthy();
  });
});

describe('a veto', () => {
  const page = (change: object, answers: Answers = {}) =>
    showTo('guardian', <VetoPage />, {
      words,
      answers: {
        PollToSuspend: () => ({
          poll: { __typename: 'Poll', id: 'p1', title: 'Goudronner le chemin' },
          pollGuard: guard(change),
        }),
        ...answers,
      },
      route: '/polls/:poll/veto',
      path: '/polls/p1/veto',
    });
  it('is written, with the interests at stake, and read again with what overrides it before it counts', async () => {
    const { keys, sent } = await page(
      { mayVeto: true },
      { GiveVeto: () => refusedBy('giveVeto', 'unknown-right') },
    );
    await keys.click(await screen.findByRole('button', { name: 'Continuer' }));
    expect(screen.getByText(`Encore ${LEAST_GROUNDS} signes.`)).toBeTruthy();
    await keys.click(screen.getByRole('textbox', { name: 'Vos motifs' }));
    await keys.paste(GROUNDS);
    await keys.click(screen.getByRole('button', { name: 'Continuer' }));
    await keys.click(screen.getByRole('button', { name: 'Continuer' }));
    expect(screen.getByText(/au moins 3\/4 des poids, et tous les collèges favorables/)).toBeTruthy();
    expect(screen.getByText('Un veto posé ne se reprend pas et reste au registre.')).toBeTruthy();
    expect(sent.map(([name]) => name)).toEqual(['PollToSuspend']);
    await keys.click(screen.getByRole('button', { name: 'Suspendre la décision' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(sent.at(-1)).toEqual([
      'GiveVeto',
      { zone: 'saulaies', poll: 'p1', grounds: GROUNDS, conflict: null },
    ]);
  });
  it('is not offered to who may not give it: they are told who may, and sent to the vote', async () => {
    await page({ mayVeto: false });
    expect(await screen.findByText('Vous ne pouvez pas suspendre cette décision')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Voir le vote' })).toBeTruthy();
  });
});

describe('what guardians mean for a vote', () => {
  const on = (change: object | null) =>
    showTo('guardian', <PollGuard pollId="p1" />, {
      words,
      answers: { PollGuard: () => ({ pollGuard: change && guard(change) }) },
    });
  it('is said while they may still suspend it, with the way to do so', async () => {
    await on({ mayVeto: true });
    expect(await screen.findByText(/La nature : un veto peut suspendre cette décision/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Suspendre cette décision' })).toBeTruthy();
  });
  it('is said once they did: why, and what happens to the text', async () => {
    await on({ standing: 'back-to-deliberation', veto: veto() });
    expect(await screen.findByText('Retour en délibération')).toBeTruthy();
    expect(screen.getByText(GROUNDS)).toBeTruthy();
  });
  it('is said when an override lifted the veto, or when the rule makes it final', async () => {
    await on({ standing: 'overridden', veto: veto({ settledAs: 'overridden' }) });
    expect(await screen.findByText('Veto levé')).toBeTruthy();
    await on({ standing: 'stopped', veto: veto({ settledAs: 'stopped' }) });
    expect(await screen.findByText('Décision arrêtée')).toBeTruthy();
  });
  it('takes no room where nobody watches', async () => {
    await on({ guardians: [], standing: 'lost' });
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
