import type { Tie } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { Section } from '../../ui/Section.js';
import styles from '../vote.module.css';
import type { ChoiceOutcome, ChoiceQuestion } from './outcomes.js';
import { useOptionWords } from './use-option-words.js';

type TiesProps = { readonly outcome: ChoiceOutcome; readonly question: ChoiceQuestion };

/** Ties as ties: between whom, over what, and what settled them, if anything did. */
export const Ties = ({ outcome, question }: TiesProps) => {
  const t = useTexts('result');
  const say = useTieWords(question);
  const { ties } = outcome.weighted;
  if (ties.length === 0) return null;
  return (
    <Section title={t('screen.ties')}>
      <ul className={styles['trace']}>
        {ties.map((tie) => (
          <li key={`${tie.round} ${tie.over} ${tie.options.join(' ')}`}>{say(tie)}</li>
        ))}
      </ul>
    </Section>
  );
};

const useTieWords = ({ options }: ChoiceQuestion): ((tie: Tie) => string) => {
  const t = useTexts('result');
  const { label, labels } = useOptionWords(options);
  return ({ options: tied, over, round, settledBy, order }) => {
    const settled =
      settledBy === null
        ? t('screen.tie.open')
        : t(`screen.tie.by.${settledBy}`, { order: order.map(label).join(' > ') });
    const parts = [t(`screen.tie.${over}`, { options: labels(tied) }), settled];
    return (round === 0 ? parts : [t('screen.tie.round', { count: round }), ...parts]).join(' ');
  };
};
