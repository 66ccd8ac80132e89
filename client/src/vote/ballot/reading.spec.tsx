import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Question } from '@communaux/shared/vote';
import { renderScreen } from '../../platform/testing/render.js';
import type { Language } from '../../platform/language/catalogues.js';
import { BallotRead, useBallotLine } from './BallotRead.js';
import { HowTo, useHowCounted } from './HowTo.js';
import { questions } from './ballot.fixture.js';
import { EVERY_WORD } from '../words.fixture.js';

const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const read = async (question: Question, text: string, language: Language = 'fr') => {
  const { container, unmount } = await renderScreen(<BallotRead question={question} text={text} />, {
    words: EVERY_WORD,
    language,
  });
  const parts = [...container.querySelectorAll('p, li')].map((part) => plain(part.textContent));
  unmount();
  return parts;
};

describe('a ballot read back', () => {
  it('says what it does, to what, and what it leaves out', async () => {
    expect(await read(questions.approval, 'a+c')).toEqual([
      'Vous cochez',
      'Ombrières sur le parking',
      'Atelier vélo',
      'Non cochées : Haie le long du canal.',
    ]);
    expect(await read(questions.schulze, 'b>a=c')).toEqual([
      'Vous classez',
      '1er : Haie le long du canal',
      '2e ex æquo : Ombrières sur le parking',
      '2e ex æquo : Atelier vélo',
    ]);
    expect(await read(questions.stv, 'b')).toContain(
      'Non classées : Ombrières sur le parking et Atelier vélo.',
    );
    expect(await read(questions.score, 'a:0,b:5')).toContain('Sans note : Atelier vélo.');
    expect(await read(questions.majority_judgment, 'a:5,b:0,c:2')).toEqual([
      'Vous jugez',
      'Ombrières sur le parking : Très bien',
      'Haie le long du canal : À rejeter',
      'Atelier vélo : Passable',
    ]);
    expect(await read(questions.dots, 'c:3')).toContain('1 point reste non placé.');
    expect(await read(questions.budget, 'a+b')).toContain('Coût total : 75 000 €.');
  });
  it('says one answer in one sentence', async () => {
    expect(await read(questions.yes_no_blank, 'no')).toEqual(['Vous votez « Contre »']);
    expect(await read(questions.consent, 'aside')).toEqual(['Vous votez « Je me tiens à l’écart »']);
    expect(await read(questions.irv, 'blank')).toEqual(['Vous votez blanc']);
  });
  it('is said in English too', async () => {
    expect(await read(questions.budget, 'a', 'en')).toEqual([
      'You support',
      'Ombrières sur le parking: €60,000',
      'Total cost: €60,000.',
    ]);
  });
  it('fits one line for a receipt', async () => {
    const Line = () => useBallotLine()(questions.dots, 'a:1,c:3');
    await renderScreen(<Line />, { words: EVERY_WORD });
    expect(plain(document.body.textContent)).toBe(
      'Ombrières sur le parking : 1 point · Atelier vélo : 3 points',
    );
  });
});

describe('a question', () => {
  it('says how it is filled and how it is counted, whatever its method', async () => {
    const Told = ({ question }: { readonly question: Question }) => (
      <section>
        <HowTo question={question} />
        <p>{useHowCounted()(question)}</p>
      </section>
    );
    for (const language of ['fr', 'en'] as const) {
      const { container, unmount } = await renderScreen(
        Object.values(questions).map((question) => <Told key={question.method} question={question} />),
        { words: EVERY_WORD, language },
      );
      expect(container.textContent).not.toMatch(/\{\{|screen\./);
      expect(container.querySelectorAll('section p').length).toBe(21);
      unmount();
    }
    await renderScreen(<HowTo question={questions.score} />, { words: EVERY_WORD });
    expect(screen.getByText(/une note de 0 à 5\. Une option sans note reçoit 0\./)).toBeTruthy();
  });
});
