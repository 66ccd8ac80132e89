import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answering, type Answers } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { someColleges } from '../vote/vote.fixture.js';
import { aRevision, docksBefore } from './charter.fixture.js';
import { BLANK, changeOf, errorsOf } from './draft/draft.js';
import { DraftEditor } from './draft/DraftEditor.js';

const docks = {
  ...docksBefore,
  __typename: 'Article' as const,
  id: 'a7',
  parentId: null,
  number: '7',
  depth: 1,
  version: 1,
  effectiveFrom: '2026-01-01T00:00:00.000Z',
  decision: null,
};
const start = { ...BLANK, title: 'Deux heures par quai', changes: [changeOf(docks)] };
const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');

const write = async (answers: Answers = {}) => {
  const all: Answers = {
    Colleges: () => someColleges,
    Charter: () => ({ charter: { __typename: 'Charter', articles: [docks] } }),
    ...answers,
  };
  await renderScreen(
    <Answering answers={all}>
      <DraftEditor start={start} />
    </Answering>,
    { words: ['charter', 'draft', 'body', 'vote'] },
  );
  return userEvent.setup();
};
const rule = () => plain(screen.getByText('Règle :', { normalizer: plain }).parentElement?.textContent ?? '');
const field = (name: RegExp) => screen.getByRole('textbox', { name });

describe('drafting a revision', () => {
  it('says the rule in plain words as it is set', async () => {
    const keys = await write();
    expect(rule()).toBe('Règle : Quais : 3 h par passage au plus');
    const most = within(screen.getByRole('group', { name: 'Durée au plus' }));
    await keys.clear(most.getByRole('spinbutton', { name: /Heures/ }));
    await keys.type(most.getByRole('spinbutton', { name: /Heures/ }), '2');
    await keys.click(screen.getByRole('checkbox', { name: 'Salles' }));
    expect(rule()).toBe('Règle : Quais, Salles : 2 h par réservation au plus');
  });
  it('asks for reasons and impact before the review, and says where', async () => {
    const keys = await write();
    await keys.click(screen.getByRole('button', { name: 'Relire la révision' }));
    expect(screen.getByText('Dites pourquoi vous proposez cette révision.')).toBeTruthy();
    expect(screen.getByText('Dites ce que cela change, et pour qui.')).toBeTruthy();
    expect(screen.getByText('Il reste 2 points à compléter')).toBeTruthy();
  });
  it('is reviewed as it will be read, then saved and submitted in one act', async () => {
    const sent: string[] = [];
    const keys = await write({
      DraftRevision: ({ input }) => {
        sent.push(JSON.stringify(input));
        return { draftRevision: aRevision({ stage: 'draft' }) };
      },
      SubmitRevision: ({ id }) => {
        sent.push(String(id));
        return { submitRevision: aRevision({ stage: 'submitted' }) };
      },
    });
    await keys.type(field(/Pourquoi cette révision/), 'Les quais sont pris.');
    await keys.type(field(/Ce que cela change/), 'Deux passages au lieu d’un.');
    await keys.type(field(/Texte de l’article/), ' Sauf le dimanche.');
    await keys.click(screen.getByRole('button', { name: 'Relire la révision' }));
    expect(document.querySelector('ins')?.textContent).toContain('Sauf le dimanche.');
    expect(screen.getByText('Dès l’adoption.')).toBeTruthy();
    await keys.click(screen.getByRole('button', { name: 'Déposer la révision' }));
    expect(sent).toHaveLength(2);
    expect(sent[0]).toContain('"baseVersion":1');
    expect(sent[1]).toBe('r1');
  });
  it('says from when it would apply, and words the refusal of a day that is past', async () => {
    const keys = await write({
      DraftRevision: () => ({ draftRevision: aRevision({ stage: 'draft' }) }),
      SubmitRevision: () => ({
        submitRevision: {
          __typename: 'Refused',
          reasons: [{ __typename: 'Reason', code: 'effective-in-the-past', facts: {} }],
        },
      }),
    });
    await keys.type(field(/Pourquoi cette révision/), 'x');
    await keys.type(field(/Ce que cela change/), 'y');
    fireEvent.change(screen.getByLabelText(/Date d’effet souhaitée/), { target: { value: '2020-01-01' } });
    await keys.click(screen.getByRole('button', { name: 'Relire la révision' }));
    expect(plain(screen.getByText(/ou dès l’adoption/).textContent)).toContain('janvier 2020');
    await keys.click(screen.getByRole('button', { name: 'Déposer la révision' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Choisissez une date à venir');
  });
  it('shows why a draft was refused, and keeps it', async () => {
    const reasons = [{ __typename: 'Reason', code: 'not-the-author', facts: {} }];
    const keys = await write({
      DraftRevision: () => ({ draftRevision: { __typename: 'Refused', reasons } }),
    });
    await keys.type(field(/Pourquoi cette révision/), 'Parce que.');
    await keys.click(screen.getByRole('button', { name: 'Enregistrer le brouillon' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Seul l’auteur de la révision peut le faire',
    );
    expect(screen.getByDisplayValue('Parce que.')).toBeTruthy();
  });
  it('names an unfinished rule by its place', () => {
    const clauses = [{ id: 'quota-1', kind: 'quota' as const, params: { metric: 'hours' }, scope: {} }];
    const draft = { ...start, reasons: 'x', impact: 'y', changes: [{ ...changeOf(docks), clauses }] };
    expect(errorsOf(draft)).toEqual({ 'changes.0.clauses.0': 'form.clause.incomplete' });
  });
});
