import type { Outcome } from '@communaux/shared/vote';
import type { RuleSet } from '@communaux/shared/body';
import { useTexts } from '../platform/language/use-texts.js';
import { Section } from '../ui/Section.js';
import { Conditions, Counterfactuals, Trace } from './Conditions.js';
import { ResultChart } from './ResultChart.js';
import { ResultTable } from './ResultTable.js';
import { useReadable } from './use-sentences.js';
import styles from './vote.module.css';

type ResultProps = { readonly outcome: Outcome; readonly rules: RuleSet | undefined };

/** The verdict, then everything it rests on: table, chart, conditions, count by hand, what it would have taken. */
export const Result = ({ outcome, rules }: ResultProps) => {
  const t = useTexts('vote');
  return (
    <>
      <Verdict outcome={outcome} />
      <Section title={t('screen.result')}>
        <ResultTable outcome={outcome} />
        <ResultChart outcome={outcome} threshold={rules?.threshold} />
      </Section>
      <Section title={t('screen.conditions')}>
        <Conditions outcome={outcome} />
      </Section>
      <Section title={t('screen.trace')}>
        <details className={styles['fold']}>
          <summary>{t('screen.trace.open')}</summary>
          <Trace outcome={outcome} />
        </details>
      </Section>
      {outcome.counterfactuals.length > 0 && (
        <Section title={t('screen.counterfactuals')}>
          <Counterfactuals outcome={outcome} />
        </Section>
      )}
    </>
  );
};

const Verdict = ({ outcome }: Pick<ResultProps, 'outcome'>) => {
  const t = useTexts('vote');
  const read = useReadable(outcome.colleges);
  const because = outcome.because.map(({ code, facts }) => t(`poll.because.${code}`, read(facts)));
  return (
    <p className={styles['verdict']}>
      <strong>{t(`poll.verdict.${outcome.verdict}`)}.</strong> {because.join(' ')}
    </p>
  );
};
