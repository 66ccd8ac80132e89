import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answering, type Answers } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import type { Question } from '@communaux/shared/vote';
import { questions } from './ballot/ballot.fixture.js';
import { BoothSteps } from './BoothSteps.js';
import { MyBallot } from './MyBallot.js';
import { aPoll, someColleges } from './vote.fixture.js';
import { EVERY_WORD } from './words.fixture.js';

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

const enter = async (
  answers: Answers = {},
  poll = aPoll(),
  question: Question = { method: 'yes_no_blank' },
) => {
  const pending: boolean[] = [];
  const sent: unknown[] = [];
  const castBallot = answers['CastBallot'] ?? ((variables) => cast(variables['choice']));
  const heard: Answers = {
    Colleges: () => someColleges,
    ...answers,
    CastBallot: (variables) => {
      sent.push(variables['choice']);
      return castBallot(variables);
    },
  };
  await renderScreen(
    <Answering answers={heard}>
      <BoothSteps poll={poll} question={question} onPending={(now) => pending.push(now)} />
    </Answering>,
    { words: EVERY_WORD },
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

  it('casts a ballot of any method as it will be counted', async () => {
    const { keys, sent } = await enter({}, aPoll(), questions.score);
    await keys.click(
      within(screen.getByRole('radiogroup', { name: 'Atelier vélo' })).getByRole('radio', { name: '4' }),
    );
    await keys.click(screen.getByRole('button', { name: 'Relire mon choix' }));
    expect(screen.getByText('Vous notez')).toBeTruthy();
    await keys.click(screen.getByRole('button', { name: 'Déposer mon bulletin' }));
    await screen.findByRole('status');
    expect(sent).toEqual(['a:0,b:0,c:4']);
  });

  it('says what the rule would refuse before anything is sent', async () => {
    const strict = { ...questions.majority_judgment, ungraded: 'invalid' } as const;
    const { keys, sent } = await enter({}, aPoll(), strict);
    await keys.click(
      within(screen.getByRole('radiogroup', { name: 'Atelier vélo' })).getByRole('radio', { name: 'Bien' }),
    );
    await keys.click(screen.getByRole('button', { name: 'Relire mon choix' }));
    expect(screen.getByText(/Ce bulletin oublie une option/)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('casts for one’s mandates in the same gesture: none when one is refused, who is named; all when it is mended', async () => {
    const mandate = { collegeKey: 'employees', choice: null, castAt: null, inPerson: false };
    const poll = aPoll({
      myMandates: [
        { ...mandate, personId: 'leo', name: 'Léo Martin' },
        { ...mandate, personId: 'ines', name: 'Inès Haddad' },
        { ...mandate, personId: 'jeanne', name: 'Jeanne Riou', inPerson: true },
      ],
    });
    const reasons = [{ __typename: 'Reason', code: 'proxy-not-held', facts: { elector: 'Inès Haddad' } }];
    // Inès came and voted herself while the ballot was under way.
    const receipts = [cast('yes').castBallot, { ...cast('yes').castBallot, onBehalfOf: 'leo' }];
    const inputs: unknown[] = [];
    const { keys, sent } = await enter(
      {
        CastForAll: (variables) => {
          inputs.push(variables['input']);
          return inputs.length === 1
            ? { castForAll: { __typename: 'Refused', reasons } }
            : { castForAll: { __typename: 'BallotReceipts', receipts } };
        },
      },
      poll,
    );
    await keys.click(screen.getByRole('radio', { name: 'Pour' }));
    await keys.click(screen.getByRole('button', { name: 'Relire mon choix' }));
    expect(screen.getByText(/Léo Martin\s*: Pour/)).toBeTruthy();
    expect(screen.queryByText(/Jeanne Riou/)).toBeNull();
    await keys.click(screen.getByRole('button', { name: 'Déposer mon bulletin' }));
    expect((await screen.findByRole('alert')).textContent).toContain('procuration');
    expect(screen.getByText(/Le bulletin de Inès Haddad n’a pas été pris/)).toBeTruthy();
    await keys.click(screen.getByRole('button', { name: 'Déposer mon bulletin' }));
    expect(await screen.findByText(/Votre bulletin est déposé/)).toBeTruthy();
    expect(screen.getByText(/Léo Martin\s*: Pour/)).toBeTruthy();
    expect(screen.queryByText(/Inès Haddad\s*: Pour/)).toBeNull();
    expect(screen.getByText(/A voté en personne.*Inès Haddad/)).toBeTruthy();
    expect(inputs[0]).toMatchObject({ poll: poll.id, choice: 'yes', own: true, exceptions: [] });
    expect(inputs[1]).toEqual(inputs[0]);
    expect(sent).toEqual([]);
  });

  it('waits for the ballot of whoever is to vote otherwise', async () => {
    const mandate = { collegeKey: 'employees', choice: null, castAt: null, inPerson: false };
    const poll = aPoll({ myMandates: [{ ...mandate, personId: 'leo', name: 'Léo Martin' }] });
    const { keys } = await enter({}, poll);
    await keys.click(screen.getByRole('button', { name: 'Voter autrement pour Léo Martin' }));
    const [own] = screen.getAllByRole('radio', { name: 'Pour' });
    await keys.click(own as HTMLElement);
    await keys.click(screen.getByRole('button', { name: 'Relire mon choix' }));
    const apart = within(screen.getByRole('group', { name: 'Bulletin de Léo Martin' }));
    expect(apart.getByText(/Choisissez/)).toBeTruthy();
    await keys.click(apart.getByRole('radio', { name: 'Contre' }));
    await keys.click(screen.getByRole('button', { name: 'Relire mon choix' }));
    expect(screen.getByText(/Léo Martin\s*: Contre/)).toBeTruthy();
  });

  it('opened again changes no ballot that nobody touched, and tells who came to vote themselves', async () => {
    const mandate = { collegeKey: 'employees', castAt: null, inPerson: false };
    const myMandates = [
      { ...mandate, personId: 'leo', name: 'Léo Martin', choice: 'yes' },
      { ...mandate, personId: 'ines', name: 'Inès Haddad', choice: 'no' },
      { ...mandate, personId: 'jeanne', name: 'Jeanne Riou', choice: null, inPerson: true },
    ];
    const inputs: unknown[] = [];
    const { keys } = await enter(
      {
        CastForAll: (variables) => {
          inputs.push(variables['input']);
          return { castForAll: { __typename: 'BallotReceipts', receipts: [cast('yes').castBallot] } };
        },
      },
      aPoll({ myChoice: 'yes', myMandates }),
    );
    expect(screen.getByText(/A voté en personne.*Jeanne Riou/)).toBeTruthy();
    await keys.click(screen.getByRole('button', { name: 'Relire mon choix' }));
    expect(screen.getByText(/Léo Martin\s*: Pour/)).toBeTruthy();
    expect(screen.getByText(/Inès Haddad\s*: Contre/)).toBeTruthy();
    await keys.click(screen.getByRole('button', { name: 'Déposer mon bulletin' }));
    await screen.findByText(/Votre bulletin est déposé/);
    expect(inputs).toMatchObject([{ choice: 'yes', exceptions: [{ onBehalfOf: 'ines', choice: 'no' }] }]);
  });
});

describe('who lent their voice', () => {
  const myLine = { voice: 'deliberative', recused: false, seat: null, proxyTo: 'Amina Belkacem' };
  const read = async (change: Parameters<typeof aPoll>[0]) => {
    const poll = aPoll({ myCollegeKey: 'residents', myLine, ...change });
    await renderScreen(
      <Answering answers={{ Colleges: () => someColleges }}>
        <MyBallot poll={poll} question={{ method: 'yes_no_blank' }} />
      </Answering>,
      { words: EVERY_WORD },
    );
  };
  it('is not awaited', async () => {
    await read({});
    expect(screen.queryByText(/attendue/)).toBeNull();
  });
  it('is told that their ballot is no longer theirs to change, once it was cast for them', async () => {
    const carried = { number: 1, door: 'proxy', castBy: 'Amina Belkacem' };
    await read({ myChoice: 'no', myCastAt: '2026-11-21T09:00:00.000Z', myBallot: carried });
    expect(screen.getByText(/Amina Belkacem porte votre voix et a voté pour vous/)).toBeTruthy();
    expect(screen.queryByText(/Vous pouvez le changer/)).toBeNull();
  });
});
