import type { PollSheetFragment } from '../generated/vote.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Notice } from '../ui/Notice.js';

/** What the reader has cast, or that their vote is awaited. */
export const MyBallot = ({ poll }: { readonly poll: PollSheetFragment }) => {
  const t = useTexts('vote');
  const { when } = useDates();
  if (poll.myChoice === null)
    return poll.stage === 'open' ? <Notice tone="waiting">{t('screen.mine.awaited')}</Notice> : null;
  const choice = t(`ballot.choice.${poll.myChoice}`);
  return (
    <Notice tone="done" title={t('screen.mine.cast', { choice })}>
      {poll.myCastAt !== null && t('screen.mine.when', { when: when(poll.myCastAt) })}{' '}
      {poll.stage === 'open' && t('screen.mine.changeable')}
    </Notice>
  );
};
