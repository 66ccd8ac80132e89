import { useMemo } from 'react';
import type { Facts, Reason } from '@communaux/shared/kernel';
import type { Feature, Language, TextKey } from './catalogues.js';
import { euros } from './formats.js';
import { useLanguage } from './LanguageRoot.js';
import { bring, isHere, knows, say, type TextFacts } from './words.js';

export type Texts<F extends Feature> = (key: TextKey<F>, facts?: TextFacts) => string;

/**
 * The words of some features, in the language being read: `const t = useTexts('booking', 'charter')`. The first
 * feature that knows a key words it; the shell's own words always come last. Suspends until they have arrived.
 */
export const useTexts = <F extends Feature>(...features: readonly F[]): Texts<F | 'shell'> => {
  const { language } = useLanguage();
  const heard = useHeard(language, features);
  return useMemo(() => (key, facts) => say(language, heard, key, facts), [language, heard]);
};

/**
 * Words refusals: each reason's sentence is found at `refusal.<code>`, with its facts. A code nobody words is shown
 * as such rather than swallowed.
 */
export const useRefusals = <F extends Feature>(...features: readonly F[]): ((reason: Reason) => string) => {
  const { language } = useLanguage();
  const heard = useHeard(language, features);
  return useMemo(
    () => (reason) =>
      coded(language, heard, 'refusal', reason) ??
      say(language, heard, 'refusal.unknown', { code: reason.code }),
    [language, heard],
  );
};

/**
 * Words what comes from a count or a record as a code and its facts, found at `<family>.<code>`. A code nobody words
 * is shown bare: a step of a count must not vanish.
 */
export const useCoded = <F extends Feature>(
  family: string,
  ...features: readonly F[]
): ((reason: Reason) => string) => {
  const { language } = useLanguage();
  const heard = useHeard(language, features);
  return useMemo(
    () => (reason) => coded(language, heard, family, reason) ?? reason.code,
    [language, heard, family],
  );
};

const coded = (
  language: Language,
  heard: readonly Feature[],
  family: string,
  { code, facts }: Reason,
): string | undefined => {
  const key = `${family}.${code}`;
  return knows(language, heard, key, facts) ? say(language, heard, key, inMoney(facts, language)) : undefined;
};

/** Facts named for euros come as whole numbers of them, in digits. */
const inMoney = (facts: Facts, language: Language): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const whole = name.endsWith('Euros') && typeof fact === 'string' && /^\d+$/.test(fact);
      return [name, whole ? euros(Number(fact), language) : fact];
    }),
  );

const useHeard = (language: Language, features: readonly Feature[]): readonly Feature[] => {
  const hearing = hearingOf(language, [...new Set<Feature>([...features, 'shell'])]);
  // Thrown rather than given to `use`, which would suspend for a tick even over words that are here already, and which
  // keeps effects waiting under Testing Library's synchronous `act`.
  // oxlint-disable-next-line typescript/only-throw-error -- a promise is how Suspense is asked to wait
  if (!hearing.ready) throw hearing.arrived;
  return hearing.features;
};

type Hearing = { readonly features: readonly Feature[]; readonly arrived: Promise<void>; ready: boolean };

const hearings = new Map<string, Hearing>();

/** One hearing per set of words, so that the list of features keeps its identity from render to render. */
const hearingOf = (language: Language, features: readonly Feature[]): Hearing => {
  const key = [language, ...features].join(' ');
  const found = hearings.get(key) ?? startHearing(key, language, features);
  hearings.set(key, found);
  return found;
};

const startHearing = (key: string, language: Language, features: readonly Feature[]): Hearing => {
  const hearing: Hearing = {
    features,
    ready: features.every((feature) => isHere(feature, language)),
    arrived: Promise.all(features.map((feature) => bring(feature, language))).then(() => {
      hearing.ready = true;
    }),
  };
  // A download that failed may be tried again by the next screen.
  hearing.arrived.catch(() => hearings.delete(key));
  return hearing;
};
