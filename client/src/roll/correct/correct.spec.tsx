import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Answers } from '../../platform/testing/answering.js';
import { refusedBy, showTo } from '../../platform/testing/show-to.js';
import { colleges, onRoll, ROLL_WORDS, rollOf } from '../roll.fixture.js';
import { RollPage } from '../RollPage.js';
import { CorrectPage } from './CorrectPage.js';

const REASON = 'Son mandat a pris fin la semaine dernière.';
const amendment = (change: object = {}) => ({
  __typename: 'RollAmendment',
  id: 'a1',
  personId: 'Bob',
  name: 'Bob',
  collegeKey: 'firms',
  act: 'remove',
  reason: REASON,
  proposedBy: 'Paul Garnier',
  proposedAt: '2026-11-27T10:00:00.000Z',
  mine: false,
  obstacles: [] as object[],
  answer: null,
  answerReason: null,
  answeredBy: null,
  answeredAt: null,
  ...change,
});
const corrections = (...rollAmendments: readonly object[]) => ({
  Roll: () => rollOf({ lines: [onRoll('Bob')], more: { rollAmendments } }),
});
const show = (page: 'roll' | 'correct', answers: Answers, role: 'agent' | 'delegate' = 'delegate') =>
  showTo(role, page === 'roll' ? <RollPage /> : <CorrectPage />, {
    words: ROLL_WORDS,
    answers: { ...colleges, ...answers },
    route: '/polls/:poll',
    path: '/polls/p1',
  });
const acts = (sent: readonly (readonly [string, unknown])[], name: string) =>
  sent.flatMap(([operation, variables]) => (operation === name ? [variables] : []));

describe('asking for a correction of the roll', () => {
  it('asks what, whose line and why, and says what is missing before anything is sent', async () => {
    const { keys, sent } = await show('correct', {
      RollNames: () => rollOf({ lines: [onRoll('Ada'), onRoll('Bob')] }),
      ProposeRollAmendment: () => ({ proposeRollAmendment: amendment({ mine: true }) }),
    });
    await keys.click(await screen.findByRole('button', { name: 'Demander la correction' }));
    expect(screen.getByText('Choisissez ce qu’il faut corriger.')).toBeTruthy();
    expect(screen.getByText('Écrivez pourquoi.')).toBeTruthy();
    await keys.click(screen.getByRole('radio', { name: /^Radier une personne/ }));
    await keys.click(await screen.findByRole('radio', { name: 'Bob · Entreprises' }));
    await keys.type(screen.getByRole('textbox', { name: 'Motif' }), 'Parti.');
    await keys.click(screen.getByRole('button', { name: 'Demander la correction' }));
    expect(screen.getByText('Encore 14 caractères.')).toBeTruthy();
    expect(acts(sent, 'ProposeRollAmendment')).toEqual([]);
    await keys.clear(screen.getByRole('textbox', { name: 'Motif' }));
    await keys.type(screen.getByRole('textbox', { name: 'Motif' }), REASON);
    await keys.click(screen.getByRole('button', { name: 'Demander la correction' }));
    expect(acts(sent, 'ProposeRollAmendment')).toEqual([
      { zone: 'saulaies', input: { poll: 'p1', person: 'Bob', act: 'remove', reason: REASON } },
    ]);
  });
  it('words a refusal with the way out, and keeps what was written', async () => {
    const { keys } = await show('correct', {
      RollNames: () => rollOf({ lines: [onRoll('Bob')] }),
      ProposeRollAmendment: () => refusedBy('proposeRollAmendment', 'amendment-waiting'),
    });
    await keys.click(await screen.findByRole('radio', { name: /^Radier une personne/ }));
    await keys.click(await screen.findByRole('radio', { name: 'Bob · Entreprises' }));
    await keys.type(screen.getByRole('textbox', { name: 'Motif' }), REASON);
    await keys.click(screen.getByRole('button', { name: 'Demander la correction' }));
    expect((await screen.findByRole('alert')).textContent).toContain('ou retirée par qui l’a demandée');
    expect(screen.getByRole('textbox', { name: 'Motif' })).toHaveProperty('value', REASON);
  });
  it('enters oneself only where one is missing, and says when nobody of a name is', async () => {
    const adding = async (myRollLine: object | null) => {
      document.body.replaceChildren();
      const { keys } = await show('correct', {
        RollNames: () => rollOf({ lines: [onRoll('Bob')] }),
        MissingFromRoll: () => ({ ...rollOf({}), myRollLine, proxyHolders: [] }),
      });
      await keys.click(await screen.findByRole('radio', { name: /^Inscrire un membre/ }));
      return keys;
    };
    const keys = await adding(null);
    expect(await screen.findByRole('radio', { name: 'Amina Belkacem (moi)' })).toBeTruthy();
    await keys.type(screen.getByRole('textbox', { name: 'Chercher un nom' }), 'zzz');
    expect(await screen.findByText('Aucun membre absent de la liste à ce nom.')).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /\(moi\)/ })).toBeNull();
    await adding({ __typename: 'OwnRollLine', personId: 'me' });
    expect(await screen.findByText('Aucun membre absent de la liste à ce nom.')).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /\(moi\)/ })).toBeNull();
  });
  it('has no form once the vote is closed, and one that nobody answered has lapsed', async () => {
    await show('correct', { RollNames: () => rollOf({ stage: 'closed', lines: [onRoll('Bob')] }) });
    expect(await screen.findByText(/ne se corrige que pendant que le vote est ouvert/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    const more = { rollAmendments: [amendment()] };
    await show('roll', { Roll: () => rollOf({ stage: 'closed', lines: [onRoll('Bob')], more }) });
    expect(await screen.findByText(/^Sans suite/)).toBeTruthy();
  });
  it('undoes a stepping back only for who stepped back, and keeps in sight whom one chose', async () => {
    const { keys } = await show('correct', {
      RollNames: ({ search }) =>
        rollOf({ lines: search ? [] : [onRoll('Ada', { recused: true }), onRoll('Bob')] }),
    });
    await keys.click(await screen.findByRole('radio', { name: /^Lever un retrait/ }));
    const who = async () => within(await screen.findByRole('group', { name: /^Quelle personne/ }));
    await keys.click((await who()).getByRole('radio'));
    await keys.type(screen.getByRole('textbox', { name: 'Chercher un nom' }), 'Zoé');
    expect(await screen.findByText('Aucun inscrit à ce nom.')).toBeTruthy();
    expect((await who()).getByRole('radio', { name: 'Ada · Entreprises' })).toHaveProperty('checked', true);
  });
});

describe('a correction that waits', () => {
  it('is signed by a second person, who is first told what they vouch for', async () => {
    const { keys, sent } = await show('roll', {
      ...corrections(amendment()),
      AnswerRollAmendment: () => ({
        answerRollAmendment: amendment({ answer: 'co_signed', answeredBy: 'Amina Belkacem' }),
      }),
    });
    await keys.click(await screen.findByRole('button', { name: 'Signer la correction' }));
    const asked = within(screen.getByRole('dialog', { name: 'Radier Bob' }));
    expect(asked.getByText(/Vous vous portez garant/)).toBeTruthy();
    await keys.click(asked.getByRole('button', { name: 'Signer la correction' }));
    expect(await screen.findByText('Signée par Amina Belkacem')).toBeTruthy();
    expect(acts(sent, 'AnswerRollAmendment')).toEqual([
      { zone: 'saulaies', amendment: 'a1', answer: 'co_signed' },
    ]);
  });
  it('is never signed by who asked for it: they may only take it back', async () => {
    await show('roll', corrections(amendment({ mine: true })));
    expect(await screen.findByRole('button', { name: 'Retirer ma demande' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Signer la correction' })).toBeNull();
  });
  it('is refused for good once one has said so twice', async () => {
    const { keys, sent } = await show('roll', {
      ...corrections(amendment()),
      AnswerRollAmendment: () => ({
        answerRollAmendment: amendment({ answer: 'refused', answeredBy: 'Amina Belkacem' }),
      }),
    });
    await keys.click(await screen.findByRole('button', { name: 'Refuser' }));
    expect(acts(sent, 'AnswerRollAmendment')).toEqual([]);
    const asked = within(screen.getByRole('dialog', { name: 'Radier Bob' }));
    expect(asked.getByText(/définitif/)).toBeTruthy();
    await keys.click(asked.getByRole('button', { name: 'Refuser la correction' }));
    expect(await screen.findByText('Refusée par Amina Belkacem')).toBeTruthy();
  });
  it('offers nothing to who could not sign it, and says whose signature it waits for', async () => {
    const obstacles = [{ __typename: 'Reason', code: 'co-signature-needs-agent', facts: {} }];
    await show('roll', corrections(amendment({ obstacles })));
    expect(await screen.findByText(/doit être celle d’un agent/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Signer|Refuser/ })).toBeNull();
  });
  it('says why the server refuses a signature', async () => {
    const { keys } = await show('roll', {
      ...corrections(amendment()),
      AnswerRollAmendment: () => refusedBy('answerRollAmendment', 'co-signature-needs-agent'),
    });
    await keys.click(await screen.findByRole('button', { name: 'Signer la correction' }));
    await keys.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Signer la correction' }),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('celle d’un agent');
  });
});

describe('the page of the roll', () => {
  it('names who votes and who stepped back, and offers what the moment allows', async () => {
    const before = { Roll: () => rollOf({ stage: 'scheduled', lines: [onRoll('Ada', { recused: true })] }) };
    await show('roll', before);
    expect(await screen.findByRole('link', { name: 'Se retirer, ou noter un retrait' })).toBeTruthy();
    expect(screen.getByRole('row', { name: /Ada en retrait/ })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Corrections' })).toBeNull();
  });
  it('lets agents type ballots in while the vote is open, and members ask for corrections', async () => {
    await show('roll', corrections(), 'agent');
    expect(await screen.findByRole('link', { name: 'Saisir des bulletins' })).toBeTruthy();
    await show('roll', corrections());
    expect((await screen.findAllByRole('link', { name: 'Demander une correction' })).length).toBe(2);
    expect(screen.getAllByRole('link', { name: 'Saisir des bulletins' }).length).toBe(1);
  });
  it('names nobody to a visitor, and says so', async () => {
    const { sent } = await showTo('visitor', <RollPage />, {
      words: ROLL_WORDS,
      route: '/polls/:poll',
      path: '/polls/p1',
    });
    expect(screen.getByText(/elle se lit par les membres de la zone/)).toBeTruthy();
    expect(sent).toEqual([]);
  });
});
