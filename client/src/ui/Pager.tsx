import { Link } from 'react-router';
import { IconArrowLeft, IconArrowRight } from './icons.js';
import { useWord } from './words.js';
import styles from './pager.module.css';

type PagerProps = { readonly page: number; readonly pages: number; readonly to: (page: number) => string };

/** Pages as links, so that each has an address; never an endless scroll. Pages count from 1. */
export const Pager = ({ page, pages, to }: PagerProps) => {
  const word = useWord();
  if (pages <= 1) return null;
  return (
    <nav aria-label={word('ui.pager')} className={styles['pager']}>
      {page > 1 ? (
        <Link to={to(page - 1)} rel="prev">
          <IconArrowLeft aria-hidden size={18} /> {word('ui.pager.previous')}
        </Link>
      ) : (
        <span />
      )}
      <span aria-current="page">{word('ui.pager.position', { page, pages })}</span>
      {page < pages ? (
        <Link to={to(page + 1)} rel="next">
          {word('ui.pager.next')} <IconArrowRight aria-hidden size={18} />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
};
