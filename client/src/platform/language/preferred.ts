import { languages, type Language } from './catalogues.js';

const isLanguage = (value: string | undefined | null): value is Language =>
  languages.some((language) => language === value);

/** What the person chose before, else the first language of their browser that we speak, else French. */
export const preferredLanguage = (chosen: string | null | undefined, spoken: readonly string[]): Language => {
  if (isLanguage(chosen)) return chosen;
  return spoken.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fr';
};

const KEY = 'lang';

/** Storage may be closed (private windows, policy): the cookie and the browser then decide. */
export const rememberedLanguage = (): string | null => {
  try {
    return localStorage.getItem(KEY) ?? cookieLanguage();
  } catch {
    return cookieLanguage();
  }
};

const cookieLanguage = (): string | null => /(?:^|;\s*)lang=(\w\w)/.exec(document.cookie)?.[1] ?? null;

/** Also as a cookie, so that mails' answer pages and public pages of the server speak the same language. */
export const rememberLanguage = (language: Language): void => {
  // oxlint-disable-next-line unicorn/no-document-cookie -- cookieStore is absent from browsers we serve
  document.cookie = `${KEY}=${language};path=/;max-age=31536000;samesite=lax`;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The cookie is enough.
  }
};
