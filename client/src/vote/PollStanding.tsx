import { ruleSetSchema } from '@communaux/shared/body';
import { outcomeSchema, type Outcome, type Question } from '@communaux/shared/vote';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Notice } from '../ui/Notice.js';
import { Section } from '../ui/Section.js';
import { DraftActs } from './acts/DraftActs.js';
import { LiveCount } from './LiveCount.js';
import { PollProof } from './PollProof.js';
import { QuestionPreview } from './QuestionPreview.js';
import { Quorum } from './Quorum.js';
import { ByCollege } from './result/ByCollege.js';
import { ChoiceResult } from './result/ChoiceResult.js';
import { ConsentResult } from './result/ConsentResult.js';
import { MotionResult } from './result/MotionResult.js';
import { isRunning, turnoutSchema } from './turnout.js';

type StandingProps = { readonly poll: PollSheetFragment; readonly question: Question | null };

/** Where a poll stands: what it will ask, who came while it runs; the result and its proof once counted. */
export const PollStanding = ({ poll, question }: StandingProps) => {
  const outcome = outcomeSchema.safeParse(poll.outcome);
  if (poll.stage === 'draft' || poll.stage === 'scheduled')
    return (
      <>
        <DraftActs poll={poll} />
        {question && <QuestionPreview question={question} />}
      </>
    );
  if (outcome.success && !isRunning(poll.stage))
    return (
      <>
        <Result outcome={outcome.data} question={question} rules={poll.rules} />
        {outcome.data.kind === 'choice' && poll.certified && question && 'options' in question && (
          <ByCollege pollId={poll.id} outcome={outcome.data} question={question} />
        )}
        <PollProof poll={poll} question={question} />
      </>
    );
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
    </>
  );
};

type ResultProps = {
  readonly outcome: Outcome;
  readonly question: Question | null;
  readonly rules: unknown;
};

/** The result of any poll, each kind in its own words. */
export const Result = ({ outcome, question, rules }: ResultProps) => {
  if (outcome.kind === 'motion')
    return <MotionResult outcome={outcome} rules={ruleSetSchema.safeParse(rules).data} />;
  if (outcome.kind === 'consent') return <ConsentResult outcome={outcome} />;
  return question && 'options' in question ? <ChoiceResult outcome={outcome} question={question} /> : null;
};
