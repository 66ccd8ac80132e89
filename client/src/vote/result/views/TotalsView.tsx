import { useTexts } from '../../../platform/language/use-texts.js';
import { DataTable } from '../../../ui/DataTable.js';
import { wonCell } from './Won.js';
import styles from './views.module.css';

/** What one option came to, twice: weighted, which decides, and by heads, which does not. */
export type Total = {
  readonly key: string;
  readonly label: string;
  readonly won: boolean;
  readonly cost?: string;
  readonly weighted: Figure;
  readonly raw: Figure;
};
/** `bar` from 0 to 1, for the length of a bar and nothing else. */
export type Figure = { readonly words: string; readonly bar: number };

type TotalsProps = { readonly caption: string; readonly totals: readonly Total[] };

/** Options with their totals: table first, chart second, the same figures. */
export const TotalsView = ({ caption, totals }: TotalsProps) => {
  const t = useTexts('result');
  const priced = totals.some(({ cost }) => cost !== undefined);
  return (
    <>
      <DataTable
        caption={caption}
        rows={totals}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'option',
            title: t('screen.choice.option'),
            cell: wonCell,
          },
          ...(priced
            ? [
                {
                  key: 'cost',
                  title: t('screen.choice.cost'),
                  cell: ({ cost }: Total) => cost,
                  numeric: true,
                },
              ]
            : []),
          {
            key: 'weighted',
            title: t('screen.choice.weighted'),
            cell: ({ weighted }) => weighted.words,
            numeric: true,
          },
          { key: 'raw', title: t('screen.choice.raw'), cell: ({ raw }) => raw.words, numeric: true },
        ]}
      />
      <TotalsChart caption={caption} totals={totals} />
    </>
  );
};

const ROW = 56;

/** Two bars per option, the one that decides thicker; each says its value, so that no colour is needed to read it. */
const TotalsChart = ({ caption, totals }: TotalsProps) => {
  const t = useTexts('result');
  return (
    <svg
      role="img"
      aria-label={t('screen.choice.chart', { caption })}
      width="100%"
      height={totals.length * ROW}
      className={styles['chart']}
    >
      {totals.map(({ key, label, won, weighted, raw }, row) => (
        <g key={key} transform={`translate(0 ${row * ROW})`}>
          <text y={14}>
            {won ? '✓ ' : ''}
            {label} · {weighted.words}
          </text>
          <rect y={20} height={14} width="100%" className={styles['track']} />
          <rect
            y={20}
            height={14}
            width={`${weighted.bar * 100}%`}
            className={styles[won ? 'winning' : 'losing']}
          />
          <rect y={36} height={6} width={`${raw.bar * 100}%`} className={styles['heads']} />
        </g>
      ))}
    </svg>
  );
};
