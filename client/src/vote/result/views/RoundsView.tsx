import { useTexts } from '../../../platform/language/use-texts.js';
import { DataTable, type Column } from '../../../ui/DataTable.js';
import { wonCell } from './Won.js';
import styles from './views.module.css';

/** What an option had in one round, and what came of it. `moved`: what it gained or lost since the round before. */
export type RoundCell = {
  readonly votes: string;
  readonly moved: string | null;
  readonly fate: 'elected' | 'left-place' | 'excluded' | null;
};
export type RoundRow = {
  readonly key: string;
  readonly label: string;
  readonly won: boolean;
  /** One per round; null once out of the count. */
  readonly cells: readonly (RoundCell | null)[];
};

type RoundsProps = { readonly caption: string; readonly rounds: number; readonly rows: readonly RoundRow[] };

/** The count round by round: who had what, what moved to whom, who was elected or excluded and when. */
export const RoundsView = ({ caption, rounds, rows }: RoundsProps) => {
  const t = useTexts('result');
  const round = (at: number): Column<RoundRow> => ({
    key: `round-${at}`,
    title: t('screen.rounds.round', { count: at + 1 }),
    numeric: true,
    cell: roundCell(at),
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
        ...Array.from({ length: rounds }, (_, at) => round(at)),
      ]}
    />
  );
};

const roundCell =
  (at: number) =>
  ({ cells }: RoundRow) => <Cell cell={cells[at] ?? null} />;

const Cell = ({ cell }: { readonly cell: RoundCell | null }) => {
  const t = useTexts('result');
  if (cell === null) return <span aria-label={t('screen.rounds.out')}>–</span>;
  return (
    <span className={styles['cell']}>
      <span>{cell.votes}</span>
      {cell.moved !== null && <span className={styles['moved']}>{cell.moved}</span>}
      {cell.fate !== null && (
        <strong className={styles[cell.fate === 'excluded' ? 'excluded' : 'elected']}>
          {t(`screen.rounds.${cell.fate}`)}
        </strong>
      )}
    </span>
  );
};
