import type { Language } from '@communaux/shared/account';
import { en } from '@communaux/shared/account/texts.en';
import { fr } from '@communaux/shared/account/texts.fr';

type TextFacts = Readonly<Record<string, string | number>>;
export type Text = keyof typeof fr;

const texts: Readonly<Record<Language, Readonly<Record<Text, string>>>> = { fr, en };

/** A sentence of this feature, for mails and pages that the server writes itself. Facts are not escaped here. */
export const say = (language: Language, text: Text, facts: TextFacts = {}): string =>
  texts[language][text].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name] ?? ''));

/** The first of our languages that the reader's browser asks for; French when it asks for none. */
export const preferredLanguage = (acceptLanguage: string | undefined): Language =>
  (acceptLanguage ?? '')
    .split(',')
    .map((wish) => wish.trim().slice(0, 2).toLowerCase())
    .find((wish): wish is Language => wish === 'fr' || wish === 'en') ?? 'fr';
