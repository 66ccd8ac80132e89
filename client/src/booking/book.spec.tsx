import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Answering, type Answers } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { SessionContext, type Session } from '../platform/session/session.js';
import { BookPage } from './BookPage.js';
import { aBooking, amina, dock, NOW, park, theseBookings } from './booking.fixture.js';
import { MinePage } from './MinePage.js';

beforeAll(() => void jest.spyOn(Date, 'now').mockReturnValue(NOW));
afterAll(() => void jest.restoreAllMocks());

const assets = {
  assets: [
    { __typename: 'AssetNow', asset: dock, freeNow: 0, openNow: true },
    { __typename: 'AssetNow', asset: park, freeNow: 7, openNow: true },
    { __typename: 'AssetNow', asset: { ...dock, id: 'saw', name: 'Scie' }, freeNow: 1, openNow: false },
  ],
};

type Around = { readonly who?: Session; readonly path?: string };

const play = async (page: ReactNode, answers: Answers, { who = amina, path = '/' }: Around = {}) => {
  await renderScreen(
    <SessionContext value={who}>
      <Answering answers={{ Assets: () => assets, ...answers }}>{page}</Answering>
    </SessionContext>,
    { words: ['booking', 'charter'], path },
  );
  return userEvent.setup();
};

const offer = (asset: object, from: string, to: string) => ({ __typename: 'Offer', asset, from, to });
const south = { ...dock, id: 'dock-2', name: 'Quai sud' };
const twoOffers = {
  offers: [
    offer(dock, '2026-11-25T09:00:00.000Z', '2026-11-25T10:00:00.000Z'),
    offer(south, '2026-11-25T09:15:00.000Z', '2026-11-25T10:15:00.000Z'),
  ],
};
const searched = '/z/saulaies/book?kind=dock&from=2026-11-25T09:00:00.000Z&minutes=60';

describe('booking', () => {
  it('asks what, when and how long, then offers slots of which one tap books', async () => {
    const sent: unknown[] = [];
    const keys = await play(
      <BookPage />,
      {
        Offers: () => twoOffers,
        BookSlot: ({ input }) => {
          sent.push(input);
          return { bookSlot: aBooking({ asset: south }) };
        },
      },
      { path: searched },
    );
    expect(await screen.findAllByRole('button', { name: /^Réserver Quai/ })).toHaveLength(2);
    await keys.click(screen.getByRole('button', { name: /^Réserver Quai sud/ }));
    expect(await screen.findByText('C’est réservé')).toBeTruthy();
    expect(sent).toEqual([
      expect.objectContaining({ assetId: 'dock-2', from: '2026-11-25T09:15:00.000Z', firmId: 'f1' }),
    ]);
  });

  it('tells an offer before the hour asked from one at that hour', async () => {
    await play(<BookPage />, { Offers: () => twoOffers }, { path: searched.replace('T09:00', 'T09:15') });
    const cards = (await screen.findAllByRole('article')).map((card) => card.textContent);
    expect(cards[0]).toContain('Plus tôt que demandé');
    expect(cards[1]).toContain('À l’heure demandée');
  });

  it('books the asset that was refused at its next possible time, not another', async () => {
    const sent: unknown[] = [];
    const next = Date.parse('2026-11-25T13:00:00.000Z');
    const facts = { article: null, decision: null, nextPossible: next, nextMinutes: 45, askFrom: null };
    const taken = { __typename: 'Refused', reasons: [{ __typename: 'Reason', code: 'taken', facts }] };
    const keys = await play(
      <BookPage />,
      {
        Offers: () => twoOffers,
        BookSlot: ({ input }) => {
          sent.push(input);
          return { bookSlot: sent.length === 1 ? taken : aBooking({ asset: south }) };
        },
      },
      { path: searched },
    );
    await keys.click(await screen.findByRole('button', { name: /^Réserver Quai sud/ }));
    await keys.click(await screen.findByRole('button', { name: 'Réserver à ce moment-là' }));
    await screen.findByText('C’est réservé');
    expect(sent.at(1)).toEqual(
      expect.objectContaining({
        assetId: 'dock-2',
        from: '2026-11-25T13:00:00.000Z',
        to: '2026-11-25T13:45:00.000Z',
      }),
    );
  });

  it('says in words what is free now', async () => {
    await play(<BookPage />, {});
    const rows = (await screen.findAllByRole('row')).map((row) => row.textContent);
    expect(rows.some((text) => /Quai nord.*Pris/.test(text))).toBe(true);
    expect(rows.some((text) => /Parking est.*7 libres sur 20/.test(text))).toBe(true);
    expect(rows.some((text) => /Scie.*Fermé/.test(text))).toBe(true);
  });

  it('shows a visitor the assets, and the way to sign in', async () => {
    await play(<BookPage />, {}, { who: { state: 'visitor' } });
    expect(screen.getByText('Connectez-vous pour réserver')).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Quai nord' })).toBeTruthy();
  });
});

describe('my bookings', () => {
  const openMine = async (cancel: () => unknown) => {
    const cancelled: unknown[] = [];
    let standing = theseBookings(aBooking());
    const keys = await play(<MinePage />, {
      MyBookings: () => standing,
      CancelBooking: ({ id }) => {
        cancelled.push(id);
        standing = theseBookings();
        return { cancelBooking: cancel() };
      },
    });
    await keys.click(await screen.findByRole('button', { name: /^Annuler Quai nord/ }));
    return { keys, cancelled, dialog: within(screen.getByRole('dialog')) };
  };
  const done = () => aBooking({ cancelledAt: '2026-11-23T07:00:00.000Z', cancellable: false });

  it('are cancelled only after being asked', async () => {
    const { keys, cancelled, dialog } = await openMine(done);
    expect(cancelled).toEqual([]);
    expect(dialog.getByText(/Le créneau redevient libre/)).toBeTruthy();
    await keys.click(dialog.getByRole('button', { name: 'Annuler la réservation' }));
    await waitFor(() => expect(screen.getByText('Aucune réservation à venir')).toBeTruthy());
    expect(cancelled).toEqual(['b1']);
  });

  it('stay when one thinks better of it', async () => {
    const { keys, cancelled, dialog } = await openMine(done);
    await keys.click(dialog.getByRole('button', { name: 'La garder' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(cancelled).toEqual([]);
  });

  it('word a refusal to cancel', async () => {
    const { keys, dialog } = await openMine(() => ({
      __typename: 'Refused',
      reasons: [{ __typename: 'Reason', code: 'already-started', facts: {} }],
    }));
    await keys.click(dialog.getByRole('button', { name: 'Annuler la réservation' }));
    expect((await screen.findByRole('alert')).textContent).toContain('a déjà commencé');
  });
});
