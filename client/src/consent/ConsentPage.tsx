import { Link, useParams } from 'react-router';
import { ConsentDocument, type ConsentSheetFragment } from '../generated/consent.documents.js';
import { WaitingPage } from '../platform/errors/WaitingPage.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Page } from '../ui/Page.js';
import { ConsentEnding } from './ConsentEnding.js';
import { ConsentNow } from './ConsentNow.js';
import { Facilitation } from './facilitate/Facilitation.js';
import { kindOf } from './reading.js';
import { RoundSection } from './RoundSection.js';
import { Nominations } from './election/Nominations.js';
import { ProposalText } from './ProposalText.js';

/** A consent from end to end: where it is, the text, what people said, each objection with its answer. */
export const ConsentPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('consent', 'facilitate', 'naming', 'vote', 'result', 'body');
  const { slug } = useZone();
  const { consent: id = '' } = useParams();
  const { refetch, ...asked } = useLiveQuery(ConsentDocument, { zone: slug, id }, [`consent/${id}`]);
  if (asked.data?.consent) return <ConsentSheet consent={asked.data.consent} />;
  return <WaitingPage title={t('screen.consents')} asked={asked} retry={refetch} />;
};

const ConsentSheet = ({ consent }: { readonly consent: ConsentSheetFragment }) => {
  const t = useTexts('consent');
  const { slug } = useZone();
  const { date } = useDates();
  const { id, title, kind, facilitator, openedAt, rounds } = consent;
  const by = facilitator === null ? [] : [t('screen.consent.facilitator', { name: facilitator })];
  return (
    <Page
      title={title}
      sentence={[
        t(`screen.kind.${kindOf(kind)}`),
        ...by,
        t('screen.consent.opened', { date: date(openedAt) }),
      ].join(' · ')}
      action={<MainAct consent={consent} />}
      trail={[
        { to: `/z/${slug}/council`, label: t('nav.council') },
        { to: `/z/${slug}/consents`, label: t('screen.consents') },
      ]}
    >
      {consent.reviews !== null && (
        <p>
          {t('screen.reviews')}{' '}
          <Link to={`/z/${slug}/consents/${consent.reviews}`}>{t('screen.reviews.see')}</Link>
        </p>
      )}
      <ConsentEnding consent={consent} />
      {consent.step !== 'ended' && <ConsentNow consent={consent} />}
      <Facilitation key={`${id} ${consent.round} ${consent.phase} ${consent.step}`} consent={consent} />
      {kind === 'election' && <Nominations consent={consent} />}
      <ProposalText consent={consent} />
      {rounds.toReversed().map((round) => (
        <RoundSection key={round.number} consent={consent} round={round} />
      ))}
    </Page>
  );
};

/** The one thing asked of the reader now, if anything is. */
const MainAct = ({
  consent: { id, acts, myAnswer, myNomination },
}: {
  readonly consent: ConsentSheetFragment;
}) => {
  const t = useTexts('consent');
  const { slug } = useZone();
  if (acts.includes('answer'))
    return (
      <ButtonLink kind="primary" to={`/z/${slug}/consents/${id}/answer`}>
        {t(myAnswer === null ? 'screen.consent.answer' : 'screen.consent.answer.change')}
      </ButtonLink>
    );
  if (acts.includes('nominate'))
    return (
      <ButtonLink kind="primary" to={`/z/${slug}/consents/${id}/name`}>
        {t(myNomination === null ? 'screen.nominate' : 'screen.nominate.change')}
      </ButtonLink>
    );
  return null;
};
