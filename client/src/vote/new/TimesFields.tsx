import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { toWall } from '../../platform/language/wall-time.js';
import { useZone } from '../../platform/session/session.js';
import { DateTimeField } from '../../ui/fields/DateTimeField.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import type { PollDraft } from './poll-draft.js';

type TimesProps = {
  readonly draft: PollDraft;
  readonly wrong: ReadonlySet<string>;
  readonly onChange: (draft: PollDraft) => void;
};

/** When it opens and closes, and whether the count shows meanwhile: none of them can be changed afterwards. */
export const TimesFields = ({ draft, wrong, onChange }: TimesProps) => {
  const t = useTexts('polls');
  const { timeZone } = useZone();
  const { now } = useDates();
  return (
    <>
      <DateTimeField
        label={t('screen.new.opens-at')}
        hint={t('screen.new.opens-at.hint')}
        error={
          (wrong.has('opensAt.past') && t('screen.new.opens-at.past')) ||
          (wrong.has('opensAt') && t('screen.new.opens-at.wrong'))
        }
        optional
        every={15}
        min={toWall(now, timeZone)}
        value={draft.opensAt}
        onChange={(opensAt) => onChange({ ...draft, opensAt })}
      />
      <DateTimeField
        label={t('screen.new.closes-at')}
        error={wrong.has('closesAt') && t('screen.new.closes-at.wrong')}
        every={15}
        min={toWall(now, timeZone)}
        value={draft.closesAt}
        onChange={(closesAt) => onChange({ ...draft, closesAt })}
      />
      <ChoiceField<'hidden' | 'live'>
        label={t('screen.new.live')}
        hint={t('screen.new.live.hint')}
        choices={[
          { value: 'hidden', label: t('screen.new.live.hidden'), hint: t('screen.new.live.hidden.hint') },
          { value: 'live', label: t('screen.new.live.live'), hint: t('screen.new.live.live.hint') },
        ]}
        value={draft.liveResults ? 'live' : 'hidden'}
        onChange={(value) => onChange({ ...draft, liveResults: value === 'live' })}
      />
    </>
  );
};
