import { useTexts } from '../../../platform/language/use-texts.js';
import { BarChart } from '../../../ui/BarChart.js';
import { DataTable } from '../../../ui/DataTable.js';
import styles from './views.module.css';
import { wonCell } from './Won.js';

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

/** Two bars per option, the one that decides thicker. */
const TotalsChart = ({ caption, totals }: TotalsProps) => {
  const t = useTexts('result');
  return (
    <>
      <p className={styles['legend']}>{t('screen.choice.legend')}</p>
      <BarChart
        label={t('screen.choice.chart', { caption })}
        rows={totals.map(({ key, label, won, weighted, raw }) => ({
          key,
          words: `${won ? '✓ ' : ''}${label} · ${weighted.words}`,
          parts: [{ key, share: weighted.bar, colour: won ? 'var(--accent)' : 'var(--slate)' }],
          beside: raw.bar,
        }))}
      />
    </>
  );
};
