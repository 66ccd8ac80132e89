import { join } from './join.js';
import styles from './state-badge.module.css';

/** Each state has a colour and a pattern of its own, so that neither print nor colour-blindness loses it. */
export type State = 'free' | 'done' | 'waiting' | 'refused' | 'known' | 'neutral' | 'objection' | 'mine';

/** A state in its word, with the swatch that stands for it in calendars and charts. */
export const StateBadge = ({ state, children }: { readonly state: State; readonly children: string }) => (
  <span className={styles['badge']}>
    <Swatch state={state} />
    {children}
  </span>
);

/** The swatch alone, for legends and cells whose word is already there. */
export const Swatch = ({ state }: { readonly state: State }) => (
  <span aria-hidden className={join(styles['swatch'], styles[state])} />
);

/** A quiet label: a kind, a subject, a count. */
export const Tag = ({ children }: { readonly children: string }) => (
  <span className={styles['tag']}>{children}</span>
);
