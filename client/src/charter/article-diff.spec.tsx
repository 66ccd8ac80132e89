import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { Answering } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { someColleges } from '../vote/vote.fixture.js';
import { ArticleDiff } from './ArticleDiff.js';
import { docksAfter, docksBefore } from './charter.fixture.js';

const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
const show = (before: typeof docksBefore | null, language: 'fr' | 'en' = 'fr') =>
  renderScreen(
    <Answering answers={{ Colleges: () => someColleges }}>
      <ArticleDiff before={before} after={docksAfter} />
    </Answering>,
    { words: ['charter', 'body'], language },
  );

describe('what a revision changes in an article', () => {
  it('is read without colour: each word marked, each mark said', async () => {
    const { container } = await show(docksBefore);
    expect(container.querySelector('del')?.textContent).toContain('−');
    expect(container.querySelector('del')?.textContent).toContain('(retiré)');
    expect(container.querySelector('del')?.textContent).toContain('trois');
    expect([...container.querySelectorAll('ins')].map((one) => one.textContent).join()).toContain(
      'par passage',
    );
  });
  it('says each rule that changes, and what it was', async () => {
    await show(docksBefore);
    expect(screen.getAllByRole('listitem').map((one) => plain(one.textContent))).toEqual([
      'Règle ajoutée : Quais : 10 h au plus par semaine et par entreprise',
      'Règle changée : Quais : 2 h par passage au plus (avant : Quais : 3 h par passage au plus)',
    ]);
  });
  it('says the rules in the reader’s language, and leaves the charter in its own', async () => {
    const { container } = await show(docksBefore, 'en');
    expect(plain(screen.getAllByRole('listitem')[1]?.textContent ?? '')).toMatch(
      /^Rule changed: Docks: at most 2 h/,
    );
    expect(container.querySelector('[lang=fr]')?.textContent).toContain('deux');
  });
  it('shows a new article whole', async () => {
    const { container } = await show(null);
    expect(container.querySelector('ins')).toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
