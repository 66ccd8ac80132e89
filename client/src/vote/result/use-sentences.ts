import { useMemo } from 'react';
import { readable } from '@communaux/shared/body';
import type { Facts } from '@communaux/shared/kernel';
import { useColleges } from '../../body/index.js';
import { useLanguage } from '../../platform/language/LanguageRoot.js';

type Named = { readonly collegeId: string; readonly college: string };

/**
 * Facts of an outcome ready to be said: points become percentages, and colleges take the name they have in the
 * reader's language, since an outcome is frozen in one.
 */
export const useReadable = (colleges: readonly Named[]): ((facts: Facts) => Facts) => {
  const { language } = useLanguage();
  const { byId } = useColleges();
  return useMemo(() => {
    const names = new Map(
      colleges.map(({ collegeId, college }) => [college, byId(collegeId)?.name ?? college]),
    );
    const named = ([name, fact]: readonly [string, Facts[string]]) =>
      name === 'college' && typeof fact === 'string' ? [name, names.get(fact) ?? fact] : [name, fact];
    return (facts) => readable(Object.fromEntries(Object.entries(facts).map(named)), language);
  }, [colleges, byId, language]);
};

/** A share of 100 points, as an outcome writes it ("172/3"), in the reader's language: "≈ 57,33 %". */
export const usePoints = (): ((points: string) => string) => {
  const { language } = useLanguage();
  return (points) => {
    const { points: said } = readable({ points }, language);
    return typeof said === 'string' ? said : points;
  };
};
