import { useColleges } from '../../body/index.js';
import { InvitationsDocument, type InvitationCardFragment } from '../../generated/zone.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useLiveQuery } from '../../platform/live/use-live-query.js';
import { useZone } from '../../platform/session/session.js';
import { DataTable } from '../../ui/DataTable.js';
import { Section } from '../../ui/Section.js';
import { Skeleton } from '../../ui/Skeleton.js';

/** Codes made so far: for whom, and whether they were used. The codes themselves are known to nobody. */
export const InvitationList = () => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const { data, error, refetch } = useLiveQuery(InvitationsDocument, { zone: slug }, ['invitation']);
  return (
    <Section title={t('screen.invitations')}>
      <FailureNotice error={error} retry={refetch} />
      {!data && !error && <Skeleton lines={3} />}
      {data && <Invitations of={data.invitations} />}
    </Section>
  );
};

const Invitations = ({ of }: { readonly of: readonly InvitationCardFragment[] }) => {
  const t = useTexts('zone');
  const { date, past } = useDates();
  const { byKey } = useColleges();
  const stateOf = ({ usedAt, expiresAt }: InvitationCardFragment) => {
    if (usedAt !== null) return t('screen.invitations.used', { date: date(usedAt) });
    const key = past(expiresAt) ? 'screen.invitations.past' : 'screen.invitations.until';
    return t(key, { date: date(expiresAt) });
  };
  return (
    <DataTable
      caption={t('screen.invitations.caption')}
      captionHidden
      rows={of}
      rowKey={({ id }) => id}
      columns={[
        { key: 'role', title: t('screen.invitations.role'), cell: ({ role }) => t(`screen.role.${role}`) },
        {
          key: 'for',
          title: t('screen.invitations.for'),
          cell: ({ firm, collegeKey }) =>
            [firm?.name, collegeKey && (byKey(collegeKey)?.name ?? collegeKey)].filter(Boolean).join(' · '),
        },
        { key: 'state', title: t('screen.invitations.state'), cell: stateOf },
      ]}
      empty={<p>{t('screen.invitations.none')}</p>}
    />
  );
};
