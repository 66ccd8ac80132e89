import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { Answering, type Answers } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { LiveRegion } from '../ui/announce.js';
import { someColleges } from '../vote/vote.fixture.js';
import { RevisionActs } from './acts/RevisionActs.js';
import { CommentSection } from './comments/CommentSection.js';
import { THE_WHOLE } from './comments/about.js';
import { aComment, aRevision, theseComments } from './charter.fixture.js';

const play = async (screenOf: ReactNode, answers: Answers = {}) => {
  const all: Answers = { Colleges: () => someColleges, ...answers };
  await renderScreen(<Answering answers={all}>{screenOf}</Answering>, { words: ['charter', 'body', 'vote'] });
  return userEvent.setup();
};
const buttons = () => [
  ...screen.queryAllByRole('button').map((one) => one.textContent),
  ...screen.queryAllByRole('link').map((one) => one.textContent),
];

describe('the acts of a revision', () => {
  it('are those the server offers, and no other', async () => {
    await play(<RevisionActs revision={aRevision({ stage: 'draft', acts: ['submit', 'edit'] })} />);
    expect(buttons()).toEqual(expect.arrayContaining(['Déposer la révision', 'Reprendre le brouillon']));
    expect(screen.queryByText('Publier l’avis')).toBeNull();
  });
  it('are nothing for a reader who may do nothing', async () => {
    await play(<RevisionActs revision={aRevision({ acts: ['comment'] })} />);
    expect(buttons()).toEqual([]);
  });
  it('ask the agent for an opinion and its reasons before publishing it', async () => {
    const sent: unknown[] = [];
    const answer = aRevision({ stage: 'admissible' });
    const keys = await play(
      <RevisionActs revision={aRevision({ stage: 'submitted', acts: ['examine'] })} />,
      {
        ExamineRevision: (variables) => {
          sent.push(variables);
          return { examineRevision: answer };
        },
      },
    );
    await keys.click(screen.getByRole('button', { name: 'Publier l’avis' }));
    expect(screen.getByText('Choisissez recevable ou non recevable.')).toBeTruthy();
    await keys.click(screen.getByRole('radio', { name: 'Déclarer recevable' }));
    await keys.type(screen.getByRole('textbox', { name: /Les raisons/ }), 'Conforme.');
    await keys.selectOptions(screen.getByRole('combobox', { name: /De quoi parle-t-elle/ }), 'Sols');
    await keys.click(screen.getByRole('button', { name: 'Publier l’avis' }));
    const published = { admissible: true, opinion: 'Conforme.', theme: 'soil' };
    expect(sent).toEqual([{ zone: 'saulaies', id: 'r1', ...published }]);
  });
  it('word a refusal with all its reasons', async () => {
    const reasons = [
      { __typename: 'Reason', code: 'consultation-too-short', facts: { count: 15, asked: 3 } },
      { __typename: 'Reason', code: 'not-the-agent', facts: {} },
    ];
    const keys = await play(<RevisionActs revision={aRevision({ acts: ['open_consultation'] })} />, {
      OpenConsultation: () => ({ openConsultation: { __typename: 'Refused', reasons } }),
    });
    await keys.click(screen.getByRole('button', { name: 'Ouvrir la consultation' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('au moins 15 jours');
    expect(alert.textContent).toContain('Seule l’intercommunalité peut le faire');
  });
});

const Commented = () => {
  const [about, setAbout] = useState(THE_WHOLE);
  return (
    <>
      <CommentSection revision={aRevision({ acts: ['comment'] })} about={about} onAbout={setAbout} />
      <LiveRegion />
    </>
  );
};

describe('the comments', () => {
  it('say who speaks, from which college, about which words', async () => {
    await play(<Commented />, { Comments: () => theseComments(aComment('k1')) });
    expect(await screen.findByText('Léo Marchetti')).toBeTruthy();
    expect(await screen.findByText('Salariés')).toBeTruthy();
    expect(screen.getByText('deux heures par passage').tagName).toBe('BLOCKQUOTE');
  });
  it('keep the place of a hidden one, with its reason', async () => {
    const hidden = aComment('k1', { text: '', passage: null, hiddenReason: 'Injure.' });
    await play(<Commented />, { Comments: () => theseComments(hidden) });
    expect(await screen.findByText(/Commentaire masqué par l’intercommunalité.*Injure\./)).toBeTruthy();
  });
  it('of others are announced as they arrive, without moving the focus', async () => {
    let said = [aComment('k1')];
    const keys = await play(<Commented />, {
      Comments: () => theseComments(...said),
      AddComment: () => {
        const mine = aComment('k3', { mine: true, authorName: 'Amina Diallo', text: 'D’accord.' });
        said = [...said, aComment('k2', { authorName: 'Rose Petit', text: 'Et le soir ?' }), mine];
        return { addComment: mine };
      },
    });
    await screen.findByText('Léo Marchetti');
    await keys.type(screen.getByRole('textbox', { name: /Votre commentaire/ }), 'D’accord.');
    await keys.keyboard('{Tab}{Enter}');
    expect(await screen.findByText('Et le soir ?')).toBeTruthy();
    expect(
      await screen.findByText('Nouveau commentaire\u00a0: Rose Petit.', {
        exact: false,
        normalizer: (text) => text,
      }),
    ).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Publier mon commentaire' }));
  });
  it('are sent about the article chosen, in the writer’s words', async () => {
    const sent: unknown[] = [];
    const keys = await play(<Commented />, {
      Comments: () => theseComments(),
      AddComment: (variables) => {
        sent.push(variables['input']);
        return { addComment: aComment('k3', { mine: true }) };
      },
    });
    await keys.selectOptions(screen.getByRole('combobox', { name: /À propos de/ }), 'a7');
    await keys.type(screen.getByRole('textbox', { name: /Passage commenté/ }), 'deux heures');
    await keys.type(screen.getByRole('textbox', { name: /Votre commentaire/ }), 'D’accord.');
    await keys.click(screen.getByRole('button', { name: 'Publier mon commentaire' }));
    expect(sent).toEqual([{ revisionId: 'r1', articleId: 'a7', passage: 'deux heures', text: 'D’accord.' }]);
  });
});
