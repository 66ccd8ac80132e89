import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { Answering } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { Exports } from './Exports.js';
import { EVERY_WORD } from './words.fixture.js';

const links = (): string[] =>
  screen.getAllByRole('link').map((link) => `${link.textContent} → ${link.getAttribute('href')}`);

const files = (method: 'stv' | 'yes_no_blank') => (
  <Answering answers={{}}>
    <Exports pollId="p1" method={method} />
  </Answering>
);

describe('the files of a published poll', () => {
  it('are offered in the formats that can hold its ballots, with the verifier', async () => {
    await renderScreen(files('stv'), { words: EVERY_WORD });
    expect(links()).toEqual([
      'Bulletins (JSON) → /zones/saulaies/polls/p1/ballots.json',
      'Bulletins (CSV) → /zones/saulaies/polls/p1/ballots.csv',
      'Bulletins (BLT) → /zones/saulaies/polls/p1/ballots.blt',
      'Le vérificateur (un fichier) → /verify.mjs',
    ]);
  });
  it('leave out BLT for a vote that is no order and no approval', async () => {
    await renderScreen(files('yes_no_blank'), { words: EVERY_WORD, language: 'en' });
    expect(links().join()).not.toContain('BLT');
    expect(screen.getByText(/node verify\.mjs communaux-p1\.json/)).toBeTruthy();
  });
});
