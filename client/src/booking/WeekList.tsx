import { nextQuarter, type DayNumber } from '@communaux/shared/booking';
import type { Slot } from '@communaux/shared/kernel';
import { useFormats, useNow } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Button } from '../ui/Button.js';
import { Lines } from '../ui/Lines.js';
import { StateBadge } from '../ui/StateBadge.js';
import type { CalendarFacts } from './readings.js';
import { stretchesOf, type Stretch } from './stretches.js';
import { patterns, useStretchWords } from './use-stretch-words.js';
import { dayShown, dayWhole, hoursShown } from './week.js';
import styles from './booking.module.css';

export type ShownWeek = {
  readonly facts: CalendarFacts;
  readonly week: readonly DayNumber[];
  /** The slot in the form, drawn or said where it falls. */
  readonly chosen: Slot | undefined;
  readonly onPick: ((from: number) => void) | undefined;
};

/** Day after day, what is free and what is taken, in exact times. */
export const WeekList = ({ facts, week, onPick }: ShownWeek) => {
  const now = useNow();
  const { day: dayWords } = useFormats();
  const timeZone = facts.asset.timezone;
  const hours = hoursShown(facts, week);
  const coming = week.filter((day) => dayWhole(day, timeZone).to > now);
  return (
    <ol className={styles['days']}>
      {(coming.length === 0 ? week : coming).map((day) => (
        <li key={day}>
          <h3 className={styles['day']}>{dayWords(dayWhole(day, timeZone).from)}</h3>
          <DayList
            facts={facts}
            stretches={stretchesOf(facts, dayShown(day, hours, timeZone), now)}
            onPick={onPick}
          />
        </li>
      ))}
    </ol>
  );
};

type DayListProps = Pick<ShownWeek, 'facts' | 'onPick'> & { readonly stretches: readonly Stretch[] };

const DayList = ({ facts, stretches, onPick }: DayListProps) => {
  const t = useTexts('booking');
  const telling = stretches.filter(({ state }) => state !== 'closed' && state !== 'past');
  if (telling.length === 0)
    return (
      <p className={styles['nothing']}>
        {t(stretches.some(({ state }) => state === 'past') ? 'screen.state.past' : 'screen.day.nothing')}
      </p>
    );
  return (
    <Lines>
      {telling.map((stretch) => (
        <StretchLine key={stretch.slot.from} facts={facts} stretch={stretch} onPick={onPick} />
      ))}
    </Lines>
  );
};

type LineProps = Pick<ShownWeek, 'facts' | 'onPick'> & { readonly stretch: Stretch };

const StretchLine = ({ facts, stretch, onPick }: LineProps) => {
  const t = useTexts('booking');
  const { hour } = useFormats();
  const now = useNow();
  const say = useStretchWords(facts.asset);
  const { slot, state } = stretch;
  // What has begun can be taken from the next quarter of an hour.
  const from = slot.from <= now ? nextQuarter(now) : slot.from;
  return (
    <li className={styles['stretch']}>
      <span className={styles['hours']}>
        {t('screen.from-to', { from: hour(slot.from), to: hour(slot.to) })}
      </span>
      <StateBadge state={patterns[state]}>{say(stretch)}</StateBadge>
      {onPick && state === 'free' && (
        <Button aria-label={t('screen.pick', { hour: hour(from) })} onClick={() => onPick(from)}>
          {t('screen.pick.short')}
        </Button>
      )}
    </li>
  );
};
