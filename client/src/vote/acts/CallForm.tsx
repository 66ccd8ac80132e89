import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DAY, later } from '@communaux/shared/kernel';
import { CallAgainDocument } from '../../generated/vote.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { fromWall, toWall } from '../../platform/language/wall-time.js';
import { useZone } from '../../platform/session/session.js';
import { DateTimeField } from '../../ui/fields/DateTimeField.js';

const DAYS = 7;

/** The same question again, until a day to be chosen. */
export const CallForm = ({ pollId }: { readonly pollId: string }) => {
  const t = useTexts('polls', 'result');
  const { slug, timeZone } = useZone();
  const navigate = useNavigate();
  const { now } = useDates();
  const [wall, setWall] = useState(() => `${toWall(later(now, DAYS * DAY), timeZone).slice(0, 10)}T18:00`);
  const { act, ...acting } = useAct(CallAgainDocument, (data) => data.callAgain);
  const at = fromWall(wall, timeZone);
  const late = at === undefined || at <= now;
  const call = async () => {
    if (late) return;
    const poll = await act({ zone: slug, poll: pollId, closesAt: new Date(at).toISOString() });
    if (poll) await navigate(`/z/${slug}/polls/${poll.id}`);
  };
  return (
    <ActForm
      verb={t('screen.second-call.act')}
      words={['vote', 'body']}
      acting={acting}
      kind="quiet"
      onSubmit={call}
    >
      <DateTimeField
        label={t('screen.new.closes-at')}
        error={late && t('screen.new.closes-at.wrong')}
        every={15}
        min={toWall(now, timeZone)}
        value={wall}
        onChange={setWall}
      />
    </ActForm>
  );
};
