import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Answers } from '../../platform/testing/answering.js';
import { refusedBy, showTo } from '../../platform/testing/show-to.js';
import { colleges } from '../roll.fixture.js';
import { InstallElected } from './InstallElected.js';

const place = (name: string, slot: string, change: object = {}) => ({
  __typename: 'InstallationPlace',
  slot,
  personId: `p-${name}`,
  name,
  becomes: 'seated',
  leaves: null,
  substitute: null,
  ...change,
});
const pair = (change: object = {}) => ({
  __typename: 'Installation',
  id: 'p1',
  collegeKey: 'firms',
  seat: 'Binôme du bureau',
  endsAt: '2028-11-01T10:00:00.000Z',
  installedAt: null,
  obstacles: [],
  tickets: [
    {
      __typename: 'ElectionTicket',
      key: 'a',
      label: 'Le quai vert',
      runners: [{ __typename: 'ElectionRunner', slot: 'firm', name: 'Élie', substitute: 'Ada' }],
    },
  ],
  places: [place('Olga', 'authority', { leaves: 'residents' }), place('Élie', 'firm', { substitute: 'Ada' })],
  ...change,
});
const show = (
  change: object = {},
  answers: Answers = {},
  role: 'agent' | 'delegate' = 'agent',
  counted = true,
) =>
  showTo(role, <InstallElected pollId="p1" counted={counted} />, {
    words: ['seating', 'vote', 'body'],
    answers: { ...colleges, Installation: () => ({ installation: pair(change) }), ...answers },
  });
const DO = { name: 'Installer les élus' };

describe('installing the elected', () => {
  it('says who was elected, in which place, from when to when, and what they leave', async () => {
    await show();
    const section = within(await screen.findByRole('region', DO));
    expect(section.getByText(/Siège\s: Binôme du bureau\./).textContent).toContain('1er novembre 2028');
    expect(section.getByText('Élu·e · Olga')).toBeTruthy();
    expect(section.getByText('Entreprise · Élie')).toBeTruthy();
    expect(section.getByText('Quitte son mandat dans le collège Habitants.')).toBeTruthy();
    expect(section.getByText(/Suppléance\s: Ada/)).toBeTruthy();
  });
  it('is one act, confirmed once, which says who withdrew', async () => {
    const installed = { ...pair({ installedAt: '2026-11-28T10:00:00.000Z' }) };
    const { keys, sent } = await show(
      {},
      {
        InstallElected: () => ({ installElected: installed }),
      },
    );
    await keys.click(await screen.findByRole('checkbox', { name: /^Élie se désiste.*suppléance siégera/ }));
    await keys.click(screen.getByRole('button', DO));
    await keys.click(within(await screen.findByRole('dialog')).getByRole('button', DO));
    expect(await screen.findByText('Les élus sont installés depuis le 28 novembre 2026.')).toBeTruthy();
    expect(sent.find(([name]) => name === 'InstallElected')?.[1]).toEqual({
      zone: 'saulaies',
      poll: 'p1',
      withdrawn: ['p-Élie'],
    });
    expect(screen.queryByRole('button', DO)).toBeNull();
    expect(screen.getByRole('link', { name: 'Voir les sièges' })).toBeTruthy();
  });
  it('words why it was refused', async () => {
    const { keys } = await show(
      {},
      {
        InstallElected: () => refusedBy('installElected', 'install-already'),
      },
    );
    await keys.click(await screen.findByRole('button', DO));
    await keys.click(within(await screen.findByRole('dialog')).getByRole('button', DO));
    expect((await screen.findByRole('alert')).textContent).toContain('sont déjà installés');
  });
  it('says what it waits for instead of offering a button that would be refused', async () => {
    const obstacles = [{ __typename: 'Reason', code: 'install-contested', facts: {} }];
    await show({ obstacles });
    expect(await screen.findByText(/Le résultat est contesté/)).toBeTruthy();
    expect(screen.queryByRole('button', DO)).toBeNull();
  });
  it('is read by members, without the act', async () => {
    await show({}, {}, 'delegate');
    expect(await screen.findByText(/seront donnés par un agent/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
  it('says before the count whom each option stands for, and offers nothing else', async () => {
    await show({}, {}, 'delegate', false);
    const section = within(await screen.findByRole('region', { name: 'Qui siégerait' }));
    expect(section.getByText('Le quai vert')).toBeTruthy();
    expect(section.getByText(/^Entreprise · Élie · Suppléance\s: Ada\.$/)).toBeTruthy();
    expect(section.queryByText(/Olga/)).toBeNull();
  });
});
