import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

type Found = {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: unknown }[];
};
/** What its script leaves on the page. */
declare const axe: {
  readonly run: (root: Document, options: object) => Promise<{ readonly violations: readonly Found[] }>;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe holds against the page as it stands: one sentence for each rule broken and each place. Empty when nothing. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    // Where all is well is not asked: naming each of those places takes longer than finding out.
    (values) => axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    RULES,
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${String(target)})`),
  );
};

/** What each page owes whoever reads it otherwise than by eye: a language, a name, one title. */
export const bearings = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { documentElement, title } = document;
    const titles = document.querySelectorAll('h1').length;
    return `${documentElement.lang}, ${title === '' ? 'no name' : 'named'}, ${titles} title`;
  });

/** Pixels by which the page is wider than its window: what only sideways scrolling would show. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth);
