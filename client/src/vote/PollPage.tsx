import { Link, useParams } from 'react-router';
import type { Question } from '@communaux/shared/vote';
import { PollDocument, type PollSheetFragment } from '../generated/vote.documents.js';
import { PollGuard } from '../guardian/index.js';
import { WaitingPage } from '../platform/errors/WaitingPage.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useZone } from '../platform/session/session.js';
import { MyLine } from '../roll/index.js';
import { ButtonLink } from '../ui/Button.js';
import { Page } from '../ui/Page.js';
import { MyBallot } from './MyBallot.js';
import { PollRules } from './PollRules.js';
import { PollStanding } from './PollStanding.js';
import { readQuestion } from './poll-question.js';
import { isCarried, isRunning } from './turnout.js';

/** A poll: how many came while it runs, what was decided and why once it is counted. */
export const PollPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('vote', 'result', 'booth', 'body', 'line', 'guardian');
  const { slug } = useZone();
  const { poll: id = '' } = useParams();
  const { refetch, ...asked } = useLiveQuery(PollDocument, { zone: slug, id }, [
    `poll/${id}`,
    `ballot/${id}`,
  ]);
  if (asked.data?.poll)
    return <PollSheet poll={asked.data.poll} question={readQuestion(asked.data.poll.questionForm)} />;
  return <WaitingPage title={t('screen.poll')} asked={asked} retry={refetch} />;
};

type SheetProps = { readonly poll: PollSheetFragment; readonly question: Question | null };

const PollSheet = ({ poll, question }: SheetProps) => {
  const t = useTexts('vote', 'result');
  const { slug } = useZone();
  const { day } = useDates();
  const times = useTimes(poll);
  return (
    <Page
      title={poll.title}
      sentence={isRunning(poll.stage) ? times : t('screen.poll.closed', { date: day(poll.closesAt) })}
      action={
        poll.stage === 'open' &&
        ((poll.myCollegeKey !== null && !isCarried(poll)) || poll.myMandates.length > 0) && (
          <ButtonLink kind="primary" to={`/z/${slug}/polls/${poll.id}/vote`}>
            {t(poll.myChoice === null ? 'screen.poll.vote' : 'screen.poll.vote-again')}
          </ButtonLink>
        )
      }
      trail={[
        { to: `/z/${slug}/council`, label: t('nav.council') },
        { to: `/z/${slug}/votes`, label: t('screen.poll.list') },
      ]}
    >
      {poll.question !== poll.title && <p>{poll.question}</p>}
      {poll.revision && (
        <p>
          <Link to={`/z/${slug}/revisions/${poll.revision.id}`}>{t('screen.poll.text')}</Link>
        </p>
      )}
      {poll.myCollegeKey !== null && question && <MyBallot poll={poll} question={question} />}
      {isRunning(poll.stage) && <MyLine poll={poll} />}
      <PollGuard pollId={poll.id} />
      <PollStanding poll={poll} question={question} />
      {!isRunning(poll.stage) && <MyLine poll={poll} />}
      <PollRules poll={poll} question={question} />
    </Page>
  );
};

/** When it opens and closes; a draft opens when it is announced, and its dates may pass meanwhile. */
const useTimes = ({ stage, opensAt, closesAt }: PollSheetFragment): string => {
  const t = useTexts('vote', 'result');
  const { when, past } = useDates();
  const passed = (at: string): boolean => stage === 'draft' && past(at);
  const opens = passed(opensAt)
    ? t('screen.poll.opens-announced')
    : t('screen.poll.opens', { when: when(opensAt) });
  const closes = passed(closesAt)
    ? t('screen.poll.close-passed')
    : t('screen.poll.closes', { when: when(closesAt) });
  return stage === 'open' ? closes : `${opens} ${closes}`;
};
