import styles from './map.module.css';

/** Firms wear a square everywhere (look.md). Drawn around the origin. */
export const EstablishmentMark = () => (
  <rect x="-5" y="-5" width="10" height="10" className={styles['establishment']} />
);

/** What is shared stands on its corner. */
export const AssetMark = () => <path d="M0 -8 8 0 0 8 -8 0Z" className={styles['asset']} />;
