import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, enterAt } from '../keys.js';
import { press, reads } from '../words.js';
import { castAndLeave, castInBooth, grade } from './booth.js';
import { writePoll } from './new-poll.js';
import { recountHere, verifyDownload } from './proof.js';
import { actsAbout, countedActs, idIn, verifyRegister } from './record.js';
import { openToAll, UNTIL_COUNTED, type Scene } from './scene.js';

const [SHADE, HEDGE, BIKES, SHUTTLE] = [
  'Ombrières',
  'Haie bocagère',
  'Atelier vélo',
  'Navette du matin',
] as const;

/** Four projects judged in words: an employee proposes the vote, the agent announces it, one votes by keyboard alone. */
export const projectChosenByJudgment = async ({
  product,
  people,
  council,
  closing,
}: Scene): Promise<void> => {
  const { amina, leo, jeanne, solene, marc, paul } = await council();
  const poll = await announce(leo, paul, () => closing(6));
  await Promise.all([amina, jeanne, solene, marc].map((page) => page.goto(leo.url())));
  await Promise.all([
    castAndLeave(
      amina,
      grade({ [SHADE]: 'Très bien', [HEDGE]: 'Bien', [BIKES]: 'Passable', [SHUTTLE]: 'Bien' }),
    ),
    castAndLeave(
      leo,
      grade({ [SHADE]: 'Passable', [HEDGE]: 'Très bien', [BIKES]: 'Bien', [SHUTTLE]: 'Passable' }),
    ),
    castAndLeave(
      jeanne,
      grade({ [SHADE]: 'À rejeter', [HEDGE]: 'Très bien', [BIKES]: 'Bien', [SHUTTLE]: 'Passable' }),
    ),
    // The two of one seat do not agree: their seat abstains.
    castInBooth(paul, grade({ [SHADE]: 'Bien', [HEDGE]: 'Bien', [BIKES]: 'Bien', [SHUTTLE]: 'Bien' })),
    castAndLeave(marc, grade({ [SHADE]: 'Bien', [HEDGE]: 'À rejeter', [BIKES]: 'Bien', [SHUTTLE]: 'Bien' })),
    byKeyboard(solene),
  ]);

  await reads(paul, new RegExp(`Choix retenu\\s: ${HEDGE}`), UNTIL_COUNTED);
  await readResult(paul);
  await paul.getByRole('columnheader', { name: 'Abstentions' }).waitFor();
  const [row] = await product.sql<{ readonly heads: unknown }>(
    `select outcome->'heads' as heads from poll where id = $1`,
    [poll],
  );
  expect(row?.heads).toMatchObject({ present: 5, valid: 4, abstention: 1 });
  await openToAll(paul);
  await recountHere(paul);
  const { true: kept, forged } = await verifyDownload(paul);
  expect(kept.code).toBe(0);
  expect(forged.code).not.toBe(0);
  expect(countedActs(await actsAbout(product, poll))).toEqual({
    'poll.drafted': 1,
    'poll.scheduled': 1,
    'poll.opened': 1,
    'ballot.cast': 6,
    'poll.closed': 1,
    'poll.certified': 1,
  });
  await verifyRegister(await people.visitor());
};

const announce = async (leo: Page, paul: Page, closes: () => number): Promise<string> => {
  const asked = 'Quel projet financer cette année ?';
  const aim = /^Choisir une personne, un projet/;
  await writePoll(leo, { asked, aim, options: [SHADE, HEDGE, BIKES, SHUTTLE], closes });
  await openToAll(leo);
  await press(leo, 'Proposer ce vote');
  await leo.waitForURL(/\/polls\//);
  await paul.goto(leo.url());
  await press(paul, 'Annoncer ce vote');
  await Promise.all(
    [leo, paul].map((page) => page.getByRole('link', { name: 'Voter', exact: true }).waitFor()),
  );
  return idIn(leo);
};

/** Best grade first: each place further is one grade lower. */
const byKeyboard = async (solene: Page): Promise<void> => {
  await solene.getByRole('link', { name: 'Voter', exact: true }).waitFor();
  await enterAt(solene, /^Voter$/);
  await solene.getByRole('radiogroup').first().waitFor();
  await choose(solene, /^Ombrières/, 4);
  await choose(solene, /^Haie bocagère/, 0);
  await choose(solene, /^Atelier vélo/, 2);
  await choose(solene, /^Navette du matin/, 3);
  await openToAll(solene);
  await enterAt(solene, /^Relire mon choix/);
  await enterAt(solene, /^Déposer mon bulletin/);
  await reads(solene, 'Votre bulletin est déposé');
  await solene.close();
};

/** The table comes before the drawing of it, and says the majority grade of each project. */
const readResult = async (page: Page): Promise<void> => {
  const table = page.getByRole('table', { name: /Mentions reçues par chaque option/ }).first();
  expect(await table.getByRole('row', { name: /Haie bocagère/ }).innerText()).toContain('Très bien');
  const drawnAfter = await page.evaluate(() => {
    const [head, drawing] = [document.querySelector('table'), document.querySelector('div[role=img]')];
    const place = head && drawing ? head.compareDocumentPosition(drawing) : 0;
    return (place & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  });
  expect(drawnAfter).toBe(true);
};
