import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Answers } from '../../platform/testing/answering.js';
import { refusedBy, showTo } from '../../platform/testing/show-to.js';
import { colleges, ROLL_WORDS } from '../roll.fixture.js';
import { NewSeatPage } from './NewSeatPage.js';
import { PlacePage } from './PlacePage.js';
import { SeatsPage } from './SeatsPage.js';

const UNTIL = '2027-10-25T10:00:00.000Z';
const place = (slot: string, change: object = {}) => ({
  __typename: 'SeatPlace',
  slot,
  mandateId: null,
  holder: null,
  endsAt: null,
  substituteId: null,
  substitute: null,
  substituteEndsAt: null,
  vacantSince: null,
  mine: false,
  ...change,
});
const held = (name: string, mine = false) => ({ mandateId: `m-${name}`, holder: name, endsAt: UNTIL, mine });
const seat = (places: readonly object[], change: object = {}) => ({
  __typename: 'SeatState',
  id: 's1',
  collegeKey: 'firms',
  label: 'Binôme',
  suspended: false,
  suspendedAt: null,
  places,
  ...change,
});
const pair = (change: object = {}) =>
  seat([place('authority', held('Basile')), place('firm', { vacantSince: '2026-11-01T10:00:00.000Z' })], {
    suspendedAt: '2026-12-31T10:00:00.000Z',
    ...change,
  });
const show = (
  page: 'list' | 'new' | 'place',
  answers: Answers,
  { role = 'agent', path = '/' }: { role?: 'agent' | 'delegate' | 'visitor'; path?: string } = {},
) => {
  const pages = { list: <SeatsPage />, new: <NewSeatPage />, place: <PlacePage /> };
  return showTo(role, pages[page], {
    words: ROLL_WORDS,
    answers: { ...colleges, ...answers },
    route: page === 'place' ? '/seats/:seat/:role' : '*',
    path,
  });
};

describe('the seats of the body', () => {
  it('say who holds them and what is vacant, and when a pair stops voting', async () => {
    await show('list', { Seats: () => ({ seats: [pair()] }) }, { role: 'delegate' });
    expect(await screen.findByText('1 place à pourvoir')).toBeTruthy();
    const card = within(screen.getByRole('article', { name: 'Binôme' }));
    expect(card.getByText('Basile, jusqu’au 25 octobre 2027')).toBeTruthy();
    expect(card.getByText('Vacante depuis le 1er novembre 2026')).toBeTruthy();
    expect(card.getByText(/Sera suspendu le 31 décembre 2026/)).toBeTruthy();
    expect(card.queryByRole('link')).toBeNull();
    expect(card.queryByRole('button')).toBeNull();
  });
  it('say that a pair is suspended, and what gives it its vote back', async () => {
    await show('list', { Seats: () => ({ seats: [pair({ suspended: true })] }) }, { role: 'delegate' });
    expect(await screen.findByText('Binôme suspendu')).toBeTruthy();
    expect(screen.getByText(/il ne vote plus tant qu’elle n’est pas pourvue/)).toBeTruthy();
  });
  it('are filled and given a substitute by agents', async () => {
    await show('list', { Seats: () => ({ seats: [pair()] }) });
    const fill = await screen.findByRole('link', { name: /^Pourvoir la place.*Entreprise$/ });
    expect(fill.getAttribute('href')).toBe('/z/saulaies/seats/s1/hold?slot=firm');
    expect(screen.getByRole('link', { name: /^Nommer une suppléance.*Élu·e$/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Créer un siège' })).toBeTruthy();
  });
  it('are left by whoever holds them, after a warning', async () => {
    const { keys, sent } = await show(
      'list',
      {
        Seats: () => ({ seats: [seat([place('', held('Amina', true))])] }),
        EndMandate: () => refusedBy('endMandate', 'mandate-unknown'),
      },
      { role: 'delegate' },
    );
    await keys.click(await screen.findByRole('button', { name: 'Mettre fin au mandat de Amina' }));
    const asked = within(screen.getByRole('dialog'));
    expect(asked.getByText(/ne votera plus dans cette instance/)).toBeTruthy();
    await keys.click(asked.getByRole('button', { name: 'Quitter ce siège' }));
    expect((await screen.findByRole('alert')).textContent).toContain('a déjà pris fin');
    expect(sent.at(-1)).toEqual(['EndMandate', { zone: 'saulaies', mandate: 'm-Amina' }]);
  });
  it('name nobody to a visitor', async () => {
    const hidden = place('', { endsAt: UNTIL });
    await show('list', { Seats: () => ({ seats: [seat([hidden])] }) }, { role: 'visitor' });
    expect(await screen.findByText('Occupée, jusqu’au 25 octobre 2027')).toBeTruthy();
  });
});

describe('a new seat', () => {
  it('is for one person, or a pair with its two places named', async () => {
    const { keys, sent } = await show('new', { AddSeat: () => ({ addSeat: pair() }) });
    await keys.click(await screen.findByRole('button', { name: 'Créer le siège' }));
    expect(screen.getByText('Donnez un nom au siège.')).toBeTruthy();
    await keys.type(screen.getByRole('textbox', { name: 'Nom du siège' }), 'Binôme quais');
    await keys.click(screen.getByRole('radio', { name: /^Un binôme/ }));
    await keys.click(screen.getByRole('button', { name: 'Créer le siège' }));
    expect(sent.at(-1)).toEqual([
      'AddSeat',
      {
        zone: 'saulaies',
        input: { collegeId: 'c1', label: 'Binôme quais', slots: ['authority', 'firm'] },
      },
    ]);
  });
  it('is created by agents only, which others are told', async () => {
    await show('new', {}, { role: 'delegate' });
    expect(screen.getByText(/par un agent de l’intercommunalité/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('a place of a seat', () => {
  const people = [
    { __typename: 'PersonToSeat', personId: 'ada', name: 'Ada', collegeKey: null, standsInFor: null },
    { __typename: 'PersonToSeat', personId: 'bob', name: 'Bob', collegeKey: 'firms', standsInFor: null },
    { __typename: 'PersonToSeat', personId: 'cyd', name: 'Cyd', collegeKey: null, standsInFor: 'Binôme' },
  ];
  const here = { Seats: () => ({ seats: [pair()] }), PeopleToSeat: () => ({ peopleToSeat: people }) };
  it('goes to somebody without a voice yet: who has one is shown, with why they cannot be chosen', async () => {
    await show('place', here, { path: '/seats/s1/hold?slot=firm' });
    expect(
      await screen.findByRole('heading', { name: /Pourvoir une place · Binôme, Entreprise/ }),
    ).toBeTruthy();
    const disabled = async (name: string) =>
      (await screen.findByRole<HTMLInputElement>('radio', { name })).disabled;
    expect(await disabled('Ada')).toBe(false);
    expect(await disabled('Bob · vote déjà dans le collège Entreprises')).toBe(true);
    expect(await disabled('Cyd · suppléance de Binôme')).toBe(true);
  });
  it('takes a substitute, whose refusal is worded', async () => {
    const { keys, sent } = await show(
      'place',
      { ...here, NameSubstitute: () => refusedBy('nameSubstitute', 'substitute-held') },
      { path: '/seats/s1/substitute?slot=firm' },
    );
    await keys.click(await screen.findByRole('button', { name: 'Nommer' }));
    expect(screen.getByText('Choisissez une personne.')).toBeTruthy();
    await keys.click(await screen.findByRole('radio', { name: 'Ada' }));
    await keys.click(screen.getByRole('button', { name: 'Nommer' }));
    expect((await screen.findByRole('alert')).textContent).toContain('a déjà une suppléance à ces dates');
    expect(sent.at(-1)).toMatchObject([
      'NameSubstitute',
      { input: { seatId: 's1', slot: 'firm', personId: 'ada' } },
    ]);
  });
  it('of a seat nobody knows is said to be unknown', async () => {
    await show('place', here, { path: '/seats/s9/hold' });
    expect(await screen.findByText('Ce siège n’existe pas.')).toBeTruthy();
  });
});
