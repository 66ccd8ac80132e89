import type { Page } from 'playwright-core';
import { onTheClock, press, reads } from './words.js';

/** What people do in the council, in the gestures they do it with. */

export const importFiles = async (page: Page, files: readonly string[]): Promise<void> => {
  await page.getByLabel('Fichiers CSV ou GeoJSON').setInputFiles([...files]);
  await press(page, 'Importer');
  // Each file has its report once it is read, whatever became of its lines.
  await page
    .getByRole('link', { name: /^Lire le rapport de / })
    .nth(files.length - 1)
    .waitFor();
};

/** What became of the lines of a file, as its card says it; what did not happen is left out. */
export const countsOf = async (page: Page, table: string): Promise<string> => {
  const card = page.getByRole('article').filter({ hasText: `${table}.example.csv` });
  const words = await card.getByRole('term').allInnerTexts();
  const counts = await card.getByRole('definition').allInnerTexts();
  return words
    .map((word, at) => [counts[at] ?? '', word.toLowerCase().replace(/s$/, '')])
    .filter(([count]) => count !== '0')
    .map((pair) => pair.join(' '))
    .join(', ');
};

/** From the page of the docks' article: passages of two hours at most. Leaves the reader on the revision. */
export const proposeTwoHours = async (page: Page, name: string, theme?: string): Promise<void> => {
  await page.getByRole('link', { name: 'Proposer une autre rédaction' }).click();
  const words = page.getByLabel('Texte de l’article');
  await words.fill((await words.inputValue()).replace('trois heures', 'deux heures'));
  const most = page.getByRole('group', { name: 'Durée au plus' });
  await most.getByLabel('Heures').fill('2');
  await page.getByLabel('Titre de la révision').fill(name);
  await page.getByLabel('Pourquoi cette révision').fill('Les camions attendent une heure chaque matin.');
  await page
    .getByLabel('Ce que cela change, et pour qui')
    .fill('Qui décharge trois heures viendra deux fois.');
  if (theme !== undefined) await page.getByLabel('De quoi parle-t-elle').selectOption(theme);
  await press(page, 'Relire la révision');
  await press(page, 'Déposer la révision');
  await page.waitForURL(/\/revisions\/[0-9a-f-]+$/);
};

export const findAdmissible = async (page: Page): Promise<void> => {
  await page.getByLabel('Déclarer recevable', { exact: true }).check();
  await page.getByLabel('Les raisons').fill('Conforme au droit : la règle est la même pour tous.');
  await press(page, 'Publier l’avis');
  await page.getByRole('heading', { name: 'Ouvrir la consultation' }).waitFor();
};

/** Opens the consultation, or the vote, until an instant. */
export const openUntil = async (page: Page, act: string, closes: number): Promise<void> => {
  await page.getByLabel('Clôture').fill(onTheClock(closes));
  await press(page, act);
};

export const comment = async (page: Page, words: string): Promise<void> => {
  await page.getByLabel('Votre commentaire').fill(words);
  await press(page, 'Publier mon commentaire');
};

/** Through the booth, and out to the page of the vote. */
export const voteFor = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Voter', exact: true }).click();
  await page.getByRole('radio', { name: 'Pour' }).check();
  await press(page, 'Relire mon choix');
  await press(page, 'Déposer mon bulletin');
  await reads(page, 'Votre bulletin est déposé');
  await page.getByRole('link', { name: 'Suivre le vote' }).click();
};

export type Wish = { readonly date: string; readonly time: string; readonly hours: number };

/** Fills the booking form of an asset; what the rules say of it follows by itself. */
export const wish = async (page: Page, { date, time, hours }: Wish): Promise<void> => {
  await page.getByLabel('Quel jour').fill(date);
  await page.getByLabel('À partir de', { exact: true }).fill(time);
  await page.getByLabel('Combien de temps').selectOption(String(hours * 60));
};
