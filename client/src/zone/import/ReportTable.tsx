import type { ImportReportQuery } from '../../generated/zone.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { DataTable, type Column } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { useNoteWords } from './use-note-words.js';
import styles from './import.module.css';

type Line = ImportReportQuery['importLines']['items'][number];
export type Note = Line['notes'][number];
type Remark = Omit<Line, 'notes'> & { readonly note: Note; readonly at: number };

/** One row per remark: which line, which column, what was read, what was kept, and why. */
export const ReportTable = ({ lines }: { readonly lines: readonly Line[] }) => {
  const t = useTexts('zone');
  const words = useNoteWords();
  const remarks = lines.flatMap(({ notes, ...line }) =>
    notes.map((note, at): Remark => ({ ...line, note, at })),
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
    { key: 'outcome', title: t('screen.report.outcome'), cell: outcomeCell },
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
const outcomeCell = ({ outcome }: Remark) => <Outcome outcome={outcome} />;

const Outcome = ({ outcome }: Pick<Remark, 'outcome'>) => {
  const t = useTexts('zone');
  return (
    <StateBadge state={outcome === 'refused' ? 'refused' : 'waiting'}>
      {t(`screen.report.outcome.${outcome}`)}
    </StateBadge>
  );
};
