import { enterZone } from '../api.js';
import type { Page } from 'playwright-core';
import { follow, goTo, press, title } from '../words.js';

/**
 * The agent writes what the body decided about how it decides: two keys for a text, a quorum of Nature's own, a window
 * for guardians, and a consent that three people may carry.
 */
export const writeRules = async (page: Page): Promise<void> => {
  await enterZone(page);
  await goTo(page, 'Conseil');
  await follow(page, 'Lire toute la règle');
  await follow(page, 'Essayer d’autres règles');
  const topic = (name: string) => page.locator('details', { has: page.getByText(name, { exact: true }) });
  const open = (name: string) => topic(name).locator('summary').click();
  await open('Ce qu’il faut pour adopter');
  await page.getByLabel('Plus de la moitié doivent être favorables').check();
  await open('Combien doivent venir');
  await page.getByLabel('Tous collèges ensemble', { exact: true }).selectOption('1/100');
  await page.getByLabel('Collège Nature').selectOption('1/2');
  await open('Le droit de suspendre');
  await page.getByLabel('Délai pour suspendre une décision après le vote').fill('24');
  await page.getByLabel('retourne en délibération, une fois').check();
  await open('Décider par consentement');
  await page.getByLabel('Part des inscrits qui doivent répondre').selectOption('1/100');
  await page.getByLabel('le texte est mis aux voix').check();
  await press(page, 'Mettre cette règle en vigueur');
  await page.getByRole('dialog').getByRole('button', { name: 'Mettre cette règle en vigueur' }).click();
  await title(page).getByText('Les règles de vote').waitFor();
};

export type Right = {
  readonly holder: string;
  readonly voice: string;
  readonly theme: string;
};

/** The agent gives somebody's mandate the right to suspend decisions on a subject. */
export const giveVetoRight = async (page: Page, { holder, voice, theme }: Right): Promise<void> => {
  await enterZone(page);
  await goTo(page, 'Conseil');
  await follow(page, 'Les gardiens');
  await follow(page, 'Donner un droit de veto');
  await page.getByLabel('Chercher qui tient un mandat').fill(holder);
  await page.getByRole('radio', { name: holder }).check();
  await page.getByLabel('Au nom de qui ou de quoi').fill(voice);
  await page.getByLabel(theme).check();
  await press(page, 'Donner ce droit');
  await page.getByRole('heading', { name: voice }).waitFor();
};
