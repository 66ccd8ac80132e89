import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { unpackedBrowser } from './unpacked-browser.js';

type Found = { readonly path: string; readonly flags: readonly string[] };

/** Nobody watches these screens: imitating a graphics card to draw them cost as much as the pages themselves. */
const UNSEEN = ['--disable-gpu'];

/** A real Chromium for the journeys: one named, one installed, or the one that npm brought. One per test file. */
export const openBrowser = async (): Promise<Browser> => {
  const { path, flags } = await findBrowser();
  return chromium.launch({ executablePath: path, args: [...UNSEEN, ...flags], headless: true });
};

/** CHROME_PATH wins; then a Chromium or a Chrome of this machine; then `@sparticuz/chromium`, unpacked on first use. */
export const findBrowser = async (): Promise<Found> => {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  const path = named ?? installed();
  return path ? { path, flags: sandbox() } : shipped();
};

/** The sandbox of Chromium does not start as root; the pages opened here are our own. */
const sandbox = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
];

const installed = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(
    existsSync,
  );
};

/** Made for short pages on small servers: of its own flags, only what its build cannot do without. */
const shipped = async (): Promise<Found> => ({ path: await unpackedBrowser(), flags: ['--no-sandbox'] });
