import type { RuleSet } from '@communaux/shared/body';
import type { RecordedVerdict } from '../../body/index.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Section } from '../../ui/Section.js';
import { Conditions } from './Conditions.js';
import { Counterfactuals } from './Counterfactuals.js';
import { MotionChart } from './MotionChart.js';
import { MotionTable } from './MotionTable.js';
import type { MotionOutcome } from './outcomes.js';
import { Steps } from './Steps.js';
import { useReadable } from './use-sentences.js';
import { Verdict } from './Verdict.js';

type ResultProps = {
  readonly outcome: MotionOutcome;
  readonly rules: RuleSet | undefined;
  readonly live: boolean;
  readonly since: RecordedVerdict | null;
};

/** A text adopted or not, then everything it rests on: table, chart, conditions, count by hand, what would have sufficed. */
export const MotionResult = ({ outcome, rules, live, since }: ResultProps) => {
  const t = useTexts('vote', 'result');
  const read = useReadable(outcome.colleges);
  return (
    <>
      {!live && (
        <Verdict
          verdict={t(`poll.verdict.${outcome.verdict}`)}
          since={since}
          because={outcome.because.map(({ code, facts }) => t(`poll.because.${code}`, read(facts)))}
        />
      )}
      <Section title={t('screen.result')}>
        <MotionTable outcome={outcome} />
        <MotionChart outcome={outcome} threshold={rules?.threshold} />
      </Section>
      <Section title={t('screen.conditions')}>
        <Conditions conditions={outcome.conditions} read={read} />
      </Section>
      {!live && <Steps sentences={outcome.trace.map(({ code, facts }) => t(`poll.${code}`, read(facts)))} />}
      {!live && <Counterfactuals outcome={outcome} />}
    </>
  );
};
