import { useQuery } from 'urql';
import { RevisionImpactDocument, type RevisionImpactQuery } from '../generated/charter.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useDates } from '../platform/language/use-dates.js';
import { useFormats } from '../platform/language/use-formats.js';
import { readInstant } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { DataTable } from '../ui/DataTable.js';
import { Section } from '../ui/Section.js';
import { Skeleton } from '../ui/Skeleton.js';
import { kindOfRefusal } from './kind-of-refusal.js';
import { useSay } from './use-tongue.js';

type Impact = RevisionImpactQuery['revisionImpact'];
type Example = Impact['examples'][number];

/** What the rules of the revision would have refused over the last six months, before anyone votes on them. */
export const ImpactSection = ({ revisionId }: { readonly revisionId: string }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const [{ data, error, fetching }, ask] = useQuery({
    query: RevisionImpactDocument,
    variables: { zone: slug, revision: revisionId },
  });
  return (
    <Section title={t('screen.impact')}>
      <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
      {!data && fetching && <Skeleton lines={2} />}
      {data && <Figures impact={data.revisionImpact} />}
    </Section>
  );
};

const Figures = ({ impact: { bookings, refused, firms, examples } }: { readonly impact: Impact }) => {
  const t = useTexts('charter');
  const say = useSay();
  const { number } = useFormats();
  const { when } = useDates();
  const hour = useFormats().hour;
  if (bookings === 0) return <p>{t('screen.impact.nothing')}</p>;
  if (refused === 0) return <p>{t('screen.impact.none', { bookings: number(bookings) })}</p>;
  const codes = (example: Example) =>
    [...new Set(example.codes.map(kindOfRefusal))].map((kind) => say(`charter.kind.${kind}`)).join(', ');
  return (
    <>
      <p>
        {t('screen.impact.some', {
          count: refused,
          refused: number(refused),
          bookings: number(bookings),
        })}{' '}
        {t('screen.impact.firms', { count: firms })}
      </p>
      {examples.length > 0 && (
        <DataTable
          caption={t('screen.impact.examples')}
          rows={examples}
          rowKey={({ assetName, from }) => `${assetName} ${from}`}
          columns={[
            { key: 'asset', title: t('screen.impact.asset'), cell: (one) => one.assetName },
            {
              key: 'when',
              title: t('screen.impact.when'),
              cell: (one) => t('screen.impact.slot', { from: when(one.from), to: hour(readInstant(one.to)) }),
            },
            { key: 'rule', title: t('screen.impact.rule'), cell: codes },
          ]}
        />
      )}
    </>
  );
};
