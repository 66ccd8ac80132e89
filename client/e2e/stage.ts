import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { peopleOf, type People } from './people.js';
import { startProduct, type Product } from './product.js';

type Stage = { readonly product: Product; readonly browser: Browser; readonly people: People };

/**
 * One product, one browser and its people for the file that calls this. After each test, no page may have asked
 * anything of another host, nor have broken.
 */
export const onStage = (): (() => Stage) => {
  let stage: Stage | undefined;
  const current = (): Stage => {
    if (!stage) throw new Error('The product is not running');
    return stage;
  };
  beforeAll(async () => {
    const product = await startProduct();
    // After the product: one that did not start would leave a browser open, and Jest waiting for it.
    const browser = await openBrowser();
    stage = { product, browser, people: peopleOf(browser, product.address) };
  }, 120_000);
  afterEach(() => expect(stage?.people.faults()).toEqual([]));
  afterAll(async () => {
    await stage?.people.leave();
    await stage?.browser.close();
    await stage?.product.stop();
  }, 60_000);
  return current;
};
