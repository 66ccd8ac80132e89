import type { ArticleSheetFragment } from '../generated/charter.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Fold } from '../ui/Fold.js';
import { CHARTER_LANGUAGE } from './reading.js';
import styles from './charter.module.css';

/** The table of contents: in the margin and always in sight on desktop, folded above the text on a phone. */
export const Contents = ({ articles }: { readonly articles: readonly ArticleSheetFragment[] }) => {
  const t = useTexts('charter');
  const list = (
    <ol lang={CHARTER_LANGUAGE} className={styles['contents']}>
      {articles.map(({ id, number, title, depth }) => (
        <li key={id} style={{ paddingLeft: `${(depth - 1) * 14}px` }}>
          <a href={`#article-${number}`}>
            {number}. {title}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={t('screen.contents')} className={styles['nav']}>
      <p className={styles['navTitle']}>{t('screen.contents')}</p>
      <div className={styles['wide']}>{list}</div>
      <Fold summary={t('screen.contents')} className={styles['folded']}>
        {list}
      </Fold>
    </nav>
  );
};
