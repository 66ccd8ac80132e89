import { useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { CharterDocument, type ArticleSheetFragment } from '../generated/charter.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useTexts } from '../platform/language/use-texts.js';
import { fromWall } from '../platform/language/wall-time.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useZone } from '../platform/session/session.js';
import { bare } from '../ui/bare.js';
import { ButtonLink } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { ArticleBlock } from './ArticleBlock.js';
import { CharterTools } from './CharterTools.js';
import { Contents } from './Contents.js';
import styles from './charter.module.css';

/** The charter as one reads it: today or as of a day, whole or by what one looks for. */
export const CharterPage = () => {
  const t = useTexts('charter');
  const { slug, timeZone } = useZone();
  const [search] = useSearchParams();
  const at = endOf(search.get('on') ?? '', timeZone);
  const { data, error, fetching, refetch } = useLiveQuery(CharterDocument, { zone: slug, at }, ['charter']);
  const articles = data?.charter.articles;
  return (
    <Page
      title={t('screen.charter')}
      sentence={t('screen.charter.sentence')}
      action={<ButtonLink to={`/z/${slug}/revisions`}>{t('screen.revisions')}</ButtonLink>}
    >
      <FailureNotice error={error} retry={refetch} />
      {!articles && fetching && <Skeleton lines={10} />}
      {articles && <Reading articles={articles} />}
    </Page>
  );
};

/** The charter of a day is the one in force when it ends. */
const endOf = (day: string, timeZone: string): string | null => {
  const end = fromWall(`${day}T23:59`, timeZone);
  return end === undefined ? null : new Date(end).toISOString();
};

const Reading = ({ articles }: { readonly articles: readonly ArticleSheetFragment[] }) => {
  const t = useTexts('charter');
  const [search] = useSearchParams();
  const wanted = useDeferredValue(bare(search.get('q') ?? ''));
  const found = useMemo(
    () => articles.filter(({ title, text }) => bare(`${title} ${text}`).includes(wanted)),
    [articles, wanted],
  );
  return (
    <div className={styles['reading']}>
      <div className={styles['column']}>
        <CharterTools found={wanted === '' ? undefined : found.length} />
        {articles.length === 0 && (
          <EmptyState drawing="table" title={t('screen.charter.empty')}>
            {t('screen.charter.empty.more')}
          </EmptyState>
        )}
        {found.map((article) => (
          <ArticleBlock key={article.id} article={article} />
        ))}
      </div>
      {found.length > 1 && <Contents articles={found} />}
    </div>
  );
};
