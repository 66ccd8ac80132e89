import type { ImportReportQuery } from '../../generated/zone.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { DataTable, type Column } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { StateBadge, type State } from '../../ui/StateBadge.js';
import { fateOf, type Fate } from './fate.js';
import { useNoteWords } from './use-note-words.js';
import styles from './import.module.css';

type Line = ImportReportQuery['importLines']['items'][number];
export type Note = Line['notes'][number];
type Remark = Omit<Line, 'notes'> & {
  readonly note: Note;
  readonly at: number;
  readonly fate: Fate;
};

/** One row per remark: which line, which column, what was read, what was kept, and why. */
export const ReportTable = ({ lines }: { readonly lines: readonly Line[] }) => {
  const t = useTexts('zone');
  const words = useNoteWords();
  const remarks = lines.flatMap(({ notes, ...line }) =>
    notes
      .map((note, at): Remark => ({ ...line, note, at, fate: fateOf(note) }))
      // Why a line was refused comes before what was mended in it.
      .toSorted((a, b) => Number(b.fate === 'refused') - Number(a.fate === 'refused')),
  );
  const columns: readonly Column<Remark>[] = [
    {
      key: 'line',
      title: t('screen.report.line'),
      cell: ({ line }) => t('screen.report.line.number', { line }),
    },
    {
      key: 'key',
      title: t('screen.report.key'),
      cell: ({ key }) => key || t('screen.report.key.header'),
    },
    { key: 'field', title: t('screen.report.field'), cell: fieldCell },
    { key: 'change', title: t('screen.report.change'), cell: ({ note }) => words.change(note) },
    { key: 'why', title: t('screen.report.why'), cell: ({ note }) => words.why(note) },
    { key: 'fate', title: t('screen.report.outcome'), cell: fateCell },
  ];
  return (
    <DataTable
      caption={t('screen.report.caption')}
      captionHidden
      columns={columns}
      rows={remarks}
      rowKey={({ number, at }) => `${number}-${at}`}
      empty={
        <EmptyState drawing="hedge" title={t('screen.report.none')}>
          {t('screen.report.none.more')}
        </EmptyState>
      }
    />
  );
};

const fieldCell = ({ note }: Remark) => <code className={styles['field']}>{note.field}</code>;
const fateCell = ({ fate }: Remark) => <FateBadge fate={fate} />;

const badges: Readonly<Record<Fate, State>> = {
  repaired: 'done',
  refused: 'refused',
  'to-correct': 'waiting',
  waiting: 'neutral',
};

const FateBadge = ({ fate }: Pick<Remark, 'fate'>) => {
  const t = useTexts('zone');
  return <StateBadge state={badges[fate]}>{t(`screen.report.fate.${fate}`)}</StateBadge>;
};
