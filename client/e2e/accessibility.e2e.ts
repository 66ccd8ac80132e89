import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bearings, overflow, violations } from './axe.js';
import { SIZES, type Look } from './people.js';
import { onStage } from './stage.js';
import { title } from './words.js';

const ZONE = '/z/les-saulaies';
/** Screens by who meets them. `list > words` is the screen behind the link that says so on that list. */
const SCREENS = {
  visitor: ['/p/les-saulaies', '/sign-in', '/join', '/zones', ZONE],
  'Amina Belkacem': [
    ZONE,
    `${ZONE}/charter`,
    `${ZONE}/charter > Quais partagés`,
    `${ZONE}/revisions`,
    `${ZONE}/revisions > Places des visiteurs`,
    `${ZONE}/council`,
    `${ZONE}/council > Suivre le vote`,
    `${ZONE}/council > Voter`,
    `${ZONE}/book`,
    `${ZONE}/book > Quai nord`,
    `${ZONE}/book/mine`,
    `${ZONE}/together`,
    `${ZONE}/directory`,
    `${ZONE}/claim`,
    `${ZONE}/register`,
    `${ZONE}/accessibility`,
    '/me',
  ],
  'Paul Garnier': [`${ZONE}/import`, `${ZONE}/settings`, `${ZONE}/claims`, `${ZONE}/revisions > palettes`],
} as const;
type Who = keyof typeof SCREENS;

/** Where a wide window lays things out otherwise: side notes, timelines, the map beside its list. */
const WIDE = {
  visitor: [`/p/les-saulaies`, `/sign-in`],
  'Amina Belkacem': [
    ZONE,
    `${ZONE}/charter`,
    `${ZONE}/charter > Quais partagés`,
    `${ZONE}/revisions > Places des visiteurs`,
    `${ZONE}/council > Suivre le vote`,
    `${ZONE}/book > Quai nord`,
    `${ZONE}/directory`,
    `${ZONE}/register`,
  ],
  'Paul Garnier': [`${ZONE}/import`],
} as const;
const LOADING = /^(?:Chargement|Loading)…/;

const stage = onStage();

/** Within the product one goes as its links do: starting it again would be half of each visit. */
const go = async (page: Page, address: string): Promise<void> => {
  const [from, to] = [new URL(page.url()).pathname, address];
  if (from === to) return;
  if (![from, to].every((path) => path.startsWith(ZONE))) return void (await page.goto(to));
  await leaving(page, () =>
    page.evaluate((path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, to),
  );
};

/** Until another title stands there: the screen one comes from stays while the next one is fetched. */
const leaving = async (page: Page, move: () => Promise<void>): Promise<void> => {
  const before = await title(page).innerText();
  await move();
  await page.waitForFunction((old) => document.querySelector('h1')?.innerText !== old, before);
};

/** Someone in front of a screen, once it has stopped loading. */
const walk = async (page: Page, screen: string): Promise<void> => {
  const [address = '', words] = screen.split(' > ');
  await go(page, address);
  if (words !== undefined) await leaving(page, () => page.getByRole('link', { name: words }).first().click());
  await title(page).waitFor();
  await page.locator('output', { hasText: LOADING }).first().waitFor({ state: 'detached' });
};

/** What `look` sees on each of these screens, each finding with the name of its screen. */
const seenBy = async (
  who: Who,
  look: Look,
  examine: (page: Page) => Promise<readonly string[]>,
  screens: readonly string[] = SCREENS[who],
): Promise<readonly string[]> => {
  const { visitor, enter } = stage().people;
  const page = await (who === 'visitor' ? visitor(look) : enter(who, look));
  const found: string[] = [];
  for (const screen of screens) {
    await walk(page, screen);
    found.push(...(await examine(page)).map((words) => `${screen}: ${words}`));
  }
  await page.context().close();
  return found;
};

/** 320 pixels are 1,280 seen at 400 % (WCAG 1.4.10). */
const tooWide = async (page: Page): Promise<readonly string[]> => {
  await page.setViewportSize({ width: 320, height: 640 });
  const more = await overflow(page);
  await page.setViewportSize(SIZES.phone);
  return more > 0 ? [`${more} px too wide`] : [];
};

const everyone: readonly Who[] = ['visitor', 'Amina Belkacem', 'Paul Garnier'];
const examined = async (page: Page, language = 'fr'): Promise<readonly string[]> => {
  const said = await bearings(page);
  return [...(await violations(page)), ...(said === `${language}, named, 1 title` ? [] : [said])];
};

describe('every screen', () => {
  for (const who of everyone) {
    it(`can be read by everyone on a phone, down to 320 pixels: ${who}`, async () => {
      const both = async (page: Page) => [...(await examined(page)), ...(await tooWide(page))];
      expect(await seenBy(who, { screen: 'phone' }, both)).toEqual([]);
    }, 120_000);
    it(`can be read by everyone on a desk: ${who}`, async () => {
      expect(await seenBy(who, { screen: 'desk' }, (page) => examined(page), WIDE[who])).toEqual([]);
    }, 120_000);
  }

  it('can be read in English as well', async () => {
    const some = [ZONE, `${ZONE}/charter`, `${ZONE}/council`, `${ZONE}/book`, `${ZONE}/register`, '/me'];
    const look = { screen: 'phone', language: 'en' } as const;
    const inEnglish = (page: Page) => examined(page, 'en');
    expect(await seenBy('visitor', look, inEnglish, ['/sign-in', ZONE])).toEqual([]);
    expect(await seenBy('Paul Garnier', look, inEnglish, [...some, `${ZONE}/import`])).toEqual([]);
  }, 120_000);

  it('can be read at night', async () => {
    const look = { screen: 'desk', scheme: 'dark' } as const;
    const some = [
      ZONE,
      `${ZONE}/charter > Quais partagés`,
      `${ZONE}/council > Suivre le vote`,
      `${ZONE}/directory`,
    ];
    expect(await seenBy('Amina Belkacem', look, violations, [...some, `${ZONE}/book > Quai nord`])).toEqual(
      [],
    );
  }, 120_000);
});

describe('the public page', () => {
  it('says the same without a script', async () => {
    const page = await stage().people.visitor({ screen: 'phone', scripts: false });
    await page.goto('/p/les-saulaies');
    expect(await title(page).innerText()).toContain('Saulaies');
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(2);
    expect(await overflow(page)).toBe(0);
  });
});
