import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answering } from '../../platform/testing/answering.js';
import { letDialogsOpen } from '../../platform/testing/dialogs.js';
import { renderScreen } from '../../platform/testing/render.js';
import { someColleges } from '../../vote/vote.fixture.js';
import { aRevision } from '../charter.fixture.js';
import { BLANK, newArticle } from './draft.js';
import { DraftEditor } from './DraftEditor.js';

beforeAll(letDialogsOpen);

const written = { ...BLANK, title: 'Quais', reasons: 'x', impact: 'y' };
const start = { ...written, changes: [{ ...newArticle(0), title: 'Quais', text: 'Deux heures.' }] };

const write = async () => {
  const answers = {
    Colleges: () => someColleges,
    Charter: () => ({ charter: { __typename: 'Charter', articles: [] } }),
    AssetNames: () => ({ assets: [] }),
    DraftRevision: () => ({ draftRevision: aRevision({ stage: 'draft' }) }),
    SubmitRevision: () => ({ submitRevision: aRevision({ stage: 'submitted' }) }),
  };
  await renderScreen(
    <Answering answers={answers}>
      <DraftEditor start={start} />
    </Answering>,
    { words: ['charter', 'draft', 'body', 'vote'] },
  );
  const keys = userEvent.setup();
  await keys.type(screen.getByRole('textbox', { name: /Pourquoi cette révision/ }), '!');
  return {
    leave: () => keys.click(screen.getByRole('link', { name: 'Révisions' })),
    press: (name: string) => keys.click(screen.getByRole('button', { name })),
    question: () => screen.queryByRole('dialog', { name: /Quitter sans enregistrer/ }),
  };
};

describe('leaving a revision being written', () => {
  it('asks before what is not saved is forgotten', async () => {
    const { leave, question } = await write();
    await leave();
    expect(question()).toBeTruthy();
  });
  it('asks nothing once it is saved', async () => {
    const { leave, press, question } = await write();
    await press('Enregistrer le brouillon');
    await leave();
    expect(question()).toBeNull();
  });
  it('asks nothing on its own way out, once it is submitted', async () => {
    const { press, question } = await write();
    await press('Relire la révision');
    await press('Déposer la révision');
    expect(question()).toBeNull();
  });
});
