import { Link } from 'react-router';
import type { ArticleSheetFragment } from '../generated/charter.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { CharterText } from '../ui/CharterText.js';
import { ClauseList } from './ClauseList.js';
import { CHARTER_LANGUAGE } from './reading.js';
import { SinceWhen } from './SinceWhen.js';
import styles from './charter.module.css';

/** One article in the flow of the charter: its number leads to its own page. */
export const ArticleBlock = ({ article }: { readonly article: ArticleSheetFragment }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const Heading = article.depth === 1 ? 'h2' : 'h3';
  return (
    <article id={`article-${article.number}`} className={styles['article']}>
      <Heading lang={CHARTER_LANGUAGE}>
        <Link to={`/z/${slug}/charter/${article.id}`}>
          {t('screen.article.title', { number: article.number, title: article.title })}
        </Link>
      </Heading>
      <CharterText lang={CHARTER_LANGUAGE}>{article.text}</CharterText>
      <ClauseList clauses={article.clauses} />
      <p className={styles['since']}>
        <SinceWhen effectiveFrom={article.effectiveFrom} decision={article.decision} />
      </p>
    </article>
  );
};
