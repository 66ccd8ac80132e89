import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { Say, Tongue } from '@communaux/shared/charter';
import { useColleges } from '../body/index.js';
import { AssetNamesDocument } from '../generated/charter.documents.js';
import { useLanguage } from '../platform/language/LanguageRoot.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { say } from '../platform/language/words.js';

/** Words the charter's rules ask for by a key they make themselves, which no type can follow. */
export const useSay = (): Say => {
  useTexts('charter');
  const { language } = useLanguage();
  return useMemo(() => (key, facts) => say(language, ['charter'], key, facts), [language]);
};

/** The reader's language and the zone's names for its colleges and assets, to say a clause with. */
export const useTongue = (): Tongue => {
  const saying = useSay();
  const { byKey } = useColleges();
  const nameOf = useAssetNames();
  return useMemo(
    () => ({ say: saying, college: (key) => byKey(key)?.name ?? key, asset: nameOf }),
    [saying, byKey, nameOf],
  );
};

const useAssetNames = (): ((id: string) => string | undefined) => {
  const { slug } = useZone();
  // Assets are named once: what the cache holds is right.
  const [{ data }] = useQuery({
    query: AssetNamesDocument,
    variables: { zone: slug },
    requestPolicy: 'cache-first',
  });
  return useMemo(() => {
    const names = new Map(data?.assets.map(({ asset }) => [asset.id, asset.name]));
    return (id) => names.get(id);
  }, [data]);
};
