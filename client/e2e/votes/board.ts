import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { goTo, press, reads } from '../words.js';
import { castAndLeave, castInBooth, rank } from './booth.js';
import { writePoll } from './new-poll.js';
import { recountHere } from './proof.js';
import { actsAbout, countedActs, idIn, verifyRegister } from './record.js';
import { openToAll, UNTIL_COUNTED, type Scene } from './scene.js';

const [ELIE, HUGO, ADELE, OLGA] = ['Élie Charrier', 'Hugo Bouvier', 'Adèle Girault', 'Olga Kaci'] as const;

const TERM = 300 * 86_400_000;

const STANDING = {
  [ELIE]: ['Entreprise', 'homme'],
  [HUGO]: ['Intercommunalité', 'homme'],
  [ADELE]: ['Entreprise', 'femme'],
  [OLGA]: ['Intercommunalité', 'femme'],
} as const;

/**
 * A pair elected by ranking, one place for each side and both genders. One of the voices is itself a seat that two
 * people hold: it speaks once they say the same.
 */
export const boardElectedByRanking = async (scene: Scene): Promise<void> => {
  const { product, people, council } = scene;
  const { amina, leo, jeanne, solene, marc, paul } = await council();
  // Six voices, and one of them twice.
  const poll = await announce(paul, () => scene.closing(8));
  await Promise.all([amina, leo, jeanne, solene, marc].map((page) => page.goto(paul.url())));
  await Promise.all([
    castInBooth(amina, rank(ELIE, HUGO)),
    castAndLeave(leo, rank(ADELE, HUGO)),
    castAndLeave(jeanne, rank(OLGA, HUGO)),
    castAndLeave(solene, rank(HUGO, OLGA)),
    castInBooth(marc, rank(ELIE)),
    castInBooth(paul, rank(HUGO, ELIE)),
  ]);
  // Their seat would have abstained: they talk, and one comes round.
  await castAndLeave(marc, async (page) => {
    await press(page, `Ne plus classer ${ELIE}`);
    await rank(HUGO, ELIE)(page);
  });

  await reads(paul, new RegExp(`Choix retenus\\s: ${ELIE} et ${OLGA}`), UNTIL_COUNTED);
  await reads(paul, `${HUGO} avait plus de soutien, mais son genre avait déjà la moitié des places.`);
  await reads(
    paul,
    new RegExp(`${ADELE} avait plus de soutien, mais les places .*Entreprise.* étaient déjà prises`),
  );
  await reads(paul, /Quota\s: .*la plus petite part/);
  await openToAll(paul);
  await recountHere(paul);
  await findInRegister(amina);
  expect(countedActs(await actsAbout(product, poll))).toEqual({
    'poll.drafted': 1,
    'poll.scheduled': 1,
    'poll.opened': 1,
    'ballot.cast': 7,
    'poll.closed': 1,
    'poll.certified': 1,
  });

  await install(paul);
  expect(countedActs(await actsAbout(product, poll))).toMatchObject({
    'seat.added': 1,
    'mandate.ended': 2,
    'mandate.granted': 2,
    'election.installed': 1,
  });
  await goTo(amina, 'Conseil');
  await unfoldSeats(amina);
  await reads(amina, new RegExp(`Binôme du bureau.*(?:${OLGA}.*${ELIE}|${ELIE}.*${OLGA})`));
  await verifyRegister(await people.visitor());
};

/** Anybody who voted finds it written, and checks it on their own telephone. */
const findInRegister = async (elector: Page): Promise<void> => {
  await press(elector, 'Retrouver mon vote dans le registre');
  await reads(elector, /Votre vote est la ligne \d+ du registre/);
  await openToAll(elector);
};

/** Those elected are installed where the result is read: nothing is typed in again. */
const install = async (paul: Page): Promise<void> => {
  await reads(paul, `Élu·e · ${OLGA}`);
  await reads(paul, `Entreprise · ${ELIE}`);
  await press(paul, 'Installer les élus');
  await paul.getByRole('dialog').getByRole('button', { name: 'Installer les élus' }).click();
  await reads(paul, /Les élus sont installés depuis le/);
  await openToAll(paul);
};

const unfoldSeats = async (page: Page): Promise<void> => {
  const folds = page.getByText(/pourvus? sur \d+ sièges?/);
  await folds.first().waitFor();
  for (const fold of await folds.all()) await fold.click();
};

const announce = async (paul: Page, closes: () => number): Promise<string> => {
  await writePoll(paul, {
    asked: 'Quel binôme siège au bureau ?',
    aim: /^En choisir plusieurs/,
    options: [ELIE, HUGO, ADELE, OLGA],
    standing: STANDING,
    seat: { label: 'Binôme du bureau', college: 'Intercommunalité', until: Date.now() + TERM },
    closes,
  });
  await reads(paul, /Parité\s: aucun genre ne prend plus de la moitié des places/);
  await openToAll(paul);
  await press(paul, 'Annoncer ce vote');
  await paul.waitForURL(/\/polls\//);
  return idIn(paul);
};
