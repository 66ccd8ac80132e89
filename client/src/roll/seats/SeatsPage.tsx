import { useColleges } from '../../body/index.js';
import { SeatsDocument, type SeatSheetFragment } from '../../generated/roll.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useLiveQuery } from '../../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { ButtonLink } from '../../ui/Button.js';
import { CardList } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { Section } from '../../ui/Section.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { SeatCard } from './SeatCard.js';

/** Seats of the body by college: who holds them, until when, and what is vacant. */
export const SeatsPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('seats', 'roll', 'body');
  const { slug } = useZone();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const moves = ['seat', 'mandate', 'substitute', 'rule-set'];
  const { data, error, refetch } = useLiveQuery(SeatsDocument, { zone: slug }, moves);
  const seats = data?.seats;
  return (
    <Page
      title={t('screen.seats')}
      sentence={t('screen.seats.sentence')}
      action={
        agent && (
          <ButtonLink kind="primary" to={`/z/${slug}/seats/new`}>
            {t('screen.seats.add')}
          </ButtonLink>
        )
      }
    >
      <FailureNotice error={error} retry={refetch} />
      {!seats && !error && <Skeleton lines={6} />}
      {seats?.length === 0 && (
        <EmptyState drawing="table" title={t('screen.seats.none')}>
          {t('screen.seats.none.more')}
        </EmptyState>
      )}
      {seats && seats.length > 0 && <SeatsByCollege seats={seats} agent={agent} />}
    </Page>
  );
};

type SeatsProps = { readonly seats: readonly SeatSheetFragment[]; readonly agent: boolean };

const SeatsByCollege = ({ seats, agent }: SeatsProps) => {
  const t = useTexts('seats');
  const { byKey } = useColleges();
  const vacant = seats
    .flatMap(({ places }) => places)
    .filter(({ vacantSince }) => vacantSince !== null).length;
  const keys = [...new Set(seats.map(({ collegeKey }) => collegeKey))];
  return (
    <>
      <p>{t('screen.seats.vacant', { count: vacant })}</p>
      {keys.map((key) => (
        <Section key={key} title={byKey(key)?.name ?? key}>
          <CardList>
            {seats
              .filter(({ collegeKey }) => collegeKey === key)
              .map((seat) => (
                <SeatCard key={seat.id} seat={seat} agent={agent} />
              ))}
          </CardList>
        </Section>
      ))}
    </>
  );
};
