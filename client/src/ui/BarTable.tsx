import { BarChart } from './BarChart.js';
import { DataTable } from './DataTable.js';
import { useWord } from './words.js';
import styles from './bar-table.module.css';

export type Bar = {
  readonly name: string;
  readonly value: number;
  /** The value with its unit and base: "81 %", "41 sur 60". */
  readonly words: string;
  /** CSS colour; the accent if absent. */
  readonly colour?: string;
};

type BarTableProps = {
  readonly title: string;
  /** Heads of the two columns. */
  readonly heads: readonly [name: string, value: string];
  readonly bars: readonly Bar[];
  /** Right end of the scale; the longest bar if absent. Bars always start at zero. */
  readonly top?: number;
  readonly threshold?: { readonly value: number; readonly words: string };
};

/** Table first, chart second, same figures. */
export const BarTable = ({ title, heads, bars, top, threshold }: BarTableProps) => (
  <div className={styles['both']}>
    <DataTable
      caption={title}
      columns={[
        { key: 'name', title: heads[0], cell: (bar: Bar) => bar.name },
        { key: 'value', title: heads[1], cell: (bar: Bar) => bar.words, numeric: true },
      ]}
      rows={bars}
      rowKey={(bar) => bar.name}
    />
    <Bars title={title} bars={bars} top={top ?? highest(bars, threshold?.value)} threshold={threshold} />
  </div>
);

const highest = (bars: readonly Bar[], threshold = 0): number =>
  Math.max(threshold, ...bars.map((bar) => bar.value), Number.EPSILON);

type BarsProps = Pick<BarTableProps, 'title' | 'bars' | 'threshold'> & { readonly top: number };

const Bars = ({ title, bars, top, threshold }: BarsProps) => {
  const word = useWord();
  return (
    <BarChart
      label={word('ui.chart.of', { title })}
      line={
        threshold && {
          at: threshold.value / top,
          words: word('ui.chart.threshold', { value: threshold.words }),
        }
      }
      rows={bars.map(({ name, value, words, colour = 'var(--accent)' }) => ({
        key: name,
        words: `${name} · ${words}`,
        parts: [{ key: name, share: value / top, colour }],
      }))}
    />
  );
};
