import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { LEAST_REASON } from '@communaux/shared/vote';
import type { ConsentSheetFragment } from '../generated/consent.documents.js';
import type { Answers } from '../platform/testing/answering.js';
import { letDialogsOpen } from '../platform/testing/dialogs.js';
import { refusedBy, showTo } from '../platform/testing/show-to.js';
import { AnswerPage } from './AnswerPage.js';
import { aConsent, anObjection, aRound, CONSENT_WORDS } from './consent.fixture.js';
import { ConsentPage } from './ConsentPage.js';

type Change = Partial<ConsentSheetFragment>;
const show = (page: 'sheet' | 'answer', change: Change, answers: Answers = {}) =>
  showTo('delegate', page === 'sheet' ? <ConsentPage /> : <AnswerPage />, {
    words: CONSENT_WORDS,
    answers: { Consent: () => ({ consent: aConsent(change) }), ...answers },
    route: '/consents/:consent',
    path: '/consents/k1',
  });
const tested = { argued: true, harmsPurpose: false, harmsPeople: true, valid: true } as const;
const ANSWER = 'Avant 8 h, les quais 1 et 2 se prennent désormais en marche avant.';

beforeAll(letDialogsOpen);

describe('a consent under way', () => {
  it('says where it is, how many have answered, how many it takes, and the one thing asked of me', async () => {
    await show('sheet', { acts: ['answer'] });
    const steps = within(await screen.findByRole('list', { name: 'Étapes du tour' }));
    expect(steps.getByRole('listitem', { current: 'step' }).textContent).toBe('Répondre');
    expect(screen.getByText('Ont répondu : 4 sur 12 personnes inscrites, il en faut 6')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Donner ma réponse' })).toBeTruthy();
  });
  it('says while objections are examined that too few have answered for the round to count', async () => {
    await show('sheet', { phase: 'test', answered: 4, needed: 6 });
    expect(await screen.findByText(/^Trop peu de personnes ont répondu/)).toBeTruthy();
  });
  it('asks nothing of who may not answer', async () => {
    await show('sheet', {});
    expect(await screen.findByText('Les quais ouvrent aux livraisons dès 6 h 30.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a question without a reply', () => {
  it('is told to who moves on while it may still get one', async () => {
    const asked = {
      kind: 'clarification',
      author: 'Léo Martin',
      text: 'Quel jour ?',
      saidAt: '2026-11-21T10:00:00.000Z',
    };
    const words = ['w1', 'w2'].map((id) => ({
      __typename: 'ConsentWords' as const,
      id,
      reply: null,
      repliedAt: null,
      ...asked,
    }));
    await show('sheet', {
      phase: 'clarification',
      acts: ['reply', 'move:reaction'],
      rounds: [aRound({ words })],
    });
    expect(await screen.findByText(/^2 questions restent sans réponse/)).toBeTruthy();
  });
});

describe('a question still being written', () => {
  it('stays when the round moves on, and is known not to have left', async () => {
    const moved = aConsent({ phase: 'objection', acts: ['answer'], rounds: [aRound({})] });
    const { keys } = await show(
      'sheet',
      { phase: 'clarification', acts: ['speak', 'move:reaction'], rounds: [aRound({})] },
      { MoveConsent: () => ({ moveConsent: moved }) },
    );
    await keys.type(await screen.findByLabelText('Votre question'), 'Et le samedi ?');
    await keys.click(screen.getByRole('button', { name: 'Passer aux réactions' }));
    expect(await screen.findByText(/ne sont pas partis/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Votre question').value).toBe('Et le samedi ?');
    await keys.clear(screen.getByLabelText('Votre question'));
    expect(screen.queryByLabelText('Votre question')).toBeNull();
  });
  it('is not said to be late to who may no longer speak while the round has not moved', async () => {
    const same = { phase: 'clarification', rounds: [aRound({})] };
    const { keys } = await show(
      'sheet',
      { ...same, acts: ['speak', 'move:reaction'] },
      { MoveConsent: () => ({ moveConsent: aConsent({ ...same, acts: [] }) }) },
    );
    await keys.type(await screen.findByLabelText('Votre question'), 'Et le samedi ?');
    await keys.click(screen.getByRole('button', { name: 'Passer aux réactions' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Passer aux réactions' })).toBeNull());
    expect(screen.getByLabelText<HTMLTextAreaElement>('Votre question').value).toBe('Et le samedi ?');
    expect(screen.queryByText(/ne sont pas partis/)).toBeNull();
  });
});

describe('an answer', () => {
  it('is chosen, and an objection comes with its reasons', async () => {
    const { keys, sent } = await show(
      'answer',
      { acts: ['answer'] },
      { AnswerConsent: () => refusedBy('answerConsent', 'consent-answers-closed') },
    );
    await keys.click(await screen.findByRole('button', { name: 'Donner cette réponse' }));
    expect(screen.getByText('Choisissez une réponse.')).toBeTruthy();
    await keys.click(screen.getByRole('radio', { name: /^J’ai une objection/ }));
    await keys.click(screen.getByRole('button', { name: 'Donner cette réponse' }));
    expect(screen.getByText(`Encore ${LEAST_REASON} signes, pour qu’on puisse y répondre.`)).toBeTruthy();
    await keys.click(screen.getByRole('textbox'));
    await keys.paste('Les avertisseurs de recul réveillent la rue.');
    await keys.click(screen.getByRole('button', { name: 'Donner cette réponse' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(sent.at(-1)).toEqual([
      'AnswerConsent',
      {
        zone: 'saulaies',
        id: 'k1',
        answer: 'objection',
        reason: 'Les avertisseurs de recul réveillent la rue.',
      },
    ]);
  });
  it('is read again, in one’s own words, while the round goes on', async () => {
    const reason = 'Les avertisseurs de recul réveillent la rue.';
    const myAnswer = { answer: 'objection', reason, answeredAt: '2026-11-21T10:00:00.000Z' };
    await show('sheet', { phase: 'objection', myAnswer: { __typename: 'ConsentAnswer', ...myAnswer } });
    expect(await screen.findByText(reason)).toBeTruthy();
  });
  it('half written is not left without a question', async () => {
    const { keys } = await show('answer', { acts: ['answer'] });
    await keys.click(await screen.findByRole('radio', { name: /^J’ai une objection/ }));
    await keys.type(screen.getByRole('textbox'), 'Le bruit');
    await keys.click(screen.getByRole('link', { name: 'Voir la proposition' }));
    expect(screen.getByRole('dialog').textContent).toContain('n’est pas envoyé');
    await keys.click(screen.getByRole('button', { name: 'Rester sur la page' }));
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Le bruit');
  });
  it('is not asked of who cannot give one: they are told, and sent back to the consent', async () => {
    await show('answer', { acts: [] });
    expect(await screen.findByText('Ce tour ne prend pas votre réponse')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Voir la proposition' })).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('an objection', () => {
  const testing = (acts: readonly string[], objection = anObjection()): Change => ({
    phase: 'test',
    acts: [...acts],
    rounds: [aRound({ objections: [objection] })],
  });
  it('is tested by the facilitator against the criteria, and answered in writing', async () => {
    const { keys, sent } = await show('sheet', testing(['test']), {
      TestObjection: () => refusedBy('testObjection', 'not-facilitator'),
    });
    await keys.click(
      await screen.findByRole('checkbox', { name: /^Elle montre un tort fait à celles et ceux/ }),
    );
    await keys.click(screen.getByRole('textbox'));
    await keys.paste(ANSWER);
    await keys.click(screen.getByRole('button', { name: 'Publier l’examen et la réponse' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(sent.at(-1)).toEqual([
      'TestObjection',
      {
        zone: 'saulaies',
        objection: 'o1',
        input: { argued: true, harmsPurpose: false, harmsPeople: true, answer: ANSWER },
      },
    ]);
  });
  it('is tested by nobody else, and not by who made it', async () => {
    await show('sheet', testing([]));
    expect(await screen.findByText(/réveillent la rue des Aulnes/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    await show('sheet', testing(['test'], anObjection({ mine: true })));
    expect(screen.queryByRole('textbox')).toBeNull();
  });
  it('keeps its answer, and is given up by who made it', async () => {
    const held = anObjection({ ...tested, answer: ANSWER, testedAt: '2026-11-21T10:00:00.000Z' });
    const { keys, sent } = await show('sheet', testing(['lift:o1'], held), {
      LiftObjection: () => refusedBy('liftObjection', 'objection-unknown'),
    });
    expect(await screen.findByText(ANSWER)).toBeTruthy();
    await keys.click(screen.getByRole('button', { name: 'Lever mon objection' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(sent.at(-1)).toEqual(['LiftObjection', { zone: 'saulaies', objection: 'o1' }]);
  });
});

describe('what the facilitator may do', () => {
  it('is to take the text up again when an objection stands', async () => {
    const { keys, sent } = await show(
      'sheet',
      { phase: 'ended', acts: ['amend'] },
      {
        AmendConsent: () => refusedBy('amendConsent', 'consent-over'),
      },
    );
    const text = await screen.findByRole('textbox');
    expect(text).toHaveProperty('value', 'Les quais ouvrent aux livraisons dès 6 h 30.');
    await keys.type(text, ' Moteurs coupés.');
    await keys.click(screen.getByRole('button', { name: 'Ouvrir un nouveau tour' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(sent.at(-1)).toEqual([
      'AmendConsent',
      { zone: 'saulaies', id: 'k1', text: 'Les quais ouvrent aux livraisons dès 6 h 30. Moteurs coupés.' },
    ]);
  });
});

describe('a consent that ended', () => {
  it('says so, and when the decision is looked at again', async () => {
    await show('sheet', {
      step: 'ended',
      phase: 'ended',
      endedAs: 'adopted',
      reviewAt: '2027-11-20T10:00:00.000Z',
    });
    expect(await screen.findByText('À revoir le 20 novembre 2027.')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Étapes du tour' })).toBeNull();
  });
  it('by its fallback leads to the vote that decides', async () => {
    await show('sheet', { step: 'ended', phase: 'ended', endedAs: 'majority', fallbackPoll: 'p9' });
    const link = await screen.findByRole('link', { name: 'Voir le vote' });
    expect(link.getAttribute('href')).toBe('/z/saulaies/polls/p9');
  });
  it('says that a review is due', async () => {
    await show('sheet', {
      step: 'ended',
      phase: 'ended',
      endedAs: 'adopted',
      reviewAt: '2026-11-01T10:00:00.000Z',
      reviewDue: true,
      acts: ['review'],
    });
    expect(await screen.findByText('Sa date de revue est arrivée : 1er novembre 2026.')).toBeTruthy();
    const outcome = within(screen.getByRole('group', { name: /^Que décidez-vous/ }));
    expect(outcome.getAllByRole('radio').length).toBe(2);
  });
});
