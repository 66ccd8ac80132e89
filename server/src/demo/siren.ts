import { isSiren, isSiret, type Siren, type Siret } from '@communaux/shared/zone';
import type { Chance } from './chance.js';

/** The digit that makes the number pass Luhn. */
const completed = <Kind extends string>(start: string, holds: (text: string) => text is Kind): Kind => {
  for (let digit = 0; digit < 10; digit += 1) {
    const whole = `${start}${digit}`;
    if (holds(whole)) return whole;
  }
  throw new Error(`No digit completes ${start}`);
};

/** An invented number: INSEE gives none that begins with three zeros. */
export const inventSiren = (chance: Chance): Siren =>
  completed(`000${chance.whole(10_000, 99_999)}`, isSiren);

/** The first establishment of a firm. */
export const firstSiret = (siren: Siren): Siret => completed(`${siren}0001`, isSiret);

/** Intercommunalities begin with 20; no real one begins with 209. */
export const AUTHORITY_SIREN: Siren = completed('20990017', isSiren);
