import type { RecordedVerdict } from '../../body/index.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Section } from '../../ui/Section.js';
import { ChoiceFigures } from './ChoiceFigures.js';
import { ChoiceTurnout } from './ChoiceTurnout.js';
import { Conditions } from './Conditions.js';
import type { ChoiceOutcome, ChoiceQuestion } from './outcomes.js';
import { OrderTable } from './OrderTable.js';
import { Steps } from './Steps.js';
import { Ties } from './Ties.js';
import { useMethodSteps } from './use-method-steps.js';
import { useOptionWords } from './use-option-words.js';
import { useReadable } from './use-sentences.js';
import { Verdict } from './Verdict.js';
import styles from '../vote.module.css';

type ResultProps = {
  readonly outcome: ChoiceOutcome;
  readonly question: ChoiceQuestion;
  readonly live: boolean;
  readonly since: RecordedVerdict | null;
};

/** Who or what was chosen, then everything it rests on: order, count, ties, turnout, conditions, step by step. */
export const ChoiceResult = ({ outcome, question, live, since }: ResultProps) => {
  const t = useTexts('vote', 'result');
  const read = useReadable(outcome.colleges);
  const { words, because } = useVerdict(outcome, question);
  const { steps, enough } = useMethodSteps(outcome, question);
  // An order of options that nobody chose among would only mislead.
  const silent = outcome.because.some(({ code }) => code === 'someone-speaks');
  const told = !live && !silent;
  return (
    <>
      {!live && <Verdict verdict={words} because={because} since={since} />}
      {!silent && <Order outcome={outcome} question={question} />}
      {told && <Ties outcome={outcome} question={question} />}
      <Section title={t('screen.choice.turnout')}>
        <ChoiceTurnout outcome={outcome} />
      </Section>
      <Section title={t('screen.conditions')}>
        <Conditions conditions={outcome.conditions} read={read} />
      </Section>
      {told && <Steps sentences={steps} />}
      {told && enough.length > 0 && (
        <Section title={t('screen.counterfactuals')}>
          <ul className={styles['trace']}>
            {enough.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};

const Order = ({ outcome, question }: Pick<ResultProps, 'outcome' | 'question'>) => {
  const t = useTexts('vote', 'result');
  return (
    <>
      <Section title={t('screen.choice.order')}>
        <OrderTable outcome={outcome} question={question} />
      </Section>
      <Section title={t('screen.choice.count')}>
        <ChoiceFigures outcome={outcome} question={question} />
        <p className={styles['note']}>{t('screen.choice.rounded')}</p>
      </Section>
    </>
  );
};

const useVerdict = (
  { verdict, winners, because, weighted, colleges }: ChoiceOutcome,
  { options }: ChoiceQuestion,
) => {
  const t = useTexts('vote', 'result');
  const read = useReadable(colleges);
  const { labels } = useOptionWords(options);
  const open = weighted.ties.filter(({ settledBy }) => settledBy === null).flatMap((tie) => tie.options);
  const words =
    verdict === 'elected'
      ? t('screen.verdict.elected', { count: winners.length, options: labels(winners) })
      : t(`screen.verdict.${verdict}`);
  return {
    words,
    because: because.map(({ code, facts }) =>
      code === 'option-tie'
        ? t('screen.because.tie', { options: labels([...new Set(open)]) })
        : t(`poll.because.${code}`, read(facts)),
    ),
  };
};
