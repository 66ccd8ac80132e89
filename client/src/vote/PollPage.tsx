import { useParams } from 'react-router';
import { ruleSetSchema } from '@communaux/shared/body';
import { outcomeSchema } from '@communaux/shared/vote';
import { RuleSentences, useColleges } from '../body/index.js';
import { PollDocument, type PollSheetFragment } from '../generated/vote.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { NotFoundPage } from '../platform/errors/NotFoundPage.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import { Skeleton } from '../ui/Skeleton.js';
import { Certificate } from './Certificate.js';
import { MyBallot } from './MyBallot.js';
import { Quorum } from './Quorum.js';
import { Result } from './ResultParts.js';
import { isRunning, turnoutSchema } from './turnout.js';
import { Link } from 'react-router';

/** A poll: how many came while it runs, what was decided and why once it is counted. */
export const PollPage = () => {
  const t = useTexts('vote');
  const { slug } = useZone();
  const { poll: id = '' } = useParams();
  const { data, error, fetching, refetch } = useLiveQuery(PollDocument, { zone: slug, id }, [
    `poll/${id}`,
    'ballot',
  ]);
  if (data?.poll) return <PollSheet poll={data.poll} />;
  if (data && !fetching) return <NotFoundPage />;
  return (
    <Page title={t('screen.poll')}>
      {error ? <FailureNotice error={error} retry={refetch} /> : <Skeleton lines={6} />}
    </Page>
  );
};

const PollSheet = ({ poll }: { readonly poll: PollSheetFragment }) => {
  const t = useTexts('vote');
  const { slug } = useZone();
  const { when, day } = useDates();
  const open = poll.stage === 'open';
  return (
    <Page
      title={poll.title}
      sentence={
        isRunning(poll.stage)
          ? t('screen.poll.closes', { when: when(poll.closesAt) })
          : t('screen.poll.closed', { date: day(poll.closesAt) })
      }
      action={
        open &&
        poll.myCollegeKey !== null && (
          <ButtonLink kind="primary" to={`/z/${slug}/polls/${poll.id}/vote`}>
            {t(poll.myChoice === null ? 'screen.poll.vote' : 'screen.poll.vote-again')}
          </ButtonLink>
        )
      }
      trail={[
        { to: `/z/${slug}/council`, label: t('nav.council') },
        { to: `/z/${slug}/revisions`, label: t('screen.revisions') },
      ]}
    >
      {poll.question !== poll.title && <p>{poll.question}</p>}
      {poll.revision && (
        <p>
          <Link to={`/z/${slug}/revisions/${poll.revision.id}`}>{t('screen.poll.text')}</Link>
        </p>
      )}
      {poll.myCollegeKey !== null && <MyBallot poll={poll} />}
      <Standing poll={poll} />
      <Rules poll={poll} />
    </Page>
  );
};

const Standing = ({ poll }: { readonly poll: PollSheetFragment }) => {
  const t = useTexts('vote');
  const turnout = turnoutSchema.safeParse(poll.turnout);
  const outcome = outcomeSchema.safeParse(poll.outcome);
  const rules = ruleSetSchema.safeParse(poll.rules);
  if (outcome.success)
    return (
      <>
        <Result outcome={outcome.data} rules={rules.data} />
        {poll.certified && (
          <Section title={t('screen.certificate')}>
            <Certificate pollId={poll.id} frozenHash={poll.frozenHash} />
          </Section>
        )}
      </>
    );
  return (
    <Section title={t('screen.quorum')}>
      {!isRunning(poll.stage) && <Notice tone="waiting">{t('screen.poll.counting')}</Notice>}
      {turnout.success && <Quorum turnout={turnout.data} />}
      {isRunning(poll.stage) && <p>{t('screen.quorum.no-choices')}</p>}
    </Section>
  );
};

/** The rule as it was frozen when the poll opened. */
const Rules = ({ poll }: { readonly poll: PollSheetFragment }) => {
  const t = useTexts('vote');
  const { all } = useColleges();
  const rules = ruleSetSchema.safeParse(poll.rules);
  if (!rules.success) return null;
  return (
    <Section title={t('screen.rules', { version: poll.ruleSetVersion })}>
      <RuleSentences colleges={all} ruleSet={rules.data} />
    </Section>
  );
};
