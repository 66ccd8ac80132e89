import { Link, useParams } from 'react-router';
import { ArticleDocument, type ArticleQuery } from '../generated/charter.documents.js';
import { WaitingPage } from '../platform/errors/WaitingPage.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { CharterText } from '../ui/CharterText.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import { ArticleHistory } from './ArticleHistory.js';
import { ClauseList } from './ClauseList.js';
import { CHARTER_LANGUAGE } from './reading.js';
import { SinceWhen } from './SinceWhen.js';
import { StageBadge } from './StageBadge.js';
import styles from './charter.module.css';

type Biography = NonNullable<ArticleQuery['article']>;

/** An article and its life: what it says, what it was, what may become of it. */
export const ArticlePage = () => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const { article: id = '' } = useParams();
  const { refetch, ...asked } = useLiveQuery(ArticleDocument, { zone: slug, id }, ['charter', 'revision']);
  if (asked.data?.article) return <ArticleSheet biography={asked.data.article} />;
  return <WaitingPage title={t('screen.article')} asked={asked} retry={refetch} />;
};

const ArticleSheet = ({ biography: { article, versions, underWay } }: { readonly biography: Biography }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  return (
    <Page
      title={t('screen.article.title', { number: article.number, title: article.title })}
      sentence={<SinceWhen effectiveFrom={article.effectiveFrom} decision={article.decision} />}
      action={
        <ButtonLink kind="primary" to={`/z/${slug}/charter/revise?article=${article.id}`}>
          {t('screen.propose')}
        </ButtonLink>
      }
      trail={[
        { to: `/z/${slug}`, label: t('nav.home') },
        { to: `/z/${slug}/charter`, label: t('nav.charter') },
      ]}
      aside={
        <>
          <h2 className={styles['marginTitle']}>{t('screen.under-way')}</h2>
          <UnderWay revisions={underWay} />
        </>
      }
    >
      <CharterText lang={CHARTER_LANGUAGE}>{article.text}</CharterText>
      {article.clauses.length > 0 && (
        <Section title={t('screen.rules')}>
          <p>{t('screen.rules.enforced')}</p>
          <ClauseList clauses={article.clauses} />
        </Section>
      )}
      <Section title={t('screen.history')}>
        <ArticleHistory versions={versions} />
      </Section>
    </Page>
  );
};

const UnderWay = ({ revisions }: { readonly revisions: Biography['underWay'] }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  if (revisions.length === 0) return <p>{t('screen.under-way.none')}</p>;
  return (
    <ul className={styles['names']}>
      {revisions.map(({ id, title, stage }) => (
        <li key={id}>
          <Link to={`/z/${slug}/revisions/${id}`}>{title}</Link> <StageBadge stage={stage} />
        </li>
      ))}
    </ul>
  );
};
