import type { Outcome } from '@communaux/shared/vote';
import type { Facts } from '@communaux/shared/kernel';
import { useCoded, useTexts } from '../../platform/language/use-texts.js';
import { IconCheck, IconX } from '../../ui/icons.js';
import styles from '../vote.module.css';

type ConditionsProps = {
  readonly conditions: Outcome['conditions'];
  /** Makes facts sayable: percentages, names in the reader's language. */
  readonly read: (facts: Facts) => Facts;
};

/** Each thing the rule asked, ticked or not, with its arithmetic. */
export const Conditions = ({ conditions, read }: ConditionsProps) => {
  const t = useTexts('vote');
  const word = useCoded('poll.condition', 'vote');
  return (
    <ul className={styles['conditions']}>
      {conditions.map(({ code, met, facts }) => {
        const sentence = word({ code, facts: read(facts) });
        const Icon = met ? IconCheck : IconX;
        return (
          <li key={sentence} className={styles[met ? 'met' : 'unmet']}>
            <Icon aria-hidden size={20} stroke={2} />
            <span>
              <strong>{t(met ? 'screen.condition.met' : 'screen.condition.unmet')}</strong> {sentence}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
