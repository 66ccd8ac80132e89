import { useTexts } from '../../platform/language/use-texts.js';
import { Section } from '../../ui/Section.js';
import styles from '../vote.module.css';
import type { MotionOutcome } from './outcomes.js';
import { useReadable } from './use-sentences.js';

/** What it would have taken, for a text that was not adopted. */
export const Counterfactuals = ({ outcome }: { readonly outcome: MotionOutcome }) => {
  const t = useTexts('vote');
  const read = useReadable(outcome.colleges);
  if (outcome.counterfactuals.length === 0) return null;
  return (
    <Section title={t('screen.counterfactuals')}>
      <ul className={styles['trace']}>
        {outcome.counterfactuals.map(({ collegeId, college, missingYes }) => (
          <li key={collegeId}>
            {missingYes === null
              ? t('poll.counterfactual.none', read({ college }))
              : t('poll.counterfactual', read({ college, count: missingYes }))}
          </li>
        ))}
      </ul>
    </Section>
  );
};
