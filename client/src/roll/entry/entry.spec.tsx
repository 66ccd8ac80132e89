import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Answers } from '../../platform/testing/answering.js';
import { refusedBy, showTo } from '../../platform/testing/show-to.js';
import { colleges, onRoll, ROLL_WORDS, rollOf } from '../roll.fixture.js';
import { EntryPage } from './EntryPage.js';

const entry = (change: object = {}) => ({
  __typename: 'BallotEntry',
  id: 'e1',
  personId: 'Bob',
  name: 'Bob',
  collegeKey: 'firms',
  door: 'paper',
  choice: 'no',
  enteredBy: 'Paul Garnier',
  enteredAt: '2026-11-27T10:00:00.000Z',
  mine: false,
  answer: null,
  answeredBy: null,
  answeredAt: null,
  ...change,
});
const desk = (stage: string, ...ballotEntries: readonly object[]) => ({
  RollNames: () =>
    rollOf({
      stage,
      lines: [
        onRoll('Ada', { voted: true, door: 'web' }),
        onRoll('Bob', { voted: false }),
        onRoll('Cyd', { voice: 'observer' }),
      ],
    }),
  Entries: () => ({ ballotEntries }),
});
const show = (answers: Answers, role: 'agent' | 'delegate' = 'agent') =>
  showTo(role, <EntryPage />, {
    words: ROLL_WORDS,
    answers: { ...colleges, ...answers },
    route: '/polls/:poll/entry',
    path: '/polls/p1/entry',
  });

describe('the polling desk', () => {
  it('types in a paper of somebody who has a vote and has not used it', async () => {
    const { keys, sent } = await show({
      ...desk('open'),
      EnterBallot: () => ({ enterBallot: entry({ mine: true }) }),
    });
    await keys.click(await screen.findByRole('button', { name: 'Enregistrer la saisie' }));
    for (const missing of [/Dites comment/, /Choisissez une personne/, /Remplissez le bulletin/])
      expect(screen.getByText(missing)).toBeTruthy();
    const ada = await screen.findByRole<HTMLInputElement>('radio', { name: /^Ada .* a déjà voté/ });
    expect(ada.disabled).toBe(true);
    expect(screen.queryByRole('radio', { name: /Cyd/ })).toBeNull();
    await keys.click(screen.getByRole('radio', { name: 'Sur papier' }));
    await keys.click(screen.getByRole('radio', { name: 'Bob · Entreprises' }));
    await keys.click(screen.getByRole('radio', { name: /^Contre/ }));
    await keys.click(screen.getByRole('button', { name: 'Enregistrer la saisie' }));
    expect(sent.find(([name]) => name === 'EnterBallot')).toEqual([
      'EnterBallot',
      { zone: 'saulaies', input: { poll: 'p1', person: 'Bob', door: 'paper', choice: 'no' } },
    ]);
    // Ready for the next paper of the pile.
    expect(await screen.findByRole('radio', { name: 'Sur papier' })).toHaveProperty('checked', true);
    expect(screen.getByRole('radio', { name: /^Contre/ })).toHaveProperty('checked', false);
  });
  it('notes a spoilt paper, and words a refusal without losing it', async () => {
    const { keys, sent } = await show({
      ...desk('open'),
      EnterBallot: () => refusedBy('enterBallot', 'entry-waiting'),
    });
    await keys.click(await screen.findByRole('radio', { name: 'À main levée' }));
    await keys.click(await screen.findByRole('radio', { name: 'Bob · Entreprises' }));
    await keys.click(screen.getByRole('checkbox', { name: /^Bulletin nul/ }));
    await keys.click(screen.getByRole('button', { name: 'Enregistrer la saisie' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Confirmez-le ou refusez-le d’abord');
    expect(sent.find(([name]) => name === 'EnterBallot')?.[1]).toMatchObject({
      input: { door: 'hands', choice: 'invalid' },
    });
    expect(screen.getByRole('checkbox', { name: /^Bulletin nul/ })).toHaveProperty('checked', true);
  });
  it('has every entry confirmed by a second person, who reads what it says', async () => {
    const { keys, sent } = await show(
      {
        ...desk('open', entry()),
        AnswerEntry: () => ({
          answerBallotEntry: entry({ answer: 'confirmed', answeredBy: 'Amina Belkacem' }),
        }),
      },
      'delegate',
    );
    const card = within(await screen.findByRole('article', { name: 'Bob' }));
    expect(card.getByText('Contre')).toBeTruthy();
    expect(screen.getByText(/Les bulletins sont saisis par un agent/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Enregistrer la saisie' })).toBeNull();
    await keys.click(card.getByRole('button', { name: 'Confirmer le bulletin de Bob' }));
    expect(await screen.findByText('Confirmé par Amina Belkacem')).toBeTruthy();
    expect(sent.find(([name]) => name === 'AnswerEntry')?.[1]).toEqual({
      zone: 'saulaies',
      entry: 'e1',
      answer: 'confirmed',
    });
  });
  it('never offers to confirm one’s own entry', async () => {
    await show(desk('open', entry({ mine: true })));
    const card = within(await screen.findByRole('article', { name: 'Bob' }));
    expect(card.getByText('Une autre personne du bureau doit le confirmer.')).toBeTruthy();
    expect(card.queryByRole('button', { name: /^Confirmer/ })).toBeNull();
    expect(card.getByRole('button', { name: 'Refuser le bulletin de Bob' })).toBeTruthy();
  });
  it('is shut when the vote is', async () => {
    await show(desk('published', entry()));
    expect(await screen.findByText(/Le vote n’est pas ouvert/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
