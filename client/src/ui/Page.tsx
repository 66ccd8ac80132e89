import { createContext, use, useEffect, useId, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { PlaceName } from './words.js';
import { Trail, type TrailStep } from './Trail.js';
import { glue } from './glue.js';
import { join } from './join.js';
import { useKeptFocus } from './use-kept-focus.js';
import styles from './page.module.css';

type PageProps = {
  readonly title: string;
  /** What one can do here, in one sentence. */
  readonly sentence?: ReactNode;
  /** The one primary action. */
  readonly action?: ReactNode;
  /** Pages above this one; shown from depth three, that is from two of them. */
  readonly trail?: readonly TrailStep[];
  /** Side notes: in the margin on desktop, below on phone. */
  readonly aside?: ReactNode;
  /** `text` for what is read line by line, `wide` for tables, calendars and maps. */
  readonly width?: 'text' | 'wide';
  readonly children?: ReactNode;
};

/**
 * A page: one title, one sentence, one action. Arriving on it by a link moves the focus to its title, and
 * so does an act that takes away what had it.
 */
export const Page = ({ title, sentence, action, trail = [], aside, width = 'wide', children }: PageProps) => {
  const heading = useArrival();
  useKeptFocus(heading);
  const place = use(PlaceName);
  const id = useId();

  return (
    <div className={join(styles['page'], width === 'text' && styles['narrow'])}>
      <title>{title === place ? place : `${title} · ${place}`}</title>
      {trail.length >= 2 && <Trail steps={trail} />}
      <header className={styles['head']}>
        <div className={styles['words']}>
          <h1 ref={heading} id={id} tabIndex={-1} className={styles['title']}>
            {glue(title)}
          </h1>
          {sentence && <p className={styles['sentence']}>{sentence}</p>}
        </div>
        {action && <div className={styles['action']}>{action}</div>}
      </header>
      <div className={join(styles['body'], aside !== undefined && styles['withAside'])}>
        <div className={styles['main']}>{children}</div>
        {aside && <aside className={styles['aside']}>{aside}</aside>}
      </div>
    </div>
  );
};

/** Remembers where a visit is: says whether an address is a move from the last one. */
export const newVisit = (): ((pathname: string) => boolean) => {
  let last: string | undefined;
  return (pathname) => {
    const moved = last !== undefined && last !== pathname;
    last = pathname;
    return moved;
  };
};

/** One visit, one memory. */
export const Visit = createContext(newVisit());

/**
 * Following a link replaces the page without telling anyone: the focus goes to the new title, which screen readers
 * then read. The first page of a visit is left as the browser opened it.
 */
const useArrival = () => {
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const movesTo = use(Visit);
  useEffect(() => {
    if (movesTo(pathname)) heading.current?.focus({ preventScroll: true });
  }, [pathname, movesTo]);
  return heading;
};
