import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import type { PollSheetFragment } from '../../generated/vote.documents.js';
import { SessionContext, type Membership } from '../../platform/session/session.js';
import { Answering, type Answers } from '../../platform/testing/answering.js';
import { renderScreen } from '../../platform/testing/render.js';
import { aPoll } from '../vote.fixture.js';
import { Contests } from './Contests.js';
import { DraftActs } from './DraftActs.js';
import { SecondCall } from './SecondCall.js';
import { EVERY_WORD } from '../words.fixture.js';

const zone = { id: 'z1', slug: 'saulaies', name: 'Zone des Saulaies', accent: '#2E6A3B' };
const as = (role: Membership['role']): Membership => ({
  id: role,
  role,
  zone,
  firm: null,
  college: role === 'agent' ? null : { id: 'c1', key: 'firms' },
});

const show = async (shown: ReactNode, role: Membership['role'], answers: Answers = {}) => {
  const sent: unknown[] = [];
  const heard = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      (variables: Readonly<Record<string, unknown>>) => {
        sent.push(variables);
        return answer(variables);
      },
    ]),
  );
  await renderScreen(
    <SessionContext
      value={{ state: 'signed-in', person: { id: 'me', name: 'Amina' }, memberships: [as(role)] }}
    >
      <Answering answers={heard}>{shown}</Answering>
    </SessionContext>,
    { words: EVERY_WORD },
  );
  return { keys: userEvent.setup(), sent };
};

const refused = (field: string, code: string) => ({
  [field]: { __typename: 'Refused', reasons: [{ __typename: 'Reason', code, facts: {} }] },
});
const counted = (change: Partial<PollSheetFragment> = {}) =>
  aPoll({ stage: 'tallied', contestUntil: '2099-01-01T00:00:00.000Z', ...change });
const contest = {
  id: 'k1',
  madeBy: 'Léo Martin',
  mine: false,
  grounds: 'Le quai 2 était fermé ce jour-là.',
  madeAt: '2026-11-20T10:00:00.000Z',
  ruling: null,
  answer: null,
  answeredBy: null,
  answerMine: false,
  answeredAt: null,
  coSignedBy: null,
  coSignedAt: null,
} as const;

/** The page before and after its poll was read again. */
const ReadAgain = ({ before, after }: Readonly<Record<'before' | 'after', ReactNode>>) => {
  const [again, setAgain] = useState(false);
  return (
    <>
      {again ? after : before}
      <button onClick={() => setAgain(true)}>Relire</button>
    </>
  );
};

describe('what is being written about a count', () => {
  const written = 'Le registre était fermé.';
  const writes = async (before: ReactNode, after: ReactNode, name: string, role: Membership['role']) => {
    const { keys } = await show(<ReadAgain before={before} after={after} />, role);
    await keys.type(await screen.findByRole('textbox', { name }), written);
    await keys.click(screen.getByRole('button', { name: 'Relire' }));
    expect(screen.getByRole('textbox', { name })).toHaveProperty('value', written);
    return keys;
  };
  it('stays when the session has ended, with a way to sign in beside it', async () => {
    const keys = await writes(
      <Contests poll={counted()} />,
      <Contests poll={counted({ myCollegeKey: null })} />,
      'Vos motifs',
      'delegate',
    );
    expect(screen.getByText('Votre session est terminée.')).toBeTruthy();
    await keys.clear(screen.getByRole('textbox', { name: 'Vos motifs' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });
  it('stays when its time has passed, and is then only to be copied', async () => {
    const over = counted({ stage: 'published', contestUntil: '2020-01-01T00:00:00.000Z' });
    await writes(<Contests poll={counted()} />, <Contests poll={over} />, 'Vos motifs', 'delegate');
    expect(screen.getByText(/ne peut plus être envoyé/)).toBeTruthy();
  });
  it('stays in an answer too, whoever answered meanwhile', async () => {
    const ask = (change: object) => counted({ stage: 'contested', contests: [{ ...contest, ...change }] });
    await writes(
      <Contests poll={ask({})} />,
      <Contests poll={ask({ ruling: 'dismissed', answer: 'Non.' })} />,
      'Motifs de votre réponse',
      'agent',
    );
    expect(screen.getByText(/La vôtre la remplacera/)).toBeTruthy();
  });
});

describe('a contested count', () => {
  it('is contested in writing, by an elector, with grounds', async () => {
    const { keys, sent } = await show(<Contests poll={counted()} />, 'delegate', {
      ContestPoll: () => refused('contestPoll', 'contest-too-late'),
    });
    await keys.click(await screen.findByRole('button', { name: 'Contester' }));
    expect(screen.getByText(/Écrivez vos motifs/)).toBeTruthy();
    expect(sent).toEqual([]);
    expect(screen.getByText(/40 signes au moins/)).toBeTruthy();
    await keys.type(screen.getByRole('textbox', { name: 'Vos motifs' }), ' Le registre était fermé ');
    await keys.click(screen.getByRole('button', { name: 'Contester' }));
    expect(screen.getByText('Encore 17 signes.')).toBeTruthy();
    expect(sent).toEqual([]);
    await keys.type(screen.getByRole('textbox', { name: 'Vos motifs' }), 'dès le matin du vote. ');
    await keys.click(screen.getByRole('button', { name: 'Contester' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(sent).toEqual([
      { zone: 'saulaies', poll: 'p1', grounds: 'Le registre était fermé dès le matin du vote.' },
    ]);
  });
  it('offers nothing to who is not on the roll, nor once the window is over, nor twice', async () => {
    const none = async (poll: PollSheetFragment) => {
      await show(<Contests poll={poll} />, 'delegate');
      expect(screen.queryByRole('button', { name: 'Contester' })).toBeNull();
    };
    await none(counted({ myCollegeKey: null }));
    await none(counted({ contestUntil: '2020-01-01T00:00:00.000Z' }));
    await none(counted({ contests: [{ ...contest, mine: true }] }));
  });
  it('is answered by an agent with a ruling and reasons', async () => {
    const { keys, sent } = await show(
      <Contests poll={counted({ stage: 'contested', contests: [contest] })} />,
      'agent',
      { AnswerContest: () => refused('answerContest', 'contest-answered') },
    );
    await keys.click(await screen.findByRole('button', { name: 'Répondre' }));
    expect(sent).toEqual([]);
    await keys.click(screen.getByRole('radio', { name: /^Le résultat tient/ }));
    await keys.type(
      screen.getByRole('textbox', { name: 'Motifs de votre réponse' }),
      'Le vote en ligne restait ouvert toute la journée.',
    );
    await keys.click(screen.getByRole('button', { name: 'Répondre' }));
    await screen.findByRole('alert');
    expect(sent).toEqual([
      {
        zone: 'saulaies',
        contest: 'k1',
        ruling: 'dismissed',
        answer: 'Le vote en ligne restait ouvert toute la journée.',
      },
    ]);
  });
  it('waits for the signature of somebody else than who contested', async () => {
    const answered = { ...contest, ruling: 'dismissed', answer: 'Non.', answeredBy: 'Paul Garnier' } as const;
    const { keys, sent } = await show(
      <Contests poll={counted({ stage: 'contested', contests: [answered] })} />,
      'delegate',
      { CoSignContest: () => refused('coSignContest', 'contest-own') },
    );
    await keys.click(screen.getByRole('button', { name: 'Cosigner cette réponse' }));
    await screen.findByRole('alert');
    expect(sent).toEqual([{ zone: 'saulaies', contest: 'k1' }]);
  });
  it('is not signed by who answered it, who reads what it waits for', async () => {
    const own = { ...contest, ruling: 'dismissed', answer: 'Non.', answerMine: true } as const;
    await show(<Contests poll={counted({ stage: 'contested', contests: [own] })} />, 'agent');
    expect(screen.getByText('En attente de la seconde signature')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Cosigner cette réponse' })).toBeNull();
  });
  it('names nobody to a visitor, in whole sentences', async () => {
    const unnamed = { ...contest, madeBy: null, ruling: 'dismissed', answer: 'Non.' } as const;
    await show(<Contests poll={counted({ stage: 'contested', contests: [unnamed] })} />, 'resident');
    expect(screen.getByText('Contestation d’un membre')).toBeTruthy();
    expect(screen.getByText('Réponse d’un membre')).toBeTruthy();
  });
  it('says for ever that it was annulled', async () => {
    const annulled = counted({ stage: 'published', annulledAt: '2026-11-22T10:00:00.000Z' });
    await show(<Contests poll={annulled} />, 'delegate');
    expect(screen.getByText('Le vote est annulé')).toBeTruthy();
  });
});

describe('a poll that has not opened', () => {
  it('is announced by an agent, and only shown as a draft to the others', async () => {
    const { sent, keys } = await show(
      <DraftActs poll={aPoll({ stage: 'draft', closesAt: '2099-01-01T17:00:00.000Z' })} />,
      'agent',
      {
        SchedulePoll: () => refused('schedulePoll', 'too-late-to-open'),
      },
    );
    await keys.click(screen.getByRole('button', { name: 'Annoncer ce vote' }));
    expect((await screen.findByRole('alert')).textContent).toContain('L’heure de clôture est déjà passée');
    expect(sent).toEqual([{ zone: 'saulaies', poll: 'p1' }]);
  });
  it('is announced with another close where the one proposed has passed', async () => {
    const { sent, keys } = await show(
      <DraftActs poll={aPoll({ stage: 'draft', closesAt: '2020-01-01T17:00:00.000Z' })} />,
      'agent',
      { SchedulePoll: () => refused('schedulePoll', 'voting-too-short') },
    );
    await keys.click(screen.getByRole('button', { name: 'Annoncer ce vote' }));
    expect(screen.getByText('Choisissez un jour et une heure à venir.')).toBeTruthy();
    expect(sent).toEqual([]);
    await keys.type(screen.getByLabelText(/^Clôture/), '2099-06-01T18:00');
    await keys.click(screen.getByRole('button', { name: 'Annoncer ce vote' }));
    await screen.findByRole('alert');
    expect(sent).toEqual([{ zone: 'saulaies', poll: 'p1', closesAt: '2099-06-01T16:00:00.000Z' }]);
  });
  it('is taken back by who proposed it while it is a draft, by an agent until it opens', async () => {
    const withdraw = () => screen.queryByRole('button', { name: 'Retirer ce vote' });
    await show(<DraftActs poll={aPoll({ stage: 'draft', mine: true })} />, 'delegate');
    expect(withdraw()).toBeTruthy();
    document.body.replaceChildren();
    await show(<DraftActs poll={aPoll({ stage: 'scheduled', mine: true })} />, 'delegate');
    expect(withdraw()).toBeNull();
  });
});

describe('a second call', () => {
  it('is opened by an agent where the first missed its quorum', async () => {
    const { keys, sent } = await show(<SecondCall poll={aPoll({ callableAgain: true })} />, 'agent', {
      CallAgain: () => refused('callAgain', 'second-call-too-late'),
    });
    await keys.click(await screen.findByRole('button', { name: 'Ouvrir le second appel' }));
    await screen.findByRole('alert');
    expect(sent).toMatchObject([{ zone: 'saulaies', poll: 'p1' }]);
  });
  it('leads to the other call', async () => {
    await show(<SecondCall poll={aPoll({ call: 2, firstCall: 'p0' })} />, 'delegate');
    expect(screen.getByRole('link', { name: /Voir le premier/ }).getAttribute('href')).toBe(
      '/z/saulaies/polls/p0',
    );
  });
});
