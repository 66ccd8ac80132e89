import { enterZone } from '../api.js';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findAdmissible, openUntil, proposeTwoHours } from '../acts.js';
import { follow, goTo, minuteAfter, press, reads, title } from '../words.js';
import { castInBooth, tick } from './booth.js';
import { actsAbout, countedActs, idIn, verifyRegister } from './record.js';
import { openToAll, UNTIL_COUNTED, type Scene } from './scene.js';

const NAME = 'Quais : deux heures par passage';
const GROUNDS =
  'Rien ne dit où attendront les camions : moteur tournant sous les fenêtres, c’est le sommeil de ceux qui viendront.';
const COUNTED = { timeout: UNTIL_COUNTED };

/**
 * A text passes both keys and its quorums, a guardian suspends it in writing, and it goes back to its author once: the
 * charter does not change.
 */
export const vetoedCharterVote = async ({ product, people, council, closing }: Scene): Promise<void> => {
  const { amina, leo, jeanne, solene, marc, paul } = await council();
  const article = await propose(amina);
  const revision = idIn(amina);
  await prepare(paul, amina.url());
  const poll = await vote(paul, closing(6), { pour: [amina, leo, marc], contre: [jeanne, solene] });

  await paul.getByRole('heading', { name: 'Le résultat, collège par collège' }).waitFor(COUNTED);
  await reads(paul, /Collèges favorables : 3 sur 5, pour 3 demandés/);
  await reads(paul, /Quorum du collège Nature : participation de 1 sur 2 inscrits/);
  await reads(paul, 'Adopté, en attente');
  await openToAll(paul);

  await suspend(jeanne);
  await reads(paul, 'Retour en délibération');
  await reads(paul, GROUNDS);
  await amina.goto(`/z/les-saulaies/revisions/${revision}`);
  await reads(amina, 'Revenue en délibération');
  await amina.getByRole('link', { name: 'Reprendre le brouillon' }).waitFor();
  await openToAll(amina);
  await leo.goto(article);
  await reads(leo, 'trois heures');
  expect(await leo.getByRole('heading', { name: 'Version 3' }).count()).toBe(0);
  await goTo(leo, 'Conseil');
  await follow(leo, 'Les gardiens');
  await reads(leo, 'Renvoyé en délibération');

  expect(countedActs(await actsAbout(product, poll))).toEqual({
    'poll.opened': 1,
    'ballot.cast': 6,
    'poll.closed': 1,
    'poll.certified': 1,
    'veto.given': 1,
    'veto.upheld': 1,
    'revision.sent-back': 1,
  });
  expect(await actsAbout(product, revision)).not.toContain('charter.changed');
  const [row] = await product.sql('select stage from revision where id = $1', [revision]);
  expect(row).toEqual({ stage: 'draft' });
  await verifyRegister(await people.visitor());
};

const propose = async (amina: Page): Promise<string> => {
  await enterZone(amina);
  await goTo(amina, 'Charte');
  await follow(amina, 'Quais partagés');
  await title(amina).getByText('Quais partagés').waitFor();
  const article = amina.url();
  await proposeTwoHours(amina, NAME, 'Déplacements');
  return article;
};

const prepare = async (paul: Page, revision: string): Promise<void> => {
  await paul.goto(revision);
  await findAdmissible(paul);
  await openUntil(paul, 'Ouvrir la consultation', minuteAfter(5_000));
  await paul.getByRole('heading', { name: 'Ouvrir le vote' }).waitFor(COUNTED);
};

type Sides = { readonly pour: readonly Page[]; readonly contre: readonly Page[] };

/** Paul opens the vote and votes for it as well; his seat is held with Marc, who says the same. */
const vote = async (paul: Page, closes: number, { pour, contre }: Sides): Promise<string> => {
  await openUntil(paul, 'Ouvrir le vote', closes);
  await paul.waitForURL(/\/polls\//);
  const poll = paul.url();
  const cast = async (page: Page, choice: string) => {
    await page.goto(poll);
    await castInBooth(page, tick(choice));
  };
  await Promise.all([
    castInBooth(paul, tick('Pour')),
    ...pour.map((page) => cast(page, 'Pour')),
    ...contre.map((page) => cast(page, 'Contre')),
  ]);
  await reads(paul, /Votants\s: 5 sur/);
  return idIn(paul);
};

const suspend = async (guardian: Page): Promise<void> => {
  await follow(guardian, 'Suspendre cette décision');
  await guardian.getByLabel('Vos motifs').fill(GROUNDS);
  await press(guardian, 'Continuer');
  await press(guardian, 'Continuer');
  await reads(guardian, 'il retournera en délibération avec vos motifs, une seule fois');
  await openToAll(guardian);
  await press(guardian, 'Suspendre la décision');
};
