import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { renderScreen } from '../testing/render.js';
import { KnownAddress } from './KnownAddress.js';

const POLL = '01890000-0000-7000-8000-000000000001';
const shownAt = async (path: string): Promise<string | null> => {
  await renderScreen(
    <Routes>
      <Route path="/z/:zone" element={<KnownAddress />}>
        <Route path="polls/:poll/vote" element={<h1>Isoloir</h1>} />
        <Route path="seats/:seat/:role" element={<h1>Siège</h1>} />
      </Route>
    </Routes>,
    { path },
  );
  return screen.getByRole('heading', { level: 1 }).textContent;
};

describe('an address', () => {
  it.each([
    [`/z/saulaies/polls/${POLL}/vote`, 'Isoloir'],
    [`/z/saulaies/polls/${POLL.toUpperCase()}/vote`, 'Isoloir'],
    [`/z/saulaies/seats/${POLL}/substitute`, 'Siège'],
    ['/z/saulaies/polls/new/vote', 'Cette page n’existe pas'],
    [`/z/saulaies/polls/${POLL}0/vote`, 'Cette page n’existe pas'],
    ['/z/saulaies/seats/12/substitute', 'Cette page n’existe pas'],
  ])('%s shows %s', async (path, title) => {
    expect(await shownAt(path)).toBe(title);
  });
});
