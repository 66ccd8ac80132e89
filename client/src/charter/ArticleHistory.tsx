import type { ArticleQuery } from '../generated/charter.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { ArticleDiff } from './ArticleDiff.js';
import { SinceWhen } from './SinceWhen.js';
import { Fold } from '../ui/Fold.js';
import styles from './charter.module.css';

type Version = NonNullable<ArticleQuery['article']>['versions'][number];

/** Every wording an article has had, the latest first, each compared with the one before it. */
export const ArticleHistory = ({ versions }: { readonly versions: readonly Version[] }) => {
  const t = useTexts('charter');
  const latestFirst = versions.toSorted((a, b) => b.version - a.version);
  return (
    <ol reversed className={styles['versions']}>
      {latestFirst.map((version, rank) => (
        <li key={version.version}>
          <h3>{t('screen.version', { version: version.version })}</h3>
          <p className={styles['since']}>
            <SinceWhen effectiveFrom={version.effectiveFrom} decision={version.decision} />
          </p>
          <Compared version={version} before={latestFirst[rank + 1] ?? null} />
        </li>
      ))}
    </ol>
  );
};

const Compared = ({ version, before }: { readonly version: Version; readonly before: Version | null }) => {
  const t = useTexts('charter');
  return (
    <Fold summary={t(before ? 'screen.version.compare' : 'screen.version.read')}>
      <ArticleDiff before={before} after={version} />
    </Fold>
  );
};
