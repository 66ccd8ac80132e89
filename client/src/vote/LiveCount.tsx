import { outcomeSchema, type Question } from '@communaux/shared/vote';
import { LiveCountDocument, type PollSheetFragment } from '../generated/vote.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { readInstant } from '../platform/language/use-dates.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useZone } from '../platform/session/session.js';
import { Notice } from '../ui/Notice.js';
import { Result } from './result/Result.js';

type LiveProps = { readonly poll: PollSheetFragment; readonly question: Question | null };

/** The count while the vote runs, only where that was announced beforehand. */
export const LiveCount = ({ poll, question }: LiveProps) => {
  const t = useTexts('result');
  const { slug } = useZone();
  const { hour } = useFormats();
  const { data, error, refetch } = useLiveQuery(LiveCountDocument, { zone: slug, poll: poll.id }, [
    `ballot/${poll.id}`,
  ]);
  const live = data?.liveResult;
  const outcome = outcomeSchema.safeParse(live?.outcome);
  return (
    <>
      <Notice title={t('screen.live')}>
        {t('screen.live.words')} {live && t('screen.live.at', { hour: hour(readInstant(live.countedAt)) })}
      </Notice>
      <FailureNotice error={error} retry={refetch} />
      {outcome.success && <Result outcome={outcome.data} question={question} rules={poll.rules} live />}
    </>
  );
};
