import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answering, type Answers } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { BoothSteps } from './BoothSteps.js';
import { aPoll, someColleges } from './vote.fixture.js';

const cast = (choice: unknown) => ({
  castBallot: {
    __typename: 'BallotReceipt',
    pollId: 'p1',
    choice,
    number: 1,
    castAt: '2026-11-21T09:00:00.000Z',
    frozenHash: 'ab'.repeat(32),
  },
});

const enter = async (answers: Answers = {}) => {
  const pending: boolean[] = [];
  const sent: unknown[] = [];
  const castBallot = answers['CastBallot'] ?? ((variables) => cast(variables['choice']));
  const heard: Answers = {
    Colleges: () => someColleges,
    CastBallot: (variables) => {
      sent.push(variables['choice']);
      return castBallot(variables);
    },
  };
  await renderScreen(
    <Answering answers={heard}>
      <BoothSteps
        poll={aPoll()}
        question={{ method: 'yes_no_blank' }}
        onPending={(now) => pending.push(now)}
      />
    </Answering>,
    { words: ['vote', 'body'] },
  );
  return { keys: userEvent.setup(), pending, sent };
};

const title = () => screen.getByRole('heading', { level: 1 });

describe('the booth', () => {
  it('is walked through by keyboard alone: choose, review, cast', async () => {
    const { keys, pending, sent } = await enter();
    expect(document.activeElement).toBe(title());
    await keys.tab();
    await keys.tab();
    await keys.keyboard(' ');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Pour' }).checked).toBe(true);
    await keys.keyboard('{ArrowDown}');
    await keys.tab();
    await keys.keyboard('{Enter}');
    expect(screen.getByText(/Vous votez «\s*Contre\s*»/)).toBeTruthy();
    expect(document.activeElement).toBe(title());
    await keys.tab();
    await keys.keyboard('{Enter}');
    expect((await screen.findByRole('status')).textContent).toContain('Votre bulletin est déposé');
    expect(sent).toEqual(['no']);
    expect(pending.at(0)).toBe(true);
    expect(pending.at(-1)).toBe(false);
  });

  it('asks for a choice before the review, and says which ones there are', async () => {
    const { keys } = await enter();
    await keys.click(screen.getByRole('button', { name: 'Relire mon choix' }));
    expect(screen.getByText('Choisissez pour, contre ou blanc.')).toBeTruthy();
  });

  it('says plainly that one may vote again until the close', async () => {
    const { keys, sent } = await enter();
    await keys.click(screen.getByRole('radio', { name: 'Pour' }));
    await keys.click(screen.getByRole('button', { name: 'Relire mon choix' }));
    await keys.click(screen.getByRole('button', { name: 'Déposer mon bulletin' }));
    await keys.click(await screen.findByRole('button', { name: 'Changer mon choix' }));
    await keys.click(screen.getByRole('radio', { name: /Blanc/ }));
    await keys.click(screen.getByRole('button', { name: 'Relire mon choix' }));
    await keys.click(screen.getByRole('button', { name: 'Déposer mon bulletin' }));
    expect(await screen.findByText(/Seul le dernier bulletin compte/)).toBeTruthy();
    expect(sent).toEqual(['yes', 'blank']);
  });

  it('words a refusal and keeps the choice', async () => {
    const refused = {
      __typename: 'Refused',
      reasons: [{ __typename: 'Reason', code: 'poll-closed', facts: {} }],
    };
    const { keys } = await enter({ CastBallot: () => ({ castBallot: refused }) });
    await keys.click(screen.getByRole('radio', { name: 'Pour' }));
    await keys.click(screen.getByRole('button', { name: 'Relire mon choix' }));
    await keys.click(screen.getByRole('button', { name: 'Déposer mon bulletin' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Ce vote est clos');
    expect(screen.getByText(/Vous votez «\s*Pour\s*»/)).toBeTruthy();
  });
});
