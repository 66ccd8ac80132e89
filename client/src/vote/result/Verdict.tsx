import styles from '../vote.module.css';

type VerdictProps = { readonly verdict: string; readonly because: readonly string[] };

/** The result in one sentence, and what it rests on. */
export const Verdict = ({ verdict, because }: VerdictProps) => (
  <p className={styles['verdict']}>
    <strong>{verdict}.</strong> {because.join(' ')}
  </p>
);
