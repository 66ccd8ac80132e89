import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Answers } from '../../platform/testing/answering.js';
import { refusedBy, showTo } from '../../platform/testing/show-to.js';
import { colleges, ROLL_WORDS } from '../roll.fixture.js';
import { GivePage } from './GivePage.js';
import { ProxiesPage } from './ProxiesPage.js';

const proxy = (change: object = {}) => ({
  __typename: 'Proxy',
  id: 'x1',
  giver: 'Amina Belkacem',
  holder: 'Léo Martin',
  mine: true,
  scope: 'body',
  theme: null,
  poll: null,
  givenAt: '2026-11-20T10:00:00.000Z',
  until: null,
  endable: true,
  ...change,
});
const book = (change: object = {}) => ({
  myProxies: { __typename: 'ProxyBook', cap: 2, given: [], received: [], spoken: [], ...change },
});
const poll = { __typename: 'Poll', id: 'p1', title: 'Un abri à vélos' };
const spoken = (change: object = {}) => ({
  __typename: 'SpokenProxy',
  poll,
  closesAt: '2026-11-20T10:00:00.000Z',
  giver: 'Amina Belkacem',
  holder: 'Léo Martin',
  mine: true,
  choice: null,
  questionForm: { method: 'yes_no_blank' },
  castAt: null,
  inPerson: false,
  ...change,
});
const holders = [
  { __typename: 'ProxyHolder', personId: 'leo', name: 'Léo Martin', collegeKey: 'employees', carries: 1 },
  { __typename: 'ProxyHolder', personId: 'ada', name: 'Ada', collegeKey: 'firms', carries: 0 },
];
const show = (
  page: 'book' | 'give',
  answers: Answers,
  path = '/',
  role: 'delegate' | 'visitor' = 'delegate',
) =>
  showTo(role, page === 'book' ? <ProxiesPage /> : <GivePage />, {
    words: ROLL_WORDS,
    answers: { ...colleges, ...answers },
    path,
  });

describe('the book of proxies', () => {
  it('says what the rule allows, whom I lend my voice to and whose I carry', async () => {
    await show('book', {
      MyProxies: () =>
        book({
          given: [proxy({ scope: 'theme', theme: 'water', until: '2027-01-31T22:00:00.000Z' })],
          received: [
            proxy({ id: 'x2', mine: false, giver: 'Jeanne Riou', scope: 'poll', poll, endable: false }),
          ],
        }),
    });
    expect(await screen.findByText('Chaque membre porte au plus 2 voix en plus de la sienne.')).toBeTruthy();
    const lent = within(screen.getByRole('article', { name: 'À Léo Martin' }));
    expect(lent.getByText('Pour les votes sur ce sujet : Eau')).toBeTruthy();
    expect(lent.getByRole('button', { name: 'Reprendre ma voix' })).toBeTruthy();
    const carried = within(screen.getByRole('article', { name: 'De Jeanne Riou' }));
    expect(carried.getByText('Le vote est ouvert : cette procuration ne change plus.')).toBeTruthy();
    expect(carried.queryByRole('button')).toBeNull();
  });
  it('ends a proxy once its giver has read what that changes', async () => {
    const { keys, sent } = await show('book', {
      MyProxies: () => book({ given: [proxy()] }),
      EndProxy: () => refusedBy('endProxy', 'proxy-unknown'),
    });
    await keys.click(await screen.findByRole('button', { name: 'Reprendre ma voix' }));
    const asked = within(screen.getByRole('dialog'));
    expect(asked.getByText(/Les votes déjà ouverts gardent leur liste/)).toBeTruthy();
    await keys.click(asked.getByRole('button', { name: 'Reprendre ma voix' }));
    expect((await screen.findByRole('alert')).textContent).toContain('a déjà pris fin');
    expect(sent.at(-1)).toEqual(['EndProxy', { zone: 'saulaies', proxy: 'x1' }]);
  });
  it('shows the giver what was voted in their name, or that nothing was', async () => {
    const cast = '2026-11-19T10:00:00.000Z';
    await show('book', {
      MyProxies: () =>
        book({
          spoken: [
            spoken({ choice: 'yes', castAt: cast }),
            spoken({ poll: { ...poll, id: 'p2', title: 'Un quai' } }),
            spoken({ poll: { ...poll, id: 'p3', title: 'Un jardin' }, inPerson: true, choice: 'no' }),
            spoken({ poll: { ...poll, id: 'p4', title: 'Un four' }, closesAt: '2099-01-01T10:00:00.000Z' }),
          ],
        }),
    });
    const row = async (name: RegExp) => (await screen.findByRole('row', { name })).textContent;
    expect(await row(/abri/)).toContain('Pour');
    expect(await row(/quai/)).toContain('Aucun bulletin');
    expect(await row(/jardin/)).toContain('A voté en personne · Contre');
    expect(await row(/four/)).toContain('Pas encore de bulletin');
  });
  it('offers no proxy where the rule allows none, and shows a visitor nothing', async () => {
    await show('book', { MyProxies: () => book({ cap: 0 }) });
    expect(
      await screen.findByText('La règle de cette instance ne permet pas les procurations.'),
    ).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Donner procuration' })).toBeNull();
    const { sent } = await show('book', {}, '/', 'visitor');
    expect(sent).toEqual([]);
  });
});

describe('giving a proxy', () => {
  const wish = {
    ProxyWish: () => ({ ...book(), polls: { __typename: 'PollPage', items: [poll] } }),
    ProxyHolders: () => ({ proxyHolders: holders }),
  };
  it('names who, for which votes and until when, and says how many voices somebody carries already', async () => {
    const { keys, sent } = await show('give', { ...wish, GiveProxy: () => ({ giveProxy: proxy() }) });
    await keys.click(await screen.findByRole('button', { name: 'Confier ma voix' }));
    expect(screen.getByText('Choisissez un membre.')).toBeTruthy();
    await keys.click(
      await screen.findByRole('radio', { name: /^Léo Martin · Salariés · porte déjà 1 voix/ }),
    );
    await keys.click(screen.getByRole('radio', { name: 'Les votes sur un sujet' }));
    await keys.selectOptions(screen.getByRole('combobox', { name: /Quel sujet/ }), 'water');
    await keys.click(screen.getByRole('button', { name: 'Confier ma voix' }));
    expect(sent.at(-1)).toEqual([
      'GiveProxy',
      { zone: 'saulaies', input: { holder: 'leo', theme: 'water', poll: null, until: null } },
    ]);
  });
  it('comes from a vote with that vote chosen, and keeps the form when it is refused', async () => {
    const { keys, sent } = await show(
      'give',
      { ...wish, GiveProxy: () => refusedBy('giveProxy', 'proxy-of-withdrawn-poll') },
      '/?poll=p1',
    );
    expect(await screen.findByRole('radio', { name: /^Un seul vote/ })).toHaveProperty('checked', true);
    await keys.click(await screen.findByRole('radio', { name: 'Ada · Entreprises' }));
    await keys.click(screen.getByRole('button', { name: 'Confier ma voix' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Choisissez un autre vote');
    expect(sent.at(-1)).toEqual([
      'GiveProxy',
      { zone: 'saulaies', input: { holder: 'ada', theme: null, poll: 'p1', until: null } },
    ]);
    expect(screen.getByRole('radio', { name: 'Ada · Entreprises' })).toHaveProperty('checked', true);
  });
});
