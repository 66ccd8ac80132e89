import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { LanguageSwitch } from '../layout/LanguageSwitch.js';
import { renderScreen } from '../testing/render.js';
import { catalogues, languages, type Feature } from './catalogues.js';
import { preferredLanguage } from './preferred.js';
import { useRefusals, useTexts } from './use-texts.js';
import { bring, say } from './words.js';

const features = Object.keys(catalogues) as Feature[];

describe('the words of the product', () => {
  it.each(features)('are complete in both languages, facts included: %s', async (feature) => {
    const [fr, en] = await Promise.all(languages.map((language) => catalogues[feature][language]()));
    const facts = (text: string) => [...new Set(text.match(/\{\{\w+/g) ?? [])].toSorted();
    const shape = (texts: Readonly<Record<string, string>> = {}) =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, facts(text)]));
    expect(shape(en)).toEqual(shape(fr));
  });
  it('have a plural for a million in French, which is neither one nor other', async () => {
    await bring('shell', 'fr');
    expect(say('fr', ['shell'], 'ui.file.chosen', { count: 1_000_000 })).toBe('1000000 fichiers choisis');
    expect(say('fr', ['shell'], 'ui.file.chosen', { count: 0 })).toBe('0 fichier choisi');
  });
});

describe('the language spoken', () => {
  it('is the one chosen, else the browser’s, else French', () => {
    expect(preferredLanguage('en', ['fr-FR'])).toBe('en');
    expect(preferredLanguage(null, ['de-DE', 'en-US', 'fr'])).toBe('en');
    expect(preferredLanguage('xx', ['de'])).toBe('fr');
  });
  it('changes on the spot, tells the browser and is remembered', async () => {
    const Words = () => <p>{useTexts()('nav.book')}</p>;
    await renderScreen(
      <>
        <LanguageSwitch />
        <Words />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: /^English/ }));
    expect(await screen.findByText('Book')).toBeTruthy();
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    expect(document.cookie).toContain('lang=en');
    expect(localStorage.getItem('lang')).toBe('en');
  });
});

describe('a reason', () => {
  const Reason = ({ code }: { readonly code: string }) => (
    <p>{useRefusals('zone')({ code, facts: { onPaper: 3.9, onWhite: 4.1, needed: 4.5 } })}</p>
  );
  it('is worded with its facts', async () => {
    const { container } = await renderScreen(<Reason code="accent-too-pale" />, { words: ['zone'] });
    expect(container.textContent).toContain('contraste de 3.9 sur papier');
  });
  it('writes euros as they are written', async () => {
    const facts = { label: 'Haie', costEuros: '5000', envelopeEuros: '1000' };
    const Dear = () => <p>{useRefusals('result')({ code: 'project-beyond-envelope', facts })}</p>;
    const { container } = await renderScreen(<Dear />, { words: ['result'] });
    expect(container.textContent).toMatch(/coûte 5\s000\s€, plus que l’enveloppe de 1\s000\s€/);
  });
  it('is never swallowed, even when nobody worded it', async () => {
    const { container } = await renderScreen(<Reason code="moon-in-the-way" />, { words: ['zone'] });
    expect(container.textContent).toContain('moon-in-the-way');
  });
});
