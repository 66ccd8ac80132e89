import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  comment,
  countsOf,
  findAdmissible,
  importFiles,
  openUntil,
  proposeTwoHours,
  voteFor,
  wish,
} from './acts.js';
import { onStage } from './stage.js';
import { follow, goTo, minuteAfter, onTheClock, press, reads, title } from './words.js';

const NAME = 'Quais : deux heures par passage';
const TABLES = ['pole-eco', 'site-eco', 'terrain-eco', 'etablissement'];
const FILES = TABLES.map((table) => resolve(`server/data/cnig/${table}.example.csv`));
/** Beyond what the demo has booked, within the three weeks that the charter allows; a Tuesday, when docks are open. */
const aTuesday = (): string => {
  const day = new Date(Date.now() + 12 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((9 - day.getUTCDay()) % 7));
  return onTheClock(day.getTime()).slice(0, 10);
};

const stage = onStage();
let amina: Page;
let leo: Page;
let jeanne: Page;
let paul: Page;
let article: string;

beforeAll(async () => {
  const { enter } = stage().people;
  amina = await enter('Amina Belkacem', { screen: 'phone' });
  leo = await enter('Léo Martin');
  jeanne = await enter('Jeanne Riou', { screen: 'phone' });
  paul = await enter('Paul Garnier');
}, 60_000);

/** Together with every other step of this file, in this order: what one leaves is where the next begins. */
describe('what the zone votes is what the platform enforces', () => {
  it('reads the official files of the CNIG, says line by line what it repaired, and changes nothing twice', async () => {
    await goTo(paul, 'Ensemble');
    await follow(paul, 'Importer les fichiers officiels');
    await importFiles(paul, FILES);
    expect(await countsOf(paul, 'pole-eco')).toBe('1 lue, 1 ajoutée');
    expect(await countsOf(paul, 'site-eco')).toBe('1 lue, 1 refusée');
    expect(await countsOf(paul, 'terrain-eco')).toBe('1 lue, 1 refusée');
    expect(await countsOf(paul, 'etablissement')).toBe('1 lue, 1 ajoutée, 1 réparée');
    await press(paul, 'Importer d’autres fichiers');
    await importFiles(paul, FILES);
    expect(await countsOf(paul, 'pole-eco')).toBe('1 lue, 1 inchangée');
    expect(await countsOf(paul, 'etablissement')).toBe('1 lue, 1 inchangée, 1 réparée');
    await paul
      .getByRole('row', { name: /etablissement/ })
      .nth(1)
      .waitFor();
    await follow(paul, 'Lire le rapport de site-eco.example.csv');
    await reads(paul, 'la valeur est recollée');
    await reads(paul, 'Coordonnées en mètres (Lambert-93 ou outre-mer) converties en degrés');
    await reads(paul, 'Cette ligne concerne un autre site que celui de la zone');
  }, 60_000);

  it('lets a newcomer claim an establishment by its SIRET, and the agent confirm it', async () => {
    const ines = await stage().people.enter('Inès Haddad', { screen: 'phone' });
    await follow(ines, 'C’est mon établissement');
    await ines.getByLabel('SIRET de l’établissement').fill('000 894 741 00016');
    await press(ines, 'Demander le rattachement');
    await follow(ines, 'Voir mes demandes');
    await reads(ines, 'en attente');
    await goTo(paul, 'Ensemble');
    await follow(paul, 'Demandes de rattachement');
    const claim = paul.getByRole('listitem').filter({ hasText: 'Inès Haddad' });
    await claim.getByRole('button', { name: 'Confirmer' }).click();
    await reads(ines, 'confirmée');
  }, 60_000);

  it('takes a revision from the article it changes', async () => {
    await goTo(amina, 'Charte');
    await amina
      .getByRole('link', { name: /Quais partagés/ })
      .first()
      .click();
    await title(amina).getByText('Quais partagés').waitFor();
    article = amina.url();
    await reads(amina, 'trois heures');
    await proposeTwoHours(amina, NAME);
    await title(amina).getByText(NAME).waitFor();
  }, 60_000);

  it('opens its consultation once the authority has said why it is admissible', async () => {
    await goTo(paul, 'Conseil');
    await follow(paul, 'Voir les révisions');
    await follow(paul, NAME);
    await findAdmissible(paul);
    await Promise.all([leo, jeanne].map((page) => page.goto(amina.url())));
    await openUntil(paul, 'Ouvrir la consultation', minuteAfter(30_000));
    await Promise.all([amina, leo, jeanne].map((page) => page.getByLabel('Votre commentaire').waitFor()));
  }, 60_000);

  it('shows to each of three colleges what the others say, without a reload', async () => {
    const said = [
      [amina, 'Deux heures me suffisent, farine comprise.'],
      [leo, 'Le quai sud est à l’ombre : commencez par lui.'],
      [jeanne, 'Moins de camions moteur tournant rue des Aulnes, merci.'],
    ] as const;
    for (const [who, words] of said) {
      await comment(who, words);
      await Promise.all([amina, leo, jeanne].map((page) => reads(page, words)));
    }
  }, 60_000);

  it('counts who came on every screen while the three vote in the booth', async () => {
    await paul.getByRole('heading', { name: 'Ouvrir le vote' }).waitFor({ timeout: 120_000 });
    // Long enough for three people on a machine that is busy with other journeys.
    await openUntil(paul, 'Ouvrir le vote', minuteAfter(60_000));
    await reads(paul, /Votants\s: 0 sur/);
    const turnout = [/Votants\s: 1 sur/, /Votants\s: 2 sur/, /Votants\s: 3 sur .* atteint/];
    for (const [rank, page] of [amina, leo, jeanne].entries()) {
      await follow(page, 'Suivre le vote');
      await voteFor(page);
      await Promise.all([paul, page].map((each) => reads(each, turnout[rank] ?? '')));
    }
  }, 240_000);

  it('closes the poll by the clock, and shows the result by itself', async () => {
    await leo.goto(article);
    await leo.getByRole('heading', { name: 'Version 2' }).waitFor();
    await Promise.all(
      [amina, jeanne, paul].map((page) =>
        page.getByRole('heading', { name: 'Le résultat, collège par collège' }).waitFor({ timeout: 150_000 }),
      ),
    );
    await press(paul, 'Recompter dans mon navigateur');
    await reads(paul, 'Recompté ici');
  }, 180_000);

  it('writes the new wording into the charter, with its history', async () => {
    await leo.getByRole('heading', { name: 'Version 3' }).waitFor();
    await reads(leo, 'Un passage dure au plus deux heures');
  }, 30_000);

  it('then refuses a dock for three hours, quoting the article and the vote, and accepts two', async () => {
    await goTo(amina, 'Réserver');
    await amina
      .getByRole('link', { name: /Quai sud/ })
      .first()
      .click();
    // The page one comes from asks for a day and an hour as well.
    await title(amina).getByText('Quai sud').waitFor();
    await wish(amina, { date: aTuesday(), time: '11:00', hours: 3 });
    await press(amina, 'Demander quand même');
    const refusal = amina.getByRole('alert').filter({ hasText: 'La réservation est refusée' });
    await refusal.getByText(/au plus 2\sh\s; vous demandez 3\sh/).waitFor();
    await refusal.getByRole('link', { name: /^Article 3.1, Quais partagés/ }).waitFor();
    const vote = refusal.getByRole('link', { name: 'Voir le vote qui l’a adopté' });
    expect(paul.url()).toContain(await vote.getAttribute('href'));
    await refusal.getByText(/Prochaine possibilité\s: .*, 11\sh, pour 2\sh/).waitFor();
    await wish(amina, { date: aTuesday(), time: '11:00', hours: 2 });
    await reads(amina, 'Ce créneau est possible');
    await press(amina, 'Réserver');
    await reads(amina, 'C’est réservé');
  }, 60_000);

  it('keeps all of it in a register that anybody can verify', async () => {
    const anybody = await stage().people.visitor();
    await anybody.goto(article.replace(/charter.*/, 'register'));
    await anybody.getByRole('cell', { name: 'La charte change' }).first().waitFor();
    await press(anybody, 'Vérifier la chaîne');
    await reads(anybody, 'La chaîne est intacte');
  }, 60_000);
});
