import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Answering } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { PollsPage } from './PollsPage.js';
import { aPoll, outcome } from './vote.fixture.js';
import { EVERY_WORD } from './words.fixture.js';

const items = {
  open: [
    aPoll({ id: 'late', title: 'Plus tard', closesAt: '2099-01-02T00:00:00.000Z' }),
    aPoll({ id: 'soon' }),
  ],
  scheduled: [aPoll({ id: 'next', title: 'Élire le comité', method: 'stv', stage: 'scheduled' })],
  published: [
    aPoll({ id: 'done', title: 'Quais', stage: 'published', outcome }),
    { ...aPoll({ id: 'back', title: 'Parking', stage: 'published', outcome }), vetoSettledAs: 'sent-back' },
    {
      ...aPoll({ id: 'void', title: 'Abri', stage: 'published', outcome }),
      annulledAt: '2026-11-20T08:00:00.000Z',
    },
  ],
} as const;

const show = async () => {
  const asked: unknown[] = [];
  await renderScreen(
    <Answering
      answers={{
        Polls: ({ stages }) => {
          asked.push(stages);
          const wanted = Array.isArray(stages) ? stages : [];
          const found = Object.entries(items).flatMap(([stage, polls]) =>
            wanted.includes(stage) ? polls : [],
          );
          return {
            polls: {
              __typename: 'PollPage',
              next: null,
              items: found.map((poll) => ({ ...poll, __typename: 'Poll' })),
            },
          };
        },
      }}
    >
      <PollsPage />
    </Answering>,
    { words: EVERY_WORD },
  );
  return { keys: userEvent.setup(), asked };
};
const titles = () => screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);

describe('the list of votes', () => {
  it('begins with those that are open, the nearest close first', async () => {
    const { asked } = await show();
    await screen.findByText('Plus tard');
    expect(asked).toEqual([['open']]);
    expect(titles()).toEqual(['Révision de l’article 7', 'Plus tard']);
    expect(screen.getAllByText('Votre voix est attendue.').length).toBe(2);
  });
  it('shows what is announced and what has ended under their own addresses', async () => {
    const { keys } = await show();
    await keys.click(screen.getByRole('link', { name: 'Annoncés' }));
    expect((await screen.findByText(/Vote unique transférable/)).textContent).toContain('Ouverture');
    await keys.click(screen.getByRole('link', { name: 'Terminés' }));
    expect(await screen.findByText('Adopté')).toBeTruthy();
    const card = (name: string) => screen.getByRole('article', { name }).textContent;
    expect(card('Parking')).toContain('Renvoyé en délibération');
    expect(card('Parking')).not.toContain('Adopté');
    expect(card('Abri')).toContain('Scrutin nul');
    expect(screen.getByRole('link', { name: 'Terminés' }).getAttribute('aria-current')).toBe('page');
  });
});
