import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { renderScreen } from '../platform/testing/render.js';
import { DiffText } from './DiffText.js';
import { wordDiff } from './word-diff.js';

const wording = (pieces: ReturnType<typeof wordDiff>, without: 'added' | 'removed') =>
  pieces
    .filter((piece) => piece.kind !== without)
    .map((piece) => piece.text)
    .join('');

describe('the comparison of two wordings', () => {
  it('marks what is added with + and what is removed with −, and says it aloud', async () => {
    const { container } = await renderScreen(
      <DiffText
        before="Le quai est ouvert trois heures."
        after="Le quai est ouvert deux heures."
        language="fr"
      />,
    );
    expect(container.querySelector('del')?.textContent).toBe('− (retiré) trois');
    expect(container.querySelector('ins')?.textContent).toBe('+ (ajouté) deux');
  });
  it('says so when nothing changed, apostrophes and accents written otherwise included', async () => {
    const { container } = await renderScreen(
      <DiffText before="L'entrée" after={'L’entre\u0301e'} language="fr" />,
    );
    expect(container.textContent).toContain('Le texte est inchangé.');
    expect(container.querySelector('ins, del')).toBeNull();
  });
  it('gives back both wordings whole', () => {
    const texts = fc
      .array(fc.constantFrom('quai', 'l’heure', ',', ' ', '\n', 'deux', 'é', '.'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = wordDiff(before, after, 'fr');
        return (
          wording(pieces, 'added') === before.normalize('NFC') &&
          wording(pieces, 'removed') === after.normalize('NFC')
        );
      }),
    );
  });
  it('stays quick on a text far longer than an article', () => {
    const long = Array.from({ length: 7_600 }, (_, word) => `mot${word % 500}`).join(' ');
    const start = performance.now();
    wordDiff(long, long.replaceAll('mot7 ', 'autre '), 'fr');
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
