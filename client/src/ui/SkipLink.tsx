import styles from './skip-link.module.css';

/** First stop of the keyboard: straight to the content. */
export const SkipLink = ({ to, children }: { readonly to: string; readonly children: string }) => (
  <a className={styles['skip']} href={`#${to}`}>
    {children}
  </a>
);
