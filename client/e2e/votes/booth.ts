import type { Page } from 'playwright-core';
import { press, reads } from '../words.js';

type Fill = (page: Page) => Promise<void>;

/** From the page of a vote, through the booth and back: `fill` is what one does with the ballot. */
export const castInBooth = async (page: Page, fill: Fill): Promise<void> => {
  await throughBooth(page, fill);
  await page.getByRole('link', { name: 'Suivre le vote' }).click();
};

/** Votes, and closes the page: not everybody waits for the result. */
export const castAndLeave = async (page: Page, fill: Fill): Promise<void> => {
  await throughBooth(page, fill);
  await page.close();
};

const throughBooth = async (page: Page, fill: Fill): Promise<void> => {
  await page.getByRole('link', { name: /^(?:Voter|Changer mon bulletin)$/ }).click();
  await fill(page);
  await press(page, 'Relire mon choix');
  await press(page, 'Déposer mon bulletin');
  await reads(page, 'Votre bulletin est déposé');
};

export const tick =
  (choice: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('radio', { name: choice, exact: true }).check();

/** Touches the options in the order one likes them. */
export const rank =
  (...names: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await page.getByRole('button', { name: `Classer ${name} en` }).click();
  };

/** A grade for each option, in words. */
export const grade =
  (grades: Readonly<Record<string, string>>) =>
  async (page: Page): Promise<void> => {
    for (const [option, words] of Object.entries(grades))
      await page
        .getByRole('radiogroup', { name: option })
        .getByRole('radio', { name: words, exact: true })
        .check();
  };
