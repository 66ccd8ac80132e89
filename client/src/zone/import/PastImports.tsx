import { Link, useSearchParams } from 'react-router';
import { ImportRunsDocument, type ImportRunCardFragment } from '../../generated/zone.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useLiveQuery } from '../../platform/live/use-live-query.js';
import { useZone } from '../../platform/session/session.js';
import { CursorPager } from '../../ui/CursorPager.js';
import { DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Section } from '../../ui/Section.js';
import { Skeleton } from '../../ui/Skeleton.js';

const PAGE = 20;

/** Imports of the zone, newest first, each with its report. */
export const PastImports = () => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const [search] = useSearchParams();
  const after = search.get('after');
  const { data, error, refetch } = useLiveQuery(ImportRunsDocument, { zone: slug, after }, ['zone']);
  const runs = data?.importRuns;
  const next = runs?.length === PAGE ? (runs.at(-1)?.startedAt ?? null) : null;
  return (
    <Section title={t('screen.import.past')}>
      <FailureNotice error={error} retry={refetch} />
      {!runs && !error && <Skeleton lines={4} />}
      {runs && <Runs runs={runs} />}
      {runs && <CursorPager after={after} next={next} />}
    </Section>
  );
};

const Runs = ({ runs }: { readonly runs: readonly ImportRunCardFragment[] }) => {
  const t = useTexts('zone');
  const { when } = useDates();
  return (
    <DataTable
      caption={t('screen.import.past.caption')}
      captionHidden
      rows={runs}
      rowKey={({ id }) => id}
      columns={[
        { key: 'file', title: t('screen.import.file'), cell: fileOf },
        { key: 'when', title: t('screen.import.when'), cell: ({ startedAt }) => when(startedAt) },
        {
          key: 'by',
          title: t('screen.import.by'),
          cell: ({ startedBy }) => startedBy ?? t('screen.import.by.operator'),
        },
        { key: 'read', title: t('screen.import.read'), cell: ({ read }) => read, numeric: true },
        { key: 'added', title: t('screen.import.added'), cell: ({ added }) => added, numeric: true },
        {
          key: 'repaired',
          title: t('screen.import.repaired'),
          cell: ({ repaired }) => repaired,
          numeric: true,
        },
        {
          key: 'refused',
          title: t('screen.import.line-refused'),
          cell: ({ refused }) => refused,
          numeric: true,
        },
      ]}
      empty={
        <EmptyState drawing="dock" title={t('screen.import.past.none')}>
          {t('screen.import.past.none.more')}
        </EmptyState>
      }
    />
  );
};

const fileOf = (run: ImportRunCardFragment) => <FileLink run={run} />;

const FileLink = ({ run: { id, fileNames } }: { readonly run: ImportRunCardFragment }) => {
  const { slug } = useZone();
  return <Link to={`/z/${slug}/import/${id}`}>{fileNames.join(', ')}</Link>;
};
