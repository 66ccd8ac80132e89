import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { decideBooking } from '@communaux/shared/booking';
import { instant, type FirmId, type PersonId } from '@communaux/shared/kernel';
import { Answering, type Answers } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { SessionContext } from '../platform/session/session.js';
import { AssetPage } from './AssetPage.js';
import { aBooking, aCalendar, amina, factsOf, NOW } from './booking.fixture.js';

beforeAll(() => void jest.spyOn(Date, 'now').mockReturnValue(NOW));
afterAll(() => void jest.restoreAllMocks());

type Input = { readonly from: string; readonly to: string; readonly requestKey: string };

/** What the server does with a wish: the same decision, on the same facts. */
const judge = ({ from, to }: Input) => {
  const slot = { from: instant(Date.parse(from)), to: instant(Date.parse(to)) };
  const facts = factsOf(aCalendar());
  const decision = decideBooking({
    ...facts,
    wish: { assetId: facts.asset.id, slot, quantity: 1, purpose: '' },
    who: { personId: 'amina' as PersonId, firmId: 'f1' as FirmId, collegeKey: 'firms' },
    now: instant(NOW),
  });
  return decision.kind === 'accepted'
    ? aBooking({ from, to })
    : {
        __typename: 'Refused',
        reasons: decision.reasons.map(({ code, facts: grounds }) => ({
          __typename: 'Reason',
          code,
          facts: grounds,
        })),
      };
};

const wished = (from: string, minutes = 60) => `?kind=dock&from=${from}&minutes=${minutes}`;

const open = async (search: string, answers: Answers = {}) => {
  const sent: Input[] = [];
  const heard: Answers = {
    Calendar: () => aCalendar(),
    BookSlot: ({ input }) => {
      sent.push(input as Input);
      return { bookSlot: judge(input as Input) };
    },
    ...answers,
  };
  await renderScreen(
    <SessionContext value={amina}>
      <Answering answers={heard}>
        <Routes>
          <Route path="/z/:zone/book/:asset" element={<AssetPage />} />
        </Routes>
      </Answering>
    </SessionContext>,
    { words: ['booking', 'charter'], path: `/z/saulaies/book/dock-1${search}` },
  );
  await screen.findByRole('heading', { name: 'Votre réservation' });
  return { sent, keys: userEvent.setup() };
};

const send = () => screen.getByRole('button', { name: /^(Réserver|Demander quand même)$/ });
const reasonsIn = (within_: HTMLElement) =>
  within(within_)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('a wish', () => {
  it('is said possible before it is sent, with the articles it follows', async () => {
    await open(wished('2026-11-25T09:00:00.000Z'));
    const said = await screen.findByText('Ce créneau est possible');
    expect(said.closest('[role=status]')?.textContent).toContain('Il respecte les articles 7 et 2');
  });

  it('starts at a time that would be accepted', async () => {
    await open('');
    expect(await screen.findByText('Ce créneau est possible')).toBeTruthy();
  });

  it('is refused by the form in the very words of the server', async () => {
    const { keys } = await open(wished('2026-11-24T08:30:00.000Z', 180));
    const foreseen = reasonsIn(await screen.findByRole('status'));
    expect(foreseen).toHaveLength(2);
    await keys.click(send());
    expect(reasonsIn(await screen.findByRole('alert'))).toEqual(foreseen);
  });

  it('is booked at the next possible time by one button', async () => {
    const { keys, sent } = await open(wished('2026-11-24T08:30:00.000Z'));
    await keys.click(await screen.findByRole('button', { name: 'Réserver à ce moment-là' }));
    const done = await screen.findByText('C’est réservé');
    expect(done.parentElement?.textContent).toMatch(/Quai nord, mardi 24 novembre 2026, de 11\sh à 12\sh/);
    expect(document.activeElement?.contains(done)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.getByRole('link', { name: 'Voir mes réservations' }).getAttribute('href')).toBe(
      '/z/saulaies/book/mine',
    );
    expect(sent).toEqual([
      expect.objectContaining({ from: '2026-11-24T10:00:00.000Z', to: '2026-11-24T11:00:00.000Z' }),
    ]);
  });

  it('keeps its key when the line broke, so that it is booked once', async () => {
    const seen: Input[] = [];
    const { keys } = await open(wished('2026-11-25T09:00:00.000Z'), {
      BookSlot: ({ input }) => {
        seen.push(input as Input);
        if (seen.length === 1) throw new Error('The line broke');
        return { bookSlot: judge(input as Input) };
      },
    });
    await keys.click(send());
    await screen.findByRole('alert');
    await keys.click(send());
    await screen.findByText('C’est réservé');
    expect(seen).toHaveLength(2);
    expect(seen[1]?.requestKey).toBe(seen[0]?.requestKey);
  });

  it('is judged anew when it changes after a refusal', async () => {
    const { keys } = await open(wished('2026-11-25T09:00:00.000Z', 180));
    await keys.click(send());
    await screen.findByRole('alert');
    await keys.selectOptions(screen.getByRole('combobox', { name: 'Combien de temps' }), '60');
    expect(await screen.findByText('Ce créneau est possible')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the timeline', () => {
  const reach = (cell: HTMLElement | undefined) => act(() => cell?.focus());
  const openTimeline = async () => {
    const opened = await open(wished('2026-11-25T09:00:00.000Z'));
    await opened.keys.click(screen.getByRole('radio', { name: 'En frise' }));
    const cells = () => screen.getAllByRole('gridcell');
    const cell = (name: RegExp) => screen.getByRole('gridcell', { name });
    return { ...opened, cell, cells };
  };

  it('has one cell in the tab order; arrows go to the others and Enter picks', async () => {
    const { keys, cell, cells } = await openTimeline();
    expect(cells().filter((one) => one.tabIndex === 0)).toHaveLength(1);
    reach(cells().find((one) => one.tabIndex === 0));
    await keys.keyboard('{Home}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(cell(/^jeudi 26 novembre 2026 9\sh\s:/));
    await keys.keyboard('{Enter}');
    expect(screen.getByLabelText<HTMLInputElement>('Quel jour').value).toBe('2026-11-26');
    expect(screen.getByLabelText<HTMLInputElement>('À partir de').value).toBe('09:00');
  });

  it('says of each cell what holds it, without a colour', async () => {
    const { cell } = await openTimeline();
    const named = (name: RegExp) => cell(name).getAttribute('aria-label');
    expect(named(/^mardi 24 novembre 2026 9\sh\s:/)).toContain('un membre de la zone');
    expect(named(/^mardi 24 novembre 2026 14\sh\s:/)).toContain('À vous (Fournil des Saulaies)');
    expect(named(/^mardi 24 novembre 2026 11\sh\s:/)).toContain('Libre');
    expect(cell(/^mercredi 25 novembre 2026 10\sh\s:/).getAttribute('aria-selected')).toBe('true');
  });

  it('turns to the next week by Page Down, and keeps the focus at the same day and hour', async () => {
    const { keys, cells } = await openTimeline();
    reach(cells()[0]);
    await keys.keyboard('{ArrowDown}{PageDown}');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Semaine du 30 novembre 2026' })).toBeTruthy(),
    );
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^mardi 1er décembre 2026/),
    );
  });
});

describe('another week', () => {
  it('is looked at without moving the day of the form, until another day is planned', async () => {
    const { keys } = await open(wished('2026-11-25T09:00:00.000Z'));
    const day = screen.getByLabelText<HTMLInputElement>('Quel jour');
    await keys.click(screen.getByRole('button', { name: 'Semaine suivante' }));
    await screen.findByRole('heading', { name: 'Semaine du 30 novembre 2026' });
    expect(day.value).toBe('2026-11-25');
    expect(await screen.findByText('Ce créneau est possible')).toBeTruthy();
    fireEvent.change(day, { target: { value: '2026-11-26' } });
    await screen.findByRole('heading', { name: 'Semaine du 23 novembre 2026' });
  });
});

it('tells the rules of the asset in words, under their articles', async () => {
  await open('');
  const title = await screen.findByRole('heading', { name: 'Règles de cette ressource' });
  const margin = title.closest('aside');
  expect(margin?.textContent).toMatch(/Article 7, Quais partagés.*2\sh/);
  expect(margin?.querySelector('a')?.getAttribute('href')).toMatch(/^\/z\/saulaies\/charter\/a/);
});
