import { describe, expect, it } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Page } from '../../ui/Page.js';
import { NotFoundPage } from '../errors/NotFoundPage.js';
import { LanguageRoot } from '../language/LanguageRoot.js';
import { bring } from '../language/words.js';
import { Spoken } from '../App.js';
import { Shell } from './Shell.js';
import { initialOf } from './TopBar.js';

const openZone = async (path: string) => {
  await bring('shell', 'fr');
  const inShell = (page: React.ReactNode) => (
    <Shell slug="saulaies" name="Zone des Saulaies">
      {page}
    </Shell>
  );
  const router = createMemoryRouter(
    [
      { path: '/z/:zone', element: inShell(<Page title="Bonjour" />) },
      { path: '/z/:zone/charter', element: inShell(<Page title="La charte" />) },
      { path: '*', element: inShell(<NotFoundPage />) },
    ],
    { initialEntries: [path] },
  );
  await act(async () =>
    render(
      <LanguageRoot start="fr">
        <Spoken>
          <RouterProvider router={router} />
        </Spoken>
      </LanguageRoot>,
    ),
  );
};

describe('the frame of a page', () => {
  it('offers five entries and says which one is open', async () => {
    await openZone('/z/saulaies/charter');
    const links = screen.getByRole('navigation', { name: 'Navigation principale' }).querySelectorAll('a');
    expect([...links].map((link) => link.textContent)).toEqual([
      'Accueil',
      'Charte',
      'Réserver',
      'Ensemble',
      'Conseil',
    ]);
    expect(
      [...links]
        .filter((link) => link.ariaCurrent ?? link.getAttribute('aria-current'))
        .map((link) => link.textContent),
    ).toEqual(['Charte']);
  });
  it('starts with a way to the content', async () => {
    await openZone('/z/saulaies');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Aller au contenu');
    expect(document.activeElement?.getAttribute('href')).toBe('#content');
    expect(document.querySelector('#content')?.tagName).toBe('MAIN');
  });
  it('moves the focus to the title of the page one goes to, and names the tab after it', async () => {
    await openZone('/z/saulaies');
    await userEvent.click(screen.getByRole('link', { name: 'Charte' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('La charte'));
    expect(document.title).toBe('La charte · Zone des Saulaies');
  });
  it('closes the account panel on Escape and gives the focus back', async () => {
    await openZone('/z/saulaies');
    const button = screen.getByRole('button', { name: /^Mon compte/ });
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Escape}');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });
});

describe('the crest', () => {
  it.each([
    ['Zone des Saulaies', 'S'],
    ['ZA de l’Étang', 'É'],
    ['Parc d’activités du Moulin', 'M'],
    ['Les Communaux', 'C'],
    ['Zone', 'Z'],
  ])('of %s is %s', (name, initial) => {
    expect(initialOf(name)).toBe(initial);
  });
});
