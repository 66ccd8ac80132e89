import type { Page } from 'playwright-core';

/** What people do who have no mouse. */

const MOST = 80;

/** Who has the focus, as a screen reader would name it: within which group, then by its own name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const on = document.activeElement;
    const group = on?.closest('[role=radiogroup]')?.getAttribute('aria-labelledby');
    const labels =
      on instanceof HTMLInputElement ? [...(on.labels ?? [])].map((label) => label.innerText) : [];
    const within = group ? (document.getElementById(group)?.textContent ?? '') : '';
    return [within, on?.getAttribute('aria-label') ?? '', ...labels, on?.textContent ?? ''].join(' ').trim();
  });

/** Tabs until something of this name has the focus: what cannot be reached so is not there for who has no mouse. */
export const reach = async (page: Page, name: RegExp): Promise<void> => {
  for (let steps = 0; steps < MOST; steps += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Not reached by keyboard: ${String(name)}`);
};

export const enterAt = async (page: Page, name: RegExp): Promise<void> => {
  await reach(page, name);
  await page.keyboard.press('Enter');
};

/** In a group of radios, the one so many places after the first: arrows move the choice, space makes the first. */
export const choose = async (page: Page, group: RegExp, place: number): Promise<void> => {
  await reach(page, group);
  await page.keyboard.press('Space');
  for (let steps = 0; steps < place; steps += 1) await page.keyboard.press('ArrowRight');
};
