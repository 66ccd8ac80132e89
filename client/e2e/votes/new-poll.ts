import { enterZone } from '../api.js';
import type { Page } from 'playwright-core';
import { follow, goTo, onTheClock, press } from '../words.js';

export type Asked = {
  readonly asked: string;
  /** How the form says what is to be decided. */
  readonly aim: RegExp;
  readonly options: readonly string[];
  /** Asked when the field is filled: writing takes its time. */
  readonly closes: () => number;
  /** For a pair: what each option stands for, and the gender its person declares. */
  readonly standing?: Readonly<Record<string, readonly [slot: string, gender: string]>>;
};

/** Writes a vote on a list of options and reads it again; one gesture is left, to propose or to announce it. */
export const writePoll = async (
  page: Page,
  { asked, aim, options, closes, standing }: Asked,
): Promise<void> => {
  await enterZone(page);
  await goTo(page, 'Conseil');
  await follow(page, 'Tous les votes');
  await follow(page, 'Proposer un vote');
  await page.getByLabel('La question').fill(asked);
  await page.getByRole('radio', { name: aim }).check();
  for (const [place, option] of options.entries()) {
    if (place > 1) await press(page, 'Ajouter une option');
    await page.getByLabel(`Option ${place + 1}`, { exact: true }).fill(option);
  }
  if (standing !== undefined) await keepPlaces(page, standing);
  await page.getByLabel('Clôture', { exact: true }).fill(onTheClock(closes()));
  await press(page, 'Relire avant d’annoncer');
};

const keepPlaces = async (page: Page, standing: NonNullable<Asked['standing']>): Promise<void> => {
  await page.getByLabel('Réserver les places, par exemple à un binôme élu et industriel').check();
  for (const [name, [slot, gender]] of Object.entries(standing)) {
    const person = page.getByRole('group', { name, exact: true });
    await person.getByLabel('Se présente pour').selectOption(slot);
    await person.getByLabel('Genre déclaré').selectOption(gender);
  }
};
