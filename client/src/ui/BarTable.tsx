import { useId } from 'react';
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

const ROW = 44;
const HEAD = 26;

const Bars = ({
  title,
  bars,
  top,
  threshold,
}: Pick<BarTableProps, 'title' | 'bars' | 'threshold'> & { top: number }) => {
  const word = useWord();
  const id = useId();
  const height = HEAD + bars.length * ROW;
  const across = (value: number) => `${Math.min(100, (value / top) * 100)}%`;
  return (
    <svg role="img" aria-labelledby={id} width="100%" height={height} className={styles['chart']}>
      <title id={id}>{word('ui.chart.of', { title })}</title>
      {bars.map((bar, row) => (
        <g key={bar.name} transform={`translate(0 ${HEAD + row * ROW})`}>
          <text y={12}>
            {bar.name} · {bar.words}
          </text>
          <rect y={18} height={14} width="100%" className={styles['track']} />
          <rect y={18} height={14} width={across(bar.value)} fill={bar.colour ?? 'var(--accent)'} />
        </g>
      ))}
      {threshold && (
        <>
          <line
            x1={across(threshold.value)}
            x2={across(threshold.value)}
            y1={18}
            y2={height}
            className={styles['line']}
          />
          <text x={across(threshold.value)} y={12} textAnchor={threshold.value > top / 2 ? 'end' : 'start'}>
            {word('ui.chart.threshold', { value: threshold.words })}
          </text>
        </>
      )}
    </svg>
  );
};
