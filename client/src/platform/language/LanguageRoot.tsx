import { createContext, startTransition, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { type Language } from './catalogues.js';
import { preferredLanguage, rememberedLanguage, rememberLanguage } from './preferred.js';
import { bring, broughtFeatures } from './words.js';

type Speaking = { readonly language: Language; readonly speak: (language: Language) => Promise<void> };

const Speech = createContext<Speaking>({ language: 'fr', speak: () => Promise.resolve() });

/** The language spoken below, and how to change it. `start` is for specs; people start in the language they prefer. */
export const LanguageRoot = ({
  start,
  children,
}: {
  readonly start?: Language;
  readonly children: ReactNode;
}) => {
  const [language, setLanguage] = useState(
    () => start ?? preferredLanguage(rememberedLanguage(), navigator.languages),
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const speaking = useMemo(() => ({ language, speak: speakWith(setLanguage) }), [language]);
  return <Speech value={speaking}>{children}</Speech>;
};

/** All words on screen arrive before the switch, so that no half-translated page is seen. */
const speakWith = (setLanguage: (language: Language) => void) => async (language: Language) => {
  await Promise.all(broughtFeatures().map((feature) => bring(feature, language)));
  rememberLanguage(language);
  startTransition(() => setLanguage(language));
};

export const useLanguage = (): Speaking => use(Speech);
