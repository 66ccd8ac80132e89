import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ImportReportDocument, type ImportReportQuery } from '../../generated/zone.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { CursorPager } from '../../ui/CursorPager.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { AgentsOnly } from '../AgentsOnly.js';
import { Choices } from '../../ui/Choices.js';
import { CountFacts } from './CountFacts.js';
import { ReportTable } from './ReportTable.js';
import styles from './import.module.css';

const OUTCOMES = ['repaired', 'refused'] as const;

/** What an import read, repaired and refused, line by line. */
export const ReportPage = () => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const { when } = useDates();
  const { run = '' } = useParams();
  const [search] = useSearchParams();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const outcome = OUTCOMES.find((one) => one === search.get('show')) ?? null;
  const after = search.get('after');
  const variables = { zone: slug, run, outcome, after: after === null ? 0 : Number(after) || 0 };
  const [{ data, error }, ask] = useQuery({ query: ImportReportDocument, variables, pause: !agent });
  const found = data?.importRun;
  const files = found?.fileNames.join(', ');
  return (
    <Page
      title={t('screen.report')}
      sentence={found && t('screen.report.sentence', { files, when: when(found.startedAt) })}
      trail={[
        { to: `/z/${slug}/together`, label: t('screen.together') },
        { to: `/z/${slug}/import`, label: t('screen.import') },
      ]}
      action={
        found && (
          <a className={styles['download']} href={`/zones/${slug}/imports/${run}/report.csv`} download>
            {t('screen.report.download')}
          </a>
        )
      }
    >
      <AgentsOnly>
        <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
        {!data && !error && <Skeleton lines={8} />}
        {data && !found && <Notice tone="refusal">{t('screen.report.unknown')}</Notice>}
        {data && found && <Report of={data} outcome={outcome} after={after} />}
      </AgentsOnly>
    </Page>
  );
};

type ReportProps = {
  readonly of: ImportReportQuery;
  readonly outcome: (typeof OUTCOMES)[number] | null;
  readonly after: string | null;
};

const Report = ({ of: { importRun, importLines }, outcome, after }: ReportProps) => {
  const t = useTexts('zone');
  return (
    <>
      {importRun && <CountFacts of={importRun} />}
      <Choices
        label={t('screen.report.show')}
        of={[
          { to: '?', label: t('screen.report.all'), chosen: outcome === null },
          ...OUTCOMES.map((one) => ({
            to: `?show=${one}`,
            label: t(`screen.report.${one}`),
            chosen: outcome === one,
          })),
        ]}
      />
      <ReportTable lines={importLines.items} />
      <CursorPager after={after} next={importLines.next === null ? null : String(importLines.next)} />
    </>
  );
};
