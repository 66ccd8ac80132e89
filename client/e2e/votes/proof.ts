import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { press, reads } from '../words.js';

const VERIFIER = resolve('server/launch/verify-certificate.mjs');

export type Verified = { readonly code: number; readonly said: string };

/** What `npx communaux-verify` says of a certificate, in a process of its own. */
const verify = (file: string): Promise<Verified> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [VERIFIER, file],
      { env: { ...process.env, NODE_OPTIONS: '' } },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, said: `${out}${err}` }),
    );
  });

/** One byte, of a number that was counted: what a forger would change. */
export const withOneByteChanged = (text: string): string =>
  text.replace(/("present":"?)(\d)/, (_, name: string, digit: string) => `${name}${9 - Number(digit)}`);

export type Proofs = { readonly true: Verified; readonly forged: Verified };

/** Downloads the certificate from the page of a result, and hands it to the verifier as it is, then with one byte changed. */
export const verifyDownload = async (page: Page): Promise<Proofs> => {
  const folder = await mkdtemp(join(tmpdir(), 'communaux-proof-'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger le certificat (JSON)' }).click(),
  ]);
  const [kept, forged] = [join(folder, 'certificate.json'), join(folder, 'forged.json')];
  await download.saveAs(kept);
  await writeFile(forged, withOneByteChanged(await readFile(kept, 'utf8')));
  const found = { true: await verify(kept), forged: await verify(forged) };
  await rm(folder, { recursive: true });
  return found;
};

/** Counts again in this browser; then again on a certificate of which one byte was changed on the way. */
export const recountHere = async (page: Page): Promise<void> => {
  await press(page, 'Recompter dans mon navigateur');
  await reads(page, 'Recompté ici');
  await page.route('**/certificate.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: withOneByteChanged(await answer.text()) });
  });
  await press(page, 'Recompter dans mon navigateur');
  await reads(page, 'Le recomptage ne concorde pas');
  await page.unroute('**/certificate.json');
};
