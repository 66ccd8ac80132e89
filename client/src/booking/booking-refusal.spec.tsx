import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HOUR, instant, later, type FirmId, type Instant, type PersonId } from '@communaux/shared/kernel';
import { Answering } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { BookingRefusal } from './BookingRefusal.js';
import { aCalendar, factsOf, NOW } from './booking.fixture.js';
import { decideHere } from './decide-here.js';
import type { NextPossible } from './refusal-grounds.js';

const amina = { personId: 'amina' as PersonId, firmId: 'f1' as FirmId, collegeKey: 'firms' };
const at = (iso: string): Instant => instant(Date.parse(iso));

const decided = (from: string, hours: number) => {
  const facts = factsOf(aCalendar());
  const slot = { from: at(from), to: later(at(from), hours * HOUR) };
  return decideHere(facts, amina, { slot, quantity: 1, purpose: '' }, instant(NOW));
};

const refusalOf = (from: string, hours: number) => {
  const decision = decided(from, hours);
  if (decision.kind !== 'refused') throw new Error('Meant to be refused');
  return decision.reasons;
};

const show = async (reasons: ReturnType<typeof refusalOf>) => {
  const asked: NextPossible[] = [];
  await renderScreen(
    <Answering answers={{}}>
      <BookingRefusal title="Refusée" reasons={reasons} onNext={(next) => asked.push(next)} />
    </Answering>,
    { words: ['booking', 'charter'] },
  );
  return asked;
};

describe('a refusal', () => {
  it('is a sentence, its article, and the vote that adopted it', async () => {
    await show(refusalOf('2026-11-25T09:00:00.000Z', 3));
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toMatch(/Une réservation dure au plus 2\sh ; vous demandez 3\sh/);
    expect(
      within(alert)
        .getByRole('link', { name: /Article 7, Quais partagés/ })
        .getAttribute('href'),
    ).toBe('/z/saulaies/charter/a7');
    expect(
      within(alert)
        .getByRole('link', { name: /Voir le vote/ })
        .getAttribute('href'),
    ).toBe('/z/saulaies/polls/p1');
  });

  it('says every reason, and names no vote for a founding article', async () => {
    await show(refusalOf('2026-11-25T16:00:00.000Z', 3));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    const founding = screen.getByText(/La ressource est fermée/).closest('li');
    expect(founding?.textContent).toContain('Article 2');
    expect(founding?.textContent).not.toContain('Voir le vote');
  });

  it('offers the next possible time, and one button that books it', async () => {
    const asked = await show(refusalOf('2026-11-24T08:30:00.000Z', 1));
    expect(screen.getByText(/Prochaine possibilité\s: mardi 24 novembre 2026, 11\sh/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Réserver à ce moment-là' }));
    expect(asked).toEqual([{ at: at('2026-11-24T10:00:00.000Z'), minutes: 60 }]);
  });

  it('offers what the rules allow where the length is what they refuse', async () => {
    const asked = await show(refusalOf('2026-11-25T09:00:00.000Z', 3));
    expect(screen.getByText(/Prochaine possibilité.*pour 2\sh/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Réserver à ce moment-là' }));
    expect(asked).toEqual([{ at: at('2026-11-25T09:00:00.000Z'), minutes: 120 }]);
  });
});
