import { lazy } from 'react';
import { outcomeSchema, seatingIn, type Question } from '@communaux/shared/vote';
import { verdictOf } from '../body/index.js';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { InstallElected } from '../roll/index.js';
import { Notice } from '../ui/Notice.js';
import { Section } from '../ui/Section.js';
import { Later } from '../ui/Later.js';
import { LiveCount } from './LiveCount.js';
import { PollProof } from './PollProof.js';
import { QuestionPreview } from './QuestionPreview.js';
import { Quorum } from './Quorum.js';
import { ByCollege } from './result/ByCollege.js';
import { Result } from './result/Result.js';
import { isRunning, turnoutSchema } from './turnout.js';

/** Of the few votes that have not opened. */
const DraftActs = lazy(() => import('./acts/DraftActs.js').then((file) => ({ default: file.DraftActs })));

type StandingProps = { readonly poll: PollSheetFragment; readonly question: Question | null };

/** Where a poll stands: what it will ask, who came while it runs; the result and its proof once counted. */
export const PollStanding = ({ poll, question }: StandingProps) => {
  const outcome = outcomeSchema.safeParse(poll.outcome);
  if (poll.stage === 'draft' || poll.stage === 'scheduled')
    return (
      <>
        <Later>
          <DraftActs poll={poll} />
        </Later>
        {question && <QuestionPreview question={question} />}
        <Seats poll={poll} question={question} />
      </>
    );
  if (outcome.success && !isRunning(poll.stage)) {
    const recorded = verdictOf(poll) ?? outcome.data.verdict;
    const since = recorded === outcome.data.verdict ? null : recorded;
    return (
      <>
        <Result outcome={outcome.data} question={question} rules={poll.rules} since={since} />
        {outcome.data.kind === 'choice' && poll.certified && question && 'options' in question && (
          <ByCollege pollId={poll.id} outcome={outcome.data} question={question} />
        )}
        <Seats poll={poll} question={question} counted />
        <PollProof poll={poll} question={question} />
      </>
    );
  }
  return <Running poll={poll} question={question} />;
};

const Running = ({ poll, question }: StandingProps) => {
  const t = useTexts('vote');
  const turnout = turnoutSchema.safeParse(poll.turnout);
  const open = poll.stage === 'open';
  return (
    <>
      <Section title={t('screen.quorum')}>
        {!open && <Notice tone="waiting">{t('screen.poll.counting')}</Notice>}
        {turnout.success && <Quorum turnout={turnout.data} />}
        {open && !poll.liveResults && <p>{t('screen.quorum.no-choices')}</p>}
      </Section>
      {open && poll.liveResults && <LiveCount poll={poll} question={question} />}
      {question && <QuestionPreview question={question} />}
      <Seats poll={poll} question={question} />
    </>
  );
};

/** Where winning gives a mandate: who stands, then who sits. */
const Seats = ({ poll, question, counted = false }: StandingProps & { readonly counted?: boolean }) =>
  question && seatingIn(question) ? (
    <Later>
      <InstallElected pollId={poll.id} counted={counted} />
    </Later>
  ) : null;
