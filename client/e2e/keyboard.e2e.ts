import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { enterAt, reach } from './keys.js';
import { onStage } from './stage.js';
import { press, reads, title } from './words.js';

const stage = onStage();
/** Signed in without touching anything but keys. */
const signIn = async (name: RegExp): Promise<Page> => {
  const page = await stage().people.visitor();
  await page.goto('/sign-in');
  await title(page).waitFor();
  await page.getByRole('button', { name }).waitFor();
  await enterAt(page, name);
  await page.waitForURL(/\/z\//);
  await title(page).getByText('Bonjour').waitFor();
  return page;
};

describe('by keyboard alone', () => {
  it('a slot is booked', async () => {
    const page = await signIn(/Amina Belkacem/);
    await enterAt(page, /^Aller au contenu/);
    await enterAt(page, /^Réserver$/);
    await title(page).getByText('Réserver').waitFor();
    await enterAt(page, /^Chercher$/);
    await page.getByRole('heading', { name: 'Propositions' }).waitFor();
    await page
      .getByRole('button', { name: /^Réserver Quai/ })
      .first()
      .waitFor();
    await enterAt(page, /^Réserver Quai/);
    await reads(page, 'C’est réservé');
  }, 60_000);

  it('a ballot is cast', async () => {
    const page = await signIn(/Solène Vidal/);
    await page.getByRole('link', { name: /^Voter.*Découpe numérique/ }).waitFor();
    await enterAt(page, /^Voter.*Découpe numérique/);
    await page.getByRole('radio', { name: 'Pour' }).waitFor();
    await reach(page, /Pour/);
    await page.keyboard.press('Space');
    await enterAt(page, /^Relire mon choix/);
    await enterAt(page, /^Déposer mon bulletin/);
    await reads(page, 'Votre bulletin est déposé');
  }, 60_000);
});

/** An authenticator of the browser's own, which always finds its user present and willing (WebAuthn, CDP). */
const withAuthenticator = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
};

describe('a passkey', () => {
  it('is added by who is signed in, and opens the door the next time', async () => {
    const page = await stage().people.enter('Léo Martin');
    await withAuthenticator(page);
    await page.goto('/me');
    await press(page, 'Ajouter une clé d’accès');
    await reads(page, 'La clé d’accès est ajoutée.');
    await press(page, 'Se déconnecter de cet appareil');
    await page.waitForURL((url) => !url.pathname.startsWith('/me'));
    await page.goto('/sign-in');
    await press(page, 'Entrer avec ma clé d’accès');
    await page.waitForURL(/\/z\//);
    expect(await title(page).innerText()).toContain('Léo');
  }, 60_000);
});
