import type { Page } from 'playwright-core';

/** The heading of a page: where somebody is. */
export const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** By the main navigation, as people do. */
export const goTo = async (page: Page, place: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Navigation principale' })
    .getByRole('link', { name: place })
    .click();
};

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

export const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name }).first().click();

/** Waits until these words are on the page: no reload, whoever made them appear. */
export const reads = (page: Page, words: string | RegExp, patience?: number): Promise<void> =>
  page
    .getByText(words)
    .first()
    .waitFor(patience === undefined ? {} : { timeout: patience });

export const ZONE_TIME = 'Europe/Paris';

/** What the zone's clock shows then, as a date and time field holds it. */
export const onTheClock = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE_TIME, dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T');

const MINUTE = 60_000;

/** The first full minute that leaves so many milliseconds before it: forms know no seconds. */
export const minuteAfter = (leave: number): number => Math.ceil((Date.now() + leave) / MINUTE) * MINUTE;
