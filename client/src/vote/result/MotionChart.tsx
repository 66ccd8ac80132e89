import type { RuleSet } from '@communaux/shared/body';
import type { MotionOutcome } from './outcomes.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { BarTable, type Bar } from '../../ui/BarTable.js';
import { barOf, rawShare } from './motion-rows.js';
import { usePoints } from './use-sentences.js';

type MotionChartProps = {
  readonly outcome: MotionOutcome;
  readonly threshold: RuleSet['threshold'] | undefined;
};

/** The weighted result, which decides, beside the count of heads, which does not; the threshold named on its line. */
export const MotionChart = ({ outcome, threshold }: MotionChartProps) => {
  const t = useTexts('vote');
  const words = usePoints();
  const bar = (name: string, points: string | null, colour: string): Bar[] =>
    points === null ? [] : [{ name, value: barOf(points), words: words(points), colour }];
  const { yes, no } = outcome.raw;
  const needed = threshold && `${100 * threshold.num}/${threshold.den}`;
  return (
    <BarTable
      title={t('screen.chart.title')}
      heads={[t('screen.chart.what'), t('screen.chart.share')]}
      top={100}
      threshold={needed === undefined ? undefined : { value: barOf(needed), words: words(needed) }}
      bars={[
        ...bar(t('screen.chart.weighted-yes'), outcome.weighted.yes, 'var(--accent)'),
        ...bar(t('screen.chart.weighted-no'), outcome.weighted.no, 'var(--clay)'),
        ...bar(t('screen.chart.raw-yes', { count: yes }), rawShare(yes, no), 'var(--slate)'),
        ...bar(t('screen.chart.raw-no', { count: no }), rawShare(no, yes), 'var(--slate)'),
      ]}
    />
  );
};
