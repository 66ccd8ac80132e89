import { lazy, useState } from 'react';
import type { ContestSheetFragment } from '../../generated/vote.documents.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships } from '../../platform/session/session.js';
import { Card } from '../../ui/Card.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { CoSign } from './CoSign.js';
import type { Kept } from './KeptNotice.js';
import { Later } from '../../ui/Later.js';
import styles from '../vote.module.css';

const AnswerForm = lazy(() => import('./AnswerForm.js').then((file) => ({ default: file.AnswerForm })));

type ContestProps = {
  readonly contest: ContestSheetFragment;
  /** Whether it may still be answered and signed. */
  readonly running: boolean;
};

/** One contest: who made it and why, what was answered, who signed the answer. */
export const ContestCard = ({ contest, running }: ContestProps) => {
  const t = useTexts('result');
  const { date } = useDates();
  const memberships = useMemberships();
  const agent = memberships.some(({ role }) => role === 'agent');
  const maySign =
    !contest.mine &&
    !contest.answerMine &&
    memberships.some(({ role, college }) => role === 'agent' || college !== null);
  const { madeBy, ruling, answer, answeredBy, coSignedAt, coSignedBy } = contest;
  const [writing, setWriting] = useState(false);
  return (
    <Card
      title={t(madeBy === null ? 'screen.contest.by.somebody' : 'screen.contest.by', { name: madeBy })}
      meta={date(contest.madeAt)}
      mark={
        ruling === null || coSignedAt === null ? (
          <StateBadge state="waiting">
            {t(answer === null ? 'screen.contest.waits' : 'screen.contest.waits.signature')}
          </StateBadge>
        ) : (
          <StateBadge state={ruling === 'annulled' ? 'refused' : 'done'}>
            {t(`screen.contest.${ruling}`)}
          </StateBadge>
        )
      }
    >
      <blockquote className={styles['grounds']}>{contest.grounds}</blockquote>
      {answer !== null && (
        <>
          <p>
            <strong>
              {t(answeredBy === null ? 'screen.contest.answer.somebody' : 'screen.contest.answer', {
                name: answeredBy,
              })}
            </strong>
          </p>
          <blockquote className={styles['grounds']}>{answer}</blockquote>
        </>
      )}
      {coSignedAt !== null && (
        <p>
          {t('screen.contest.signed', {
            name: coSignedBy ?? t('screen.contest.somebody'),
            date: date(coSignedAt),
          })}
        </p>
      )}
      {((running && answer === null && agent) || writing) && (
        <Later>
          <AnswerForm contestId={contest.id} kept={keptBy(contest, running, agent)} onWriting={setWriting} />
        </Later>
      )}
      {running && answer !== null && coSignedAt === null && maySign && <CoSign contestId={contest.id} />}
    </Card>
  );
};

/** What has happened to an answer while it was being written. */
const keptBy = (
  { answer, coSignedAt }: ContestSheetFragment,
  running: boolean,
  agent: boolean,
): Kept | undefined => {
  if (!running || coSignedAt !== null) return 'late';
  if (!agent) return 'signed-out';
  return answer === null ? undefined : 'answered';
};
