import { createInstance } from 'i18next';
import { catalogues, type Catalogue, type Feature, type Language } from './catalogues.js';

/** Facts an interpolated sentence needs; `count` chooses the plural, or `days` where nothing else is counted. */
export type TextFacts = Readonly<Record<string, unknown>>;

// Keys are flat and hold dots; React escapes what it prints. Nothing falls back: a missing key is a compile error.
const i18n = createInstance({
  lng: 'fr',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  ns: [],
  resources: {},
});
void i18n.init();

const loading = new Map<string, Promise<void>>();

/** Brings the words of one feature in one language, once. A failed download may be tried again. */
export const bring = (feature: Feature, language: Language): Promise<void> => {
  const key = `${feature}/${language}`;
  const found =
    loading.get(key) ?? fetchWords(feature, language).catch((error: unknown) => forget(key, error));
  loading.set(key, found);
  return found;
};

const fetchWords = async (feature: Feature, language: Language): Promise<void> => {
  i18n.addResourceBundle(language, feature, withEveryPlural(await catalogues[feature][language]()));
};

const forget = (key: string, error: unknown): never => {
  loading.delete(key);
  throw error;
};

/** French has a third plural, `many` (a million of…), that reads like `other` in all our sentences. */
const withEveryPlural = (catalogue: Catalogue): Catalogue => ({
  ...Object.fromEntries(
    Object.entries(catalogue)
      .filter(([key]) => key.endsWith('_other'))
      .map(([key, text]) => [key.replace(/_other$/, '_many'), text]),
  ),
  ...catalogue,
});

export const isHere = (feature: Feature, language: Language): boolean =>
  i18n.hasResourceBundle(language, feature);

/** Features whose words are on screen or were: what a change of language must bring before it shows. */
export const broughtFeatures = (): Feature[] =>
  [...new Set([...loading.keys()].map((key) => key.slice(0, key.indexOf('/'))))].filter(
    (name): name is Feature => name in catalogues,
  );

export const say = (
  language: Language,
  features: readonly Feature[],
  key: string,
  facts: TextFacts = {},
): string => i18n.getFixedT(language, [...features])(key, counted(facts));

/** Whether anybody words this. A sentence with plurals is found by its `count`. */
export const knows = (
  language: Language,
  features: readonly Feature[],
  key: string,
  facts: TextFacts = {},
): boolean => i18n.exists(key, { ...counted(facts), lng: language, ns: [...features] });

const counted = (facts: TextFacts): TextFacts => ({ count: facts['days'], ...facts });
