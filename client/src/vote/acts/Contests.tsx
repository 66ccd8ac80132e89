import { lazy, useState } from 'react';
import type { PollSheetFragment } from '../../generated/vote.documents.js';
import { readInstant, useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Section.js';
import { ContestCard } from './ContestCard.js';
import { Later } from '../../ui/Later.js';

const ContestForm = lazy(() => import('./ContestForm.js').then((file) => ({ default: file.ContestForm })));

/** A count may be contested in writing while the window of the rule lasts; contests and their answers stay in sight. */
export const Contests = ({ poll }: { readonly poll: PollSheetFragment }) => {
  const t = useTexts('result');
  const { now, when, date } = useDates();
  const { contestUntil, contests, annulledAt } = poll;
  const running = poll.stage === 'tallied' || poll.stage === 'contested';
  const open = running && contestUntil !== null && readInstant(contestUntil) > now;
  const already = contests.some(({ mine }) => mine);
  const mayContest = open && poll.myCollegeKey !== null && !already;
  // What one has begun to write stays, whatever is read again meanwhile: even that one has no session any more.
  const [writing, setWriting] = useState(false);
  const kept = !open || already ? 'late' : 'signed-out';
  return (
    <>
      {annulledAt !== null && (
        <Notice tone="refusal" title={t('screen.contest.annulled')}>
          {t('screen.contest.annulled.words', { date: date(annulledAt) })}
        </Notice>
      )}
      {poll.stage === 'contested' && (
        <Notice tone="waiting" title={t('screen.contested')}>
          {t('screen.contested.words')}
        </Notice>
      )}
      {(open || writing || contests.length > 0) && (
        <Section title={t('screen.contests')}>
          {open && <p>{t('screen.contest.words', { when: when(contestUntil) })}</p>}
          {contests.map((contest) => (
            <ContestCard key={contest.id} contest={contest} running={running} />
          ))}
          {(mayContest || writing) && (
            <Later>
              <ContestForm pollId={poll.id} kept={mayContest ? undefined : kept} onWriting={setWriting} />
            </Later>
          )}
        </Section>
      )}
    </>
  );
};
