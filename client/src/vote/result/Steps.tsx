import { useTexts } from '../../platform/language/use-texts.js';
import { Fold } from '../../ui/Fold.js';
import { Section } from '../../ui/Section.js';
import styles from '../vote.module.css';

/** The whole count in sentences, in the order one would do it by hand; folded, since few will. */
export const Steps = ({ sentences }: { readonly sentences: readonly string[] }) => {
  const t = useTexts('vote');
  if (sentences.length === 0) return null;
  return (
    <Section title={t('screen.trace')}>
      <Fold summary={t('screen.trace.open')}>
        <ol className={styles['trace']}>
          {sentences.map((sentence, step) => (
            // Two rounds may well say the same thing: their place tells them apart, and it never changes.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={step}>{sentence}</li>
          ))}
        </ol>
      </Fold>
    </Section>
  );
};
