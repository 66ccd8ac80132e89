import styles from './vote.module.css';

/** A fingerprint, breakable anywhere so that it fits a phone. */
export const Hash = ({ text }: { readonly text: string }) => <code className={styles['hash']}>{text}</code>;
