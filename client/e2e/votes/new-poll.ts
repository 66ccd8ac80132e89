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
  /** For an election that seats: the pair seat won, when its mandates end; each option is called by who stands. */
  readonly seat?: { readonly label: string; readonly college: string; readonly until: number };
};

/** Writes a vote on a list of options and reads it again; one gesture is left, to propose or to announce it. */
export const writePoll = async (
  page: Page,
  { asked, aim, options, closes, standing, seat }: Asked,
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
  if (seat !== undefined) await giveSeat(page, options, seat);
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

const giveSeat = async (
  page: Page,
  people: readonly string[],
  { label, college, until }: NonNullable<Asked['seat']>,
): Promise<void> => {
  await page.getByLabel('Donner des mandats aux élus').check();
  await page.getByRole('radio', { name: /^Les deux places d’un binôme/ }).check();
  await page.getByLabel('Dans quel collège').selectOption(college);
  await page.getByLabel('Nom du siège').fill(label);
  await page.getByLabel('Mandats jusqu’au').fill(onTheClock(until).slice(0, 10));
  for (const name of people)
    await page
      .getByRole('group', { name: new RegExp(`^Qui siégerait pour.*${name}$`) })
      .getByRole('radio', { name, exact: true })
      .check();
};
