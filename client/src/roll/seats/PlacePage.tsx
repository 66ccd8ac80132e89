import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { SeatsDocument } from '../../generated/roll.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { PlaceForm } from './PlaceForm.js';
import { slotName } from './slots.js';

/** Fills a place of a seat, or names who stands in for it. */
export const PlacePage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('seats', 'roll', 'body');
  const { slug } = useZone();
  const { seat: id = '', role = '' } = useParams();
  const [address] = useSearchParams();
  const slot = address.get('slot');
  const agent = useMemberships().some(({ role: one }) => one === 'agent');
  const [{ data, error }] = useQuery({ query: SeatsDocument, variables: { zone: slug } });
  const seat = data?.seats.find((one) => one.id === id);
  const stands = role === 'substitute';
  const named = seat && (slot === null ? seat.label : `${seat.label}, ${slotName(t, slot)}`);
  return (
    <Page
      title={[t(stands ? 'screen.place.substitute' : 'screen.place.hold'), named].filter(Boolean).join(' · ')}
      sentence={t(stands ? 'screen.place.substitute.sentence' : 'screen.place.hold.sentence')}
      width="text"
      trail={[
        { to: `/z/${slug}/council`, label: t('nav.council') },
        { to: `/z/${slug}/seats`, label: t('screen.seats') },
      ]}
    >
      <FailureNotice error={error} />
      {!agent && <Notice>{t('screen.seat.not-yours')}</Notice>}
      {agent && !data && !error && <Skeleton lines={4} />}
      {agent && data && !seat && <Notice tone="refusal">{t('screen.place.unknown')}</Notice>}
      {agent && seat && <PlaceForm seat={seat} slot={slot} stands={stands} />}
    </Page>
  );
};
