import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';

describe('the browser of the journeys', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  it('opens two people side by side, each with cookies of their own', async () => {
    const [one, other] = await Promise.all([browser.newContext(), browser.newContext()]);
    await one.addCookies([{ name: 'who', value: 'amina', url: 'http://localhost/' }]);
    expect(await one.cookies('http://localhost/')).toHaveLength(1);
    expect(await other.cookies('http://localhost/')).toHaveLength(0);
    const page = await one.newPage();
    await page.setContent('<h1>Les Saulaies</h1>');
    expect(await page.getByRole('heading').textContent()).toBe('Les Saulaies');
  });
});
