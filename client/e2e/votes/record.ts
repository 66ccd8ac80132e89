import type { Page } from 'playwright-core';
import type { Product } from '../product.js';
import { ZONE } from '../api.js';
import { press, reads } from '../words.js';

/** What the register holds about something, oldest first: acts, in the order they were sealed. */
export const actsAbout = async (product: Product, id: string): Promise<readonly string[]> => {
  const lines = await product.sql<{ readonly act: string }>(
    `select line.act from register_leaf leaf
     join register_line line on line.zone_id = leaf.zone_id and line.id = leaf.line_id
     where exists (select from jsonb_each_text(line.facts) fact where fact.value = $1)
     order by leaf.seq`,
    [id],
  );
  return lines.map(({ act }) => act);
};

/** The same acts, each once with how many times it was done: ballots come in no given order. */
export const countedActs = (acts: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(acts)].map((act) => [act, acts.filter((one) => one === act).length]));

/** Anybody, without an account, checks the whole chain. */
export const verifyRegister = async (page: Page): Promise<void> => {
  await page.goto(`/z/${ZONE}/register`);
  await press(page, 'Vérifier la chaîne');
  await reads(page, 'La chaîne est intacte');
};

/** The identifier at the end of an address. */
export const idIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';
