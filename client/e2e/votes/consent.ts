import { enterZone } from '../api.js';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { follow, goTo, onTheClock, press, reads } from '../words.js';
import { actsAbout, countedActs, idIn, verifyRegister } from './record.js';
import { openToAll, UNTIL_COUNTED, type Scene } from './scene.js';

const TITLE = 'Éteindre les quais la nuit';
const BEFORE = 'Les lampes des quais s’éteignent à vingt heures.';
const AFTER = 'Les lampes des quais s’éteignent à vingt heures, sauf celles du passage piéton.';
const OBJECTION =
  'Sans lumière au passage piéton, l’équipe du soir traverse dans le noir : quelqu’un sera blessé.';

const CONSENT = /^Je consens vous/;

/** One objection, tested and answered, makes the text better: a second round adopts it, to be reviewed at its date. */
export const consentWithOneObjection = async ({
  product,
  people,
  council,
  closing,
}: Scene): Promise<void> => {
  const { amina, leo, jeanne, solene } = await council();
  const consent = await open(solene);
  await Promise.all([amina, leo, jeanne].map((page) => page.goto(solene.url())));
  await clarify(solene, jeanne, leo);

  await askForAnswers(solene, closing(3));
  await Promise.all([
    answer(amina, CONSENT),
    answer(jeanne, /^Je consens avec une réserve/, 'Il faudra revoir cela en décembre.'),
    answer(leo, /^J’ai une objection/, OBJECTION),
  ]);
  await reads(solene, /Ont répondu\s: 3 sur/);
  await test(solene);
  await reads(leo, 'Fondée');
  await openToAll(leo);
  await solene.getByLabel('Le texte amendé').fill(AFTER);
  await press(solene, 'Ouvrir un nouveau tour');

  await reads(leo, AFTER);
  await press(solene, 'Passer aux réactions');
  await askForAnswers(solene, closing(3));
  await Promise.all([amina, jeanne, leo].map((page) => answer(page, CONSENT)));
  // The clock closes the answers; nobody objects any more, and there is nothing left to test.
  await Promise.all([amina, leo, jeanne, solene].map((page) => reads(page, 'Adopté', UNTIL_COUNTED)));
  await reads(leo, /À revoir le \d+/);
  await reads(leo, AFTER);
  await reads(leo, OBJECTION);
  await openToAll(leo);
  expect(countedActs(await actsAbout(product, consent))).toEqual({
    'consent.opened': 1,
    'consent.spoken': 2,
    'consent.replied': 1,
    'consent.moved': 7,
    'consent.answered': 6,
    'consent.objection-tested': 1,
    'consent.round-ended': 2,
    'consent.amended': 1,
    'consent.ended': 1,
  });
  await verifyRegister(await people.visitor());
};

const open = async (solene: Page): Promise<string> => {
  await enterZone(solene);
  await goTo(solene, 'Conseil');
  await follow(solene, 'Les consentements');
  await follow(solene, 'Ouvrir un consentement');
  await solene.getByRole('radio', { name: /^Un accord sur une proposition/ }).check();
  await press(solene, 'Continuer');
  await solene.getByLabel('En quelques mots').fill(TITLE);
  await solene.getByLabel('La proposition entière').fill(BEFORE);
  await press(solene, 'Continuer');
  await reads(solene, 'Au moins 1/100 de la liste doit répondre.');
  await press(solene, 'Ouvrir');
  await solene.waitForURL(/\/consents\/[0-9a-f-]+$/);
  return idIn(solene);
};

/** A question and its answer, then a reaction: nothing is decided yet. */
const clarify = async (solene: Page, jeanne: Page, leo: Page): Promise<void> => {
  const question = 'Les deux quais, ou seulement celui du nord ?';
  await jeanne.getByLabel('Votre question').fill(question);
  await press(jeanne, 'Poser la question');
  await reads(solene, question);
  await press(solene, 'Répondre');
  await solene.getByLabel('Réponse').fill('Les deux.');
  await press(solene, 'Répondre');
  await reads(jeanne, 'Les deux.');
  await press(solene, 'Passer aux réactions');
  await leo.getByLabel('Votre réaction').fill('Les hérissons vous remercient.');
  await press(leo, 'Donner ma réaction');
  await reads(solene, 'Les hérissons vous remercient.');
};

const askForAnswers = async (solene: Page, closes: number): Promise<void> => {
  await solene.getByLabel('Réponses jusqu’à').fill(onTheClock(closes));
  await press(solene, 'Demander les réponses');
  await reads(solene, /Ont répondu\s: 0 sur/);
};

const answer = async (page: Page, words: RegExp, reason?: string): Promise<void> => {
  await follow(page, 'Donner ma réponse');
  await page.getByRole('radio', { name: words }).check();
  if (reason !== undefined) await page.getByRole('textbox').fill(reason);
  await press(page, 'Donner cette réponse');
  await reads(page, 'Votre réponse');
};

/** The clock closes the answers; then the facilitator says what the objection shows, and answers it. */
const test = async (solene: Page): Promise<void> => {
  const harm = solene.getByLabel('Elle montre un tort fait à celles et ceux qui devront vivre avec');
  await harm.check({ timeout: UNTIL_COUNTED });
  await solene
    .getByLabel('Votre réponse à cette objection')
    .fill('C’est juste : le passage piéton restera éclairé.');
  await press(solene, 'Publier l’examen et la réponse');
  await press(solene, 'Terminer le tour');
};
