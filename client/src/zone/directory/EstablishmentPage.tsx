import { Link, useParams } from 'react-router';
import { effectifBand } from '@communaux/shared/zone';
import {
  DirectoryEstablishmentDocument,
  type EstablishmentCardFragment,
} from '../../generated/zone.documents.js';
import { WaitingPage } from '../../platform/errors/WaitingPage.js';
import { useFormats } from '../../platform/language/use-formats.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useLiveQuery } from '../../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { ButtonLink } from '../../ui/Button.js';
import { Facts } from '../../ui/Facts.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { showSiret } from '../show-siret.js';

/** One establishment: who it is, where it stands, and whether somebody acts for it. */
export const EstablishmentPage = () => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const { establishment: id = '' } = useParams();
  const { refetch, ...asked } = useLiveQuery(DirectoryEstablishmentDocument, { zone: slug, id }, [
    'zone',
    'claim',
  ]);
  if (asked.data?.establishment) return <Sheet of={asked.data.establishment} />;
  return <WaitingPage title={t('screen.establishment')} asked={asked} retry={refetch} />;
};

const Sheet = ({ of }: { readonly of: EstablishmentCardFragment }) => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const mine = useMemberships().some(({ firm }) => firm?.id === of.firm.id);
  return (
    <Page
      title={of.name}
      sentence={t('screen.establishment.sentence')}
      trail={[
        { to: `/z/${slug}/together`, label: t('screen.together') },
        { to: `/z/${slug}/directory?on=establishment:${of.id}`, label: t('screen.directory') },
      ]}
      action={
        !mine && (
          <ButtonLink kind="primary" to={`/z/${slug}/claim?siret=${of.siret}`}>
            {t('screen.claim')}
          </ButtonLink>
        )
      }
    >
      <EstablishmentFacts of={of} />
      <Notice tone={of.claimed ? 'done' : 'info'}>
        {t(
          mine
            ? 'screen.establishment.mine'
            : of.claimed
              ? 'screen.establishment.claimed'
              : 'screen.establishment.unclaimed',
        )}
      </Notice>
      <div>
        <ButtonLink to={`/z/${slug}/directory?on=establishment:${of.id}`}>
          {t('screen.establishment.on-map')}
        </ButtonLink>
      </div>
    </Page>
  );
};

const EstablishmentFacts = ({ of }: { readonly of: EstablishmentCardFragment }) => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const staff = useStaff();
  const { activity } = of;
  return (
    <Facts
      of={[
        [t('screen.establishment.siret'), showSiret(of.siret)],
        [t('screen.establishment.firm'), of.firm.name],
        [t('screen.establishment.address'), of.address || t('screen.unknown')],
        [
          t('screen.establishment.activity'),
          activity
            ? `${activity.label || t('screen.unknown')} (${activity.code}, ${activity.nomenclature})`
            : t('screen.unknown'),
        ],
        [t('screen.establishment.staff'), staff(of.staffCode)],
        [
          t('screen.establishment.state'),
          t(of.active ? 'screen.establishment.active' : 'screen.establishment.closed'),
        ],
        [
          t('screen.establishment.parcels'),
          of.parcels.length === 0
            ? t('screen.unknown')
            : of.parcels.map(({ id, terrId }, at) => (
                <span key={id}>
                  {at > 0 && ', '}
                  <Link to={`/z/${slug}/directory?list=parcels&on=parcel:${id}`}>{terrId}</Link>
                </span>
              )),
        ],
      ]}
    />
  );
};

/** INSEE's band of staff, in words. */
const useStaff = () => {
  const t = useTexts('zone');
  const { number } = useFormats();
  return (code: string | null): string => {
    const band = code === null ? null : effectifBand(code);
    if (!band) return t('screen.unknown');
    if (band.to === 0) return t('screen.staff.none');
    if (band.to === null) return t('screen.staff.more', { from: number(band.from) });
    return t('screen.staff.between', { from: number(band.from), to: number(band.to) });
  };
};
