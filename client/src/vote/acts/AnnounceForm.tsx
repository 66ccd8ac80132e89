import { useState, type ReactNode } from 'react';
import { SchedulePollDocument, type PollSheetFragment } from '../../generated/vote.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { fromWall, toWall } from '../../platform/language/wall-time.js';
import { useZone } from '../../platform/session/session.js';
import { DateTimeField } from '../../ui/fields/DateTimeField.js';

/** What says that the close proposed has come too near, or passed, while the draft waited. */
const TOO_LATE = ['too-late-to-open', 'closes-before-opening', 'voting-too-short'];

type AnnounceProps = { readonly poll: PollSheetFragment; readonly more: ReactNode };

/** Announces a draft as it was proposed; with another close, where the one proposed no longer leaves time to vote. */
export const AnnounceForm = ({ poll, more }: AnnounceProps) => {
  const t = useTexts('polls', 'result');
  const { slug, timeZone } = useZone();
  const { now, past } = useDates();
  const [wall, setWall] = useState('');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(SchedulePollDocument, (data) => data.schedulePoll);
  const late = past(poll.closesAt) || acting.reasons.some(({ code }) => TOO_LATE.includes(code));
  const asks = late || tried || wall !== '';
  const at = fromWall(wall, timeZone);
  const wrong = asks && (at === undefined || at <= now);
  const announce = async () => {
    setTried(asks);
    if (wrong) return;
    const closesAt = at === undefined ? {} : { closesAt: new Date(at).toISOString() };
    await act({ zone: slug, poll: poll.id, ...closesAt });
  };
  return (
    <ActForm
      verb={t('screen.new.announce')}
      words={['vote', 'body']}
      acting={acting}
      more={more}
      onSubmit={announce}
    >
      {asks && (
        <DateTimeField
          label={t('screen.new.closes-at')}
          hint={t('screen.draft.closes-at.hint')}
          error={tried && wrong && t('screen.new.closes-at.wrong')}
          every={15}
          min={toWall(now, timeZone)}
          value={wall}
          onChange={setWall}
        />
      )}
    </ActForm>
  );
};
