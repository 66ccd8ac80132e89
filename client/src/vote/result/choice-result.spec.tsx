import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Answering } from '../../platform/testing/answering.js';
import type { Language } from '../../platform/language/catalogues.js';
import { renderScreen } from '../../platform/testing/render.js';
import { questions } from '../ballot/ballot.fixture.js';
import { someColleges } from '../vote.fixture.js';
import { ChoiceResult } from './ChoiceResult.js';
import type { ChoiceQuestion } from './outcomes.js';
import { countedFor, votes } from './choice.fixture.js';
import { EVERY_WORD } from '../words.fixture.js';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
const methods = [
  'approval',
  'score',
  'dots',
  'budget',
  'majority_judgment',
  'schulze',
  'ranked_pairs',
  'irv',
  'stv',
] as const;

/** Steps nobody worded are shown by their code: none may be left. */
const bareCodes = (container: HTMLElement) =>
  [...container.querySelectorAll('li')]
    .map((line) => line.textContent ?? '')
    .filter((text) => /^[a-z_-]+$/.test(text));

const show = async (
  question: ChoiceQuestion,
  boxes: Parameters<typeof countedFor>[1],
  language: Language = 'fr',
) => {
  const outcome = countedFor(question, boxes);
  const { container, unmount } = await renderScreen(
    <Answering answers={{ Colleges: () => someColleges }}>
      <ChoiceResult outcome={outcome} question={question} live={false} since={null} />
    </Answering>,
    { words: EVERY_WORD, language },
  );
  const rows = (name: RegExp) =>
    within(screen.getAllByRole('table', { name })[0] ?? container)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => plain(cell.textContent)).join(' | '));
  return { container, unmount, rows, text: () => plain(container.textContent) };
};

describe('the result of a choice', () => {
  it('ranks nothing when nobody chose: it says why the vote is void, and who came', async () => {
    const { text } = await show(questions.approval, [{}, {}, {}]);
    expect(text()).toContain('Aucun suffrage n’a été exprimé');
    expect(text()).not.toMatch(/1er|Tranchée/);
  });
  it('says itself in full sentences, by any method and in both languages', async () => {
    for (const language of ['fr', 'en'] as const)
      for (const method of methods) {
        const shown = await show(questions[method], votes[method], language);
        expect(shown.text()).not.toMatch(/\{\{|screen\.|method\.step|poll\.|undefined|NaN/);
        expect(bareCodes(shown.container)).toEqual([]);
        expect(screen.getAllByRole('table').length).toBeGreaterThan(2);
        shown.unmount();
      }
  });
  it('starts with who was chosen, and puts weights beside heads', async () => {
    const { container, rows, text } = await show(questions.approval, votes.approval);
    expect(text()).toContain(
      'Par têtes, sans pondération, le choix aurait été autre : Haie le long du canal.',
    );
    expect(plain(container.querySelector('p')?.textContent)).toMatch(
      /^Choix retenu : Ombrières sur le parking\./,
    );
    expect(rows(/^Place de chaque option/)).toEqual([
      'Ombrières sur le parking (retenue) | 1er | 3e',
      'Haie le long du canal | 2e | 1er',
      'Atelier vélo | 3e | 2e',
    ]);
  });
  it('tells approvals as a share of voters', async () => {
    const { rows } = await show(questions.approval, votes.approval);
    expect(rows(/ont coché/)).toEqual([
      'Ombrières sur le parking (retenue) | 56,7 % | 26,5 %',
      'Haie le long du canal | 41,5 % | 63,2 %',
      'Atelier vélo | 27,5 % | 36,8 %',
    ]);
  });
  it('tells grades as a profile and the grade a majority gives at least', async () => {
    const { rows } = await show(questions.majority_judgment, votes.majority_judgment);
    expect(rows(/Mentions reçues/)[0]).toContain('Ombrières sur le parking (retenue) | Bien |');
  });
  it('tells rounds with what moved, who was elected and who was excluded', async () => {
    const { rows } = await show(questions.irv, votes.irv);
    expect(rows(/tour par tour \(Par têtes\)/)).toEqual([
      'Haie le long du canal | 60 | 80+20obtient une place',
      'Atelier vélo | 40 | 46+6',
      'Ombrières sur le parking | 36sort du compte | –',
      'Bulletins épuisés | 0 | 10+10',
    ]);
  });
  it('tells duels from the point of view of each line', async () => {
    const { rows } = await show(questions.schulze, votes.schulze);
    const lines = rows(/face à chacune des autres \(Par têtes\)/);
    expect(lines.find((line) => line.startsWith('Haie'))).toContain('80 – 56 gagne');
  });
  it('tells what was spent of the envelope', async () => {
    const { text } = await show(questions.budget, votes.budget);
    expect(text()).toContain('60 000 € sur 70 000 €, il reste 10 000 €');
  });
  it('leaves an open tie open', async () => {
    const { container, text } = await show(questions.approval, [{ a: 5, b: 5 }, { a: 1, b: 1 }, {}]);
    expect(plain(container.querySelector('p')?.textContent)).toMatch(/^Non tranché\./);
    expect(text()).toContain(
      'Égalité entre Ombrières sur le parking et Haie le long du canal pour une place.',
    );
    expect(text()).toContain('Rien dans la règle ne la tranche');
  });
  it('says what would have been enough for the others', async () => {
    await show(questions.approval, votes.approval);
    const section = within(screen.getByRole('region', { name: 'Ce qui aurait suffi' }));
    expect(section.getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(plain(section.getAllByRole('listitem')[0]?.textContent)).toMatch(
      /Haie le long du canal .* auraient voté|Haie/,
    );
  });
});
