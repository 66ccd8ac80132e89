import { lazy } from 'react';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import type { Question } from '@communaux/shared/vote';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Later } from '../ui/Later.js';
import { Notice } from '../ui/Notice.js';
import { isCarried } from './turnout.js';
import { useBallotLine } from './ballot/BallotRead.js';

/** Fetched for those who voted. */
const BallotLine = lazy(() => import('./BallotLine.js').then((file) => ({ default: file.BallotLine })));

type MyBallotProps = { readonly poll: PollSheetFragment; readonly question: Question };

/** What the reader has cast, or that their vote is awaited. */
export const MyBallot = ({ poll, question }: MyBallotProps) => {
  const t = useTexts('vote');
  const { when } = useDates();
  const line = useBallotLine();
  // Who lent their voice and is not awaited: the line below says who carries it.
  if (poll.myChoice === null)
    return poll.stage === 'open' && !poll.myLine?.proxyTo ? (
      <Notice tone="waiting">{t('screen.mine.awaited')}</Notice>
    ) : null;
  return (
    <>
      <Notice tone="done" title={t('screen.mine.cast', { choice: line(question, poll.myChoice) })}>
        {poll.myCastAt !== null && t('screen.mine.when', { when: when(poll.myCastAt) })}{' '}
        {poll.stage === 'open' &&
          t(isCarried(poll) ? 'screen.mine.carried' : 'screen.mine.changeable', {
            name: poll.myBallot?.castBy,
          })}
      </Notice>
      <Later>
        <BallotLine pollId={poll.id} />
      </Later>
    </>
  );
};
