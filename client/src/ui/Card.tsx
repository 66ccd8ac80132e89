import { Children, useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { glue } from './glue.js';
import { join } from './join.js';
import styles from './card.module.css';

type CardProps = {
  readonly title?: ReactNode;
  /** Makes the whole card lead there; its title is the link. */
  readonly to?: string;
  /** One quiet line under the title: dates, places, states. */
  readonly meta?: ReactNode;
  /** On the right of the title: a badge, a time cost. */
  readonly mark?: ReactNode;
  /** A band in the zone's accent: this one needs the reader. */
  readonly calling?: boolean;
  /** Rank of its title: 3 under a section, 2 right under the page. */
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
};

/** A sheet pinned on the board. */
export const Card = ({ title: given, to, meta, mark, calling = false, level = 3, children }: CardProps) => {
  const Title = `h${level}` as const;
  const title = typeof given === 'string' ? glue(given) : given;
  const id = useId();
  return (
    <article
      aria-labelledby={title === undefined ? undefined : id}
      className={join(styles['card'], calling && styles['calling'], to !== undefined && styles['leads'])}
    >
      {title !== undefined && (
        <div className={styles['head']}>
          <Title id={id} className={styles['title']}>
            {to === undefined ? title : <Link to={to}>{title}</Link>}
          </Title>
          {mark}
        </div>
      )}
      {meta && <p className={styles['meta']}>{meta}</p>}
      {children}
    </article>
  );
};

/** Cards in a list, counted by screen readers. */
export const CardList = ({ children }: { readonly children: ReactNode }) => (
  <ul className={styles['list']}>{Children.map(children, (child) => child && <li>{child}</li>)}</ul>
);
