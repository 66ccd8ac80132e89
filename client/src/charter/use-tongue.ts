import { useMemo } from 'react';
import type { Say, Tongue } from '@communaux/shared/charter';
import { useColleges } from '../body/index.js';
import { useLanguage } from '../platform/language/LanguageRoot.js';
import { useTexts } from '../platform/language/use-texts.js';
import { say } from '../platform/language/words.js';

/** Words the charter's rules ask for by a key they make themselves, which no type can follow. */
export const useSay = (): Say => {
  useTexts('charter');
  const { language } = useLanguage();
  return useMemo(() => (key, facts) => say(language, ['charter'], key, facts), [language]);
};

/** The reader's language and the names of the zone's colleges, to say a clause with. */
export const useTongue = (): Tongue => {
  const saying = useSay();
  const { byKey } = useColleges();
  return useMemo(() => ({ say: saying, college: (key) => byKey(key)?.name ?? key }), [saying, byKey]);
};
