import { useTexts } from '../../../platform/language/use-texts.js';
import { DataTable, type Column } from '../../../ui/DataTable.js';
import { wonCell } from './Won.js';
import styles from './views.module.css';

export type DuelRow = {
  readonly key: string;
  readonly label: string;
  readonly won: boolean;
  /** What this option's supporters were against each other one, by its key. */
  readonly against: Readonly<Record<string, Duel>>;
};
export type Duel = { readonly words: string; readonly result: 'win' | 'loss' | 'even' };

type DuelsProps = { readonly caption: string; readonly rows: readonly DuelRow[] };

/** Each option against each other one: read a line from left to right. */
export const DuelsView = ({ caption, rows }: DuelsProps) => {
  const t = useTexts('result');
  const column = ({ key, label }: DuelRow): Column<DuelRow> => ({
    key,
    title: t('screen.duels.against', { option: label }),
    numeric: true,
    cell: duelCell(key),
  });
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'option',
          title: t('screen.choice.option'),
          cell: wonCell,
        },
        ...rows.map(column),
      ]}
    />
  );
};

const duelCell = (key: string) => (row: DuelRow) => <Cell duel={row.against[key]} />;

const Cell = ({ duel }: { readonly duel: Duel | undefined }) => {
  const t = useTexts('result');
  if (!duel)
    return (
      <span aria-hidden className={styles['self']}>
        ·
      </span>
    );
  return (
    <span className={styles[duel.result]}>
      {duel.words} <span className={styles['result']}>{t(`screen.duels.${duel.result}`)}</span>
    </span>
  );
};
