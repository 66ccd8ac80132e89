import type { RecordedVerdict } from '../../body/index.js';
import { useTexts } from '../../platform/language/use-texts.js';
import styles from '../vote.module.css';

type VerdictProps = {
  readonly verdict: string;
  readonly because: readonly string[];
  /** What became of it since: a veto or an annulment comes before what the count said. */
  readonly since?: RecordedVerdict | null;
};

/** The result in one sentence, and what it rests on. */
export const Verdict = ({ verdict, because, since = null }: VerdictProps) => {
  const t = useTexts('vote', 'result');
  const [first, then] =
    since === null
      ? [verdict, because]
      : [t(`poll.verdict.${since}`), [t('screen.verdict.counted', { verdict }), ...because]];
  return (
    <p className={styles['verdict']}>
      <strong>{first}.</strong> {then.join(' ')}
    </p>
  );
};
