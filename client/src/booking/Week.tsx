import { useState } from 'react';
import { instantOf, type Asker, type DayNumber } from '@communaux/shared/booking';
import { ANYBODY, coversAsker } from '@communaux/shared/charter';
import { instant } from '@communaux/shared/kernel';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { toWall } from '../platform/language/wall-time.js';
import { useZone } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import { IconArrowLeft, IconArrowRight } from '../ui/icons.js';
import { Section } from '../ui/Section.js';
import { Skeleton } from '../ui/Skeleton.js';
import type { CalendarFacts } from './readings.js';
import { Timeline } from './Timeline.js';
import type { Place } from './timeline-keys.js';
import { useWide } from './use-wide.js';
import { slotOf, type WishDraft } from './wish-draft.js';
import { WeekList } from './WeekList.js';
import { WeekView } from './WeekView.js';
import styles from './booking.module.css';

type WeekProps = {
  readonly facts: CalendarFacts | undefined;
  readonly who: Asker | null;
  readonly week: readonly DayNumber[];
  readonly draft: WishDraft;
  /** Absent for who may only look. */
  readonly onPick: ((draft: WishDraft) => void) | undefined;
  readonly onTurn: (weeks: number) => void;
};

/** A week of an asset: a list to read, or days across hours to see. */
export const Week = ({ facts, who, week, draft, onPick, onTurn }: WeekProps) => {
  const t = useTexts('booking');
  const { timeZone } = useZone();
  const { date } = useFormats();
  const wide = useWide();
  const [asked, setAsked] = useState<'list' | 'line'>();
  const view = asked ?? (wide ? 'line' : 'list');
  const [at, setAt] = useState<Place>({ day: 0, cell: 0 });
  const [byKey, setByKey] = useState(false);
  const turn = (weeks: number, keyed = false) => {
    setByKey(keyed);
    onTurn(weeks);
  };
  const pick = onPick && ((from: number) => onPick(pickedAt(draft, from, timeZone)));
  const mine = facts && {
    ...facts,
    rules: facts.rules.filter(({ clause }) => coversAsker(clause.scope, who ?? ANYBODY)),
  };
  const shown = mine && { facts: mine, week, chosen: slotOf(draft, timeZone), onPick: pick };
  return (
    <Section title={t('screen.week.of', { day: date(instantOf(timeZone, week[0] ?? 0)) })}>
      <div className={styles['turns']}>
        <Button
          aria-label={t('screen.week.previous')}
          icon={<IconArrowLeft aria-hidden size={18} />}
          onClick={() => turn(-1)}
        >
          {t('screen.week.previous.short')}
        </Button>
        <WeekView view={view} onChange={setAsked} />
        <Button aria-label={t('screen.week.next')} onClick={() => turn(1)}>
          {t('screen.week.next.short')}
          <IconArrowRight aria-hidden size={18} />
        </Button>
      </div>
      {!shown && <Skeleton lines={7} />}
      {shown && view === 'list' && <WeekList {...shown} />}
      {shown && view === 'line' && (
        <Timeline
          key={week[0]}
          {...shown}
          at={at}
          onMove={setAt}
          followed={byKey}
          onTurn={(weeks) => turn(weeks, true)}
        />
      )}
    </Section>
  );
};

const pickedAt = (draft: WishDraft, from: number, timeZone: string): WishDraft => {
  const wall = toWall(instant(from), timeZone);
  return { ...draft, date: wall.slice(0, 10), time: wall.slice(11) };
};
