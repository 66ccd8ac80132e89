import { Link, useSearchParams } from 'react-router';
import { IconArrowLeft, IconArrowRight } from './icons.js';
import { useWord } from './words.js';
import styles from './pager.module.css';

type CursorPagerProps = {
  /** Where this page starts, from `?after=`; null on the first. */
  readonly after: string | null;
  /** Where the next one starts; null on the last. */
  readonly next: string | null;
};

/** Pages of a list whose length nobody counted: on, or back to the first. Each has an address. */
export const CursorPager = ({ after, next }: CursorPagerProps) => {
  const word = useWord();
  const [search] = useSearchParams();
  if (after === null && next === null) return null;
  const to = (cursor: string | null) => {
    const there = new URLSearchParams(search);
    there.delete('after');
    if (cursor !== null) there.set('after', cursor);
    return `?${there}`;
  };
  return (
    <nav aria-label={word('ui.pager')} className={styles['pager']}>
      {after === null ? (
        <span />
      ) : (
        <Link to={to(null)}>
          <IconArrowLeft aria-hidden size={18} /> {word('ui.pager.first')}
        </Link>
      )}
      <span />
      {next === null ? (
        <span />
      ) : (
        <Link to={to(next)} rel="next">
          {word('ui.pager.next')} <IconArrowRight aria-hidden size={18} />
        </Link>
      )}
    </nav>
  );
};
