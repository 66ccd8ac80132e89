import type { Page } from 'playwright-core';
import { expect } from '@jest/globals';
import { violations } from '../axe.js';
import type { People } from '../people.js';
import type { Product } from '../product.js';
import { minuteAfter } from '../words.js';
import type { Council } from './council.js';

/** What every journey is played in: one product, and the council in session. */
export type Scene = {
  readonly product: Product;
  readonly people: People;
  readonly council: Council;
  /** When a vote of so many people closes, asked for now. */
  readonly closing: (voters: number) => number;
};

/** A machine may slow down once people are seated. */
const LEAST_OPEN = 45_000;

/** Short, and long enough for people to vote: on a machine that took long to seat them, all that follows will too. */
export const closingAtThePaceOf =
  (seated: number) =>
  (voters: number): number =>
    minuteAfter(Math.max(LEAST_OPEN, (voters / 2) * seated));

/** The clock closes a vote, nobody else: longer than any of them is open. */
export const UNTIL_COUNTED = 360_000;

/** Nothing on the page as it stands keeps anybody out. */
export const openToAll = async (page: Page): Promise<void> => expect(await violations(page)).toEqual([]);
