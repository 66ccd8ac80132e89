import { lazy } from 'react';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import type { Question } from '@communaux/shared/vote';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Later } from '../ui/Later.js';
import { Notice } from '../ui/Notice.js';
import { useBallotLine } from './ballot/BallotRead.js';

/** Fetched for those who voted. */
const BallotLine = lazy(() => import('./BallotLine.js').then((file) => ({ default: file.BallotLine })));

type MyBallotProps = { readonly poll: PollSheetFragment; readonly question: Question };

/** What the reader has cast, or that their vote is awaited. */
export const MyBallot = ({ poll, question }: MyBallotProps) => {
  const t = useTexts('vote');
  const { when } = useDates();
  const line = useBallotLine();
  if (poll.myChoice === null)
    return poll.stage === 'open' ? <Notice tone="waiting">{t('screen.mine.awaited')}</Notice> : null;
  return (
    <>
      <Notice tone="done" title={t('screen.mine.cast', { choice: line(question, poll.myChoice) })}>
        {poll.myCastAt !== null && t('screen.mine.when', { when: when(poll.myCastAt) })}{' '}
        {poll.stage === 'open' && t('screen.mine.changeable')}
      </Notice>
      <Later>
        <BallotLine pollId={poll.id} />
      </Later>
    </>
  );
};
