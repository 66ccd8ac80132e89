import { useState } from 'react';
import { Link } from 'react-router';
import { ruleSetSchema } from '@communaux/shared/body';
import { isRefused } from '@communaux/shared/kernel';
import { readBallot, type Question } from '@communaux/shared/vote';
import { RuleSentences, useColleges } from '../body/index.js';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useRefusals, useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import { Form } from '../ui/Form.js';
import { BallotField } from './ballot/BallotField.js';
import { HowTo, useHowCounted } from './ballot/HowTo.js';
import { MandatesField } from './mandates/MandatesField.js';
import type { Exceptions, Mandate } from './mandates/mandates.js';
import { kindOfVote } from './poll-question.js';
import styles from './booth.module.css';

type ChooseProps = {
  readonly poll: PollSheetFragment;
  readonly question: Question;
  readonly ballot: string;
  readonly reason: string;
  readonly mandates: readonly Mandate[];
  readonly exceptions: Exceptions;
  /** Those whose voice was lent and who came to vote themselves: their own ballot stands. */
  readonly came: readonly string[];
  readonly onFill: (ballot: string) => void;
  readonly onReason: (reason: string) => void;
  readonly onExcept: (exceptions: Exceptions) => void;
  /** @param canonical the ballot as it will be cast and counted */
  readonly onReview: (canonical: string) => void;
};

/** First step: fill the ballot, the rule at hand. What the rule would refuse is said here, before it is sent. */
export const ChooseStep = (props: ChooseProps) => {
  const { poll, question, ballot, reason, mandates, exceptions, came } = props;
  const { onFill, onReason, onExcept, onReview } = props;
  const t = useTexts('vote', 'booth');
  const { slug } = useZone();
  const { when } = useDates();
  const { list } = useFormats();
  const [tried, setTried] = useState(false);
  const judge = useJudge(question);
  const judged = judge(ballot);
  const apart = new Map([...exceptions].map(([id, own]) => [id, judge(own).error]));
  const speechless = ballot === 'objection' && reason.trim() === '';
  return (
    <Form
      className={styles['step']}
      onSubmit={() => {
        setTried(true);
        const allRead = [...apart.values()].every((error) => error === undefined);
        if (judged.text !== undefined && !speechless && allRead) onReview(judged.text);
      }}
    >
      {poll.revision && (
        <p>
          <Link to={`/z/${slug}/revisions/${poll.revision.id}`}>{t('screen.poll.text')}</Link>
        </p>
      )}
      <HowTo question={question} />
      <BallotField
        question={question}
        value={ballot}
        error={tried && judged.error}
        onChange={onFill}
        reason={reason}
        reasonError={tried && speechless ? t('screen.consent.reason.missing') : undefined}
        onReason={onReason}
      />
      <MandatesField
        mandates={mandates}
        question={question}
        own={ballot}
        exceptions={exceptions}
        errorOf={(id) => (tried ? apart.get(id) : undefined)}
        onChange={onExcept}
      />
      {came.length > 0 && <p>{t('screen.mandates.came', { names: list(came) })}</p>}
      <p>{t('screen.booth.closes', { when: when(poll.closesAt) })}</p>
      <div>
        <Button kind="primary" type="submit">
          {t('screen.booth.review')}
        </Button>
      </div>
      <Recap poll={poll} question={question} />
    </Form>
  );
};

/** What the rule would say of this ballot: the same judge as on the server. */
const useJudge = (question: Question) => {
  const t = useTexts('vote', 'booth');
  const word = useRefusals('vote');
  const missing =
    question.method === 'yes_no_blank' ? 'screen.booth.choice.missing' : 'screen.ballot.missing';
  return (ballot: string): { readonly text?: string; readonly error?: string } => {
    if (ballot === '') return { error: t(missing) };
    const read = readBallot(question, ballot);
    if (isRefused(read)) return { error: read.reasons.map(word).join(' ') };
    return { text: read.kind === 'blank' ? ballot : read.text };
  };
};

type RecapProps = Pick<ChooseProps, 'poll' | 'question'>;

/** The frozen rule in plain words: how ballots are counted, college weights, quorum, threshold. */
const Recap = ({ poll, question }: RecapProps) => {
  const t = useTexts('vote', 'booth');
  const counted = useHowCounted();
  const { all, byKey } = useColleges();
  const rules = ruleSetSchema.safeParse(poll.rules);
  const mine = byKey(poll.myCollegeKey ?? '');
  return (
    <section aria-label={t('screen.booth.rule')} className={styles['recap']}>
      <h2>{t('screen.booth.rule')}</h2>
      <p>{counted(question)}</p>
      {mine && <p>{t('screen.booth.mine', { college: mine.name })}</p>}
      {rules.success && <RuleSentences colleges={all} ruleSet={rules.data} use={kindOfVote(question)} />}
    </section>
  );
};
