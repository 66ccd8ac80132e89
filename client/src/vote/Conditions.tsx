import type { Outcome } from '@communaux/shared/vote';
import { useTexts } from '../platform/language/use-texts.js';
import { IconCheck, IconX } from '../ui/icons.js';
import { useReadable } from './use-sentences.js';
import styles from './vote.module.css';

/** Each thing the rule asked, ticked or not, with its arithmetic. */
export const Conditions = ({ outcome }: { readonly outcome: Outcome }) => {
  const t = useTexts('vote');
  const read = useReadable(outcome.colleges);
  return (
    <ul className={styles['conditions']}>
      {outcome.conditions.map(({ code, met, facts }) => {
        const sentence = t(`poll.condition.${code}`, read(facts));
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

/** The whole count in sentences, in the order one would do it by hand. */
export const Trace = ({ outcome }: { readonly outcome: Outcome }) => {
  const t = useTexts('vote');
  const read = useReadable(outcome.colleges);
  return (
    <ol className={styles['trace']}>
      {outcome.trace
        .map(({ code, facts }) => t(`poll.${code}`, read(facts)))
        .map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
    </ol>
  );
};

/** What it would have taken, for a text that was not adopted. */
export const Counterfactuals = ({ outcome }: { readonly outcome: Outcome }) => {
  const t = useTexts('vote');
  const read = useReadable(outcome.colleges);
  return (
    <ul className={styles['trace']}>
      {outcome.counterfactuals.map(({ collegeId, college, missingYes }) => (
        <li key={collegeId}>
          {missingYes === null
            ? t('poll.counterfactual.none', read({ college }))
            : t('poll.counterfactual', read({ college, count: missingYes }))}
        </li>
      ))}
    </ul>
  );
};
