import { Link } from 'react-router';
import { AssetsDocument, type AssetsQuery } from '../generated/booking.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useTexts, type Texts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useZone } from '../platform/session/session.js';
import { DataTable, type Column } from '../ui/DataTable.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Section } from '../ui/Section.js';
import { Skeleton } from '../ui/Skeleton.js';
import { StateBadge } from '../ui/StateBadge.js';
import styles from './booking.module.css';

type AssetNow = AssetsQuery['assets'][number];

/** All that the zone shares, and what is free of it at this instant. */
export const AssetList = () => {
  const t = useTexts('booking');
  const { slug } = useZone();
  const { data, error, refetch } = useLiveQuery(AssetsDocument, { zone: slug }, ['booking', 'charter']);
  return (
    <Section title={t('screen.assets')}>
      <FailureNotice error={error} retry={refetch} />
      {!data && !error && <Skeleton lines={4} />}
      {data && (
        <DataTable
          caption={t('screen.assets.caption')}
          captionHidden
          columns={columnsOf(t, slug)}
          rows={data.assets}
          rowKey={({ asset }) => asset.id}
          empty={
            <EmptyState drawing="dock" title={t('screen.assets.none')}>
              {t('screen.assets.none.more')}
            </EmptyState>
          }
        />
      )}
    </Section>
  );
};

const columnsOf = (t: Texts<'booking'>, slug: string): readonly Column<AssetNow>[] => [
  {
    key: 'name',
    title: t('screen.assets.name'),
    cell: ({ asset }) => (
      <>
        <Link to={`/z/${slug}/book/${asset.id}`}>{asset.name}</Link>{' '}
        <span className={styles['kind']}>{t(`screen.kind.${asset.kind}`)}</span>
      </>
    ),
  },
  { key: 'now', title: t('screen.assets.now'), cell: (row) => <FreeNow row={row} /> },
];

const FreeNow = ({ row: { asset, freeNow, openNow } }: { readonly row: AssetNow }) => {
  const t = useTexts('booking');
  if (!openNow) return <StateBadge state="neutral">{t('screen.state.closed')}</StateBadge>;
  const free = freeNow > 0;
  const words =
    asset.allocation === 'unit'
      ? t(free ? 'screen.state.free' : 'screen.state.held')
      : t(free ? 'screen.state.places' : 'screen.state.full', { count: freeNow, max: asset.capacity });
  return <StateBadge state={free ? 'free' : 'refused'}>{words}</StateBadge>;
};
