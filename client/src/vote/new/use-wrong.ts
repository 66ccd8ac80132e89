import { useMemo } from 'react';
import { HOUR } from '@communaux/shared/kernel';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { fromWall } from '../../platform/language/wall-time.js';
import { useZone } from '../../platform/session/session.js';
import { questionOf, seats, type PollDraft } from './poll-draft.js';

const LONGEST_QUESTION = 500;
/** A form stays open while the clock moves: an hour that has just passed opens at once. */
const LATELY = HOUR / 4;

/** Fields of a draft that keep it from being announced. */
export const useWrong = (draft: PollDraft): ReadonlySet<string> => {
  const t = useTexts('polls');
  const { timeZone } = useZone();
  const { now } = useDates();
  return useMemo(() => {
    const read = questionOf(draft, t('screen.new.none.label'));
    const asked = draft.asked.trim();
    const opens = draft.opensAt === '' ? now : fromWall(draft.opensAt, timeZone);
    const past = opens !== undefined && opens < now - LATELY;
    const closes = fromWall(draft.closesAt, timeZone);
    const ends = draft.seating.endsAt;
    return new Set([
      ...(asked === '' || asked.length > LONGEST_QUESTION ? ['asked'] : []),
      ...('wrong' in read ? read.wrong : []),
      ...(closes === undefined || closes <= now ? ['closesAt'] : []),
      ...(past ? ['opensAt.past'] : []),
      ...(opens === undefined || (closes !== undefined && closes > now && opens >= closes)
        ? ['opensAt']
        : []),
      ...(seats(draft) && (ends === undefined || (closes !== undefined && ends <= closes))
        ? ['seating']
        : []),
    ]);
  }, [draft, now, t, timeZone]);
};
