import { useMemo } from 'react';
import { useQuery } from 'urql';
import { CollegesDocument } from '../generated/body.documents.js';
import { useLanguage } from '../platform/language/LanguageRoot.js';
import { useZone } from '../platform/session/session.js';
import { showCollege, type CollegeShown } from './colleges.js';

/** The colleges of this zone's body, found by key or id. Empty until they have arrived. */
export type Colleges = {
  readonly all: readonly CollegeShown[];
  readonly byKey: (key: string) => CollegeShown | undefined;
  readonly byId: (id: string) => CollegeShown | undefined;
};

export const useColleges = (): Colleges => {
  const { slug } = useZone();
  const { language } = useLanguage();
  // Colleges move once a year: what the cache holds is right.
  const [{ data }] = useQuery({
    query: CollegesDocument,
    variables: { zone: slug },
    requestPolicy: 'cache-first',
  });
  return useMemo(() => {
    const all = (data?.body?.colleges ?? []).map(showCollege(language));
    return {
      all,
      byKey: (key) => all.find((one) => one.key === key),
      byId: (id) => all.find((one) => one.id === id),
    };
  }, [data, language]);
};
