import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Answers } from '../../platform/testing/answering.js';
import { refusedBy, showTo } from '../../platform/testing/show-to.js';
import { colleges, onRoll, ROLL_WORDS, rollOf } from '../roll.fixture.js';
import { RecusalList } from './RecusalList.js';
import { RecusePage } from './RecusePage.js';

const GROUNDS = 'Mon entreprise répond à l’appel d’offres.';
const show = (answers: Answers, role: 'agent' | 'delegate' | 'visitor' = 'delegate') =>
  showTo(role, <RecusePage />, {
    words: ROLL_WORDS,
    answers: { ...colleges, ...answers },
    route: '/polls/:poll/recuse',
    path: '/polls/p1/recuse',
  });
const announced = { RollNames: () => rollOf({ stage: 'scheduled', lines: [onRoll('Bob')] }) };

describe('stepping back from a vote', () => {
  it('is one’s own act, with the interest at stake in writing', async () => {
    const { keys, sent } = await show({
      ...announced,
      Recuse: () => ({ recuse: { __typename: 'Recusal', personId: 'me', name: 'Amina Belkacem' } }),
    });
    await keys.click(await screen.findByRole('button', { name: 'Me retirer de ce vote' }));
    expect(screen.getByText('Écrivez l’intérêt en jeu.')).toBeTruthy();
    expect(screen.queryByRole('group', { name: /^Qui se retire/ })).toBeNull();
    await keys.type(screen.getByRole('textbox', { name: /^Quel est l’intérêt en jeu/ }), GROUNDS);
    await keys.click(screen.getByRole('button', { name: 'Me retirer de ce vote' }));
    expect(sent.filter(([name]) => name === 'Recuse')).toEqual([
      ['Recuse', { zone: 'saulaies', poll: 'p1', person: 'me', grounds: GROUNDS }],
    ]);
  });
  it('may be recorded for somebody else by an agent, and the button says so', async () => {
    const { keys } = await show(announced, 'agent');
    await keys.click(await screen.findByRole('radio', { name: 'Bob' }));
    expect(screen.getByRole('button', { name: 'Noter ce retrait' })).toBeTruthy();
  });
  it('is too late once the vote is open: a correction is the way', async () => {
    await show({ RollNames: () => rollOf({ stage: 'open' }) });
    expect(await screen.findByText(/Le vote est ouvert/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Demander une correction' })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
  it('is for members', async () => {
    await show({}, 'visitor');
    expect(screen.getByText(/elle se lit par les membres de la zone/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('a recusal on the roll', () => {
  const recusal = {
    __typename: 'Recusal',
    personId: 'me',
    name: 'Amina Belkacem',
    grounds: GROUNDS,
    recordedBy: 'Amina Belkacem',
    mine: true,
    madeAt: '2026-11-27T10:00:00.000Z',
  } as const;
  const list = (mine: boolean, answers: Answers = {}) =>
    showTo('delegate', <RecusalList poll="p1" recusals={[{ ...recusal, mine }]} />, {
      words: ROLL_WORDS,
      answers,
    });
  it('shows its grounds, and is undone by whoever may', async () => {
    const { keys, sent } = await list(true, {
      LiftRecusal: () => refusedBy('liftRecusal', 'recusal-lifted-by-another'),
    });
    expect(screen.getByText(GROUNDS)).toBeTruthy();
    await keys.click(screen.getByRole('button', { name: /Lever un retrait.*Amina Belkacem/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('ou par un agent');
    expect(sent).toEqual([['LiftRecusal', { zone: 'saulaies', poll: 'p1', person: 'me' }]]);
  });
  it('offers nothing to the others', async () => {
    await list(false);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
