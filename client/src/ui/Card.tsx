import { Children, type ReactNode } from 'react';
import { Link } from 'react-router';
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
  readonly children?: ReactNode;
};

/** A sheet pinned on the board. */
export const Card = ({ title, to, meta, mark, calling = false, children }: CardProps) => (
  <article
    className={join(styles['card'], calling && styles['calling'], to !== undefined && styles['leads'])}
  >
    {title !== undefined && (
      <div className={styles['head']}>
        <h3 className={styles['title']}>{to === undefined ? title : <Link to={to}>{title}</Link>}</h3>
        {mark}
      </div>
    )}
    {meta && <p className={styles['meta']}>{meta}</p>}
    {children}
  </article>
);

/** Cards in a list, counted by screen readers. */
export const CardList = ({ children }: { readonly children: ReactNode }) => (
  <ul className={styles['list']}>{Children.map(children, (child) => child && <li>{child}</li>)}</ul>
);
