// A table cannot draw what is held across its cells: the rows and cells of this grid are named by their roles.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useRef, useState, type KeyboardEvent } from 'react';
import { useNow } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Legend } from './Legend.js';
import { stretchesOf } from './stretches.js';
import { TimelineDay } from './TimelineDay.js';
import { CELL, moved, type Place } from './timeline-keys.js';
import { dayShown, hoursShown } from './week.js';
import type { ShownWeek } from './WeekList.js';
import styles from './timeline.module.css';

type TimelineProps = ShownWeek & { readonly onTurn: (weeks: number) => void };

/**
 * Days across hours. One cell is in the tab order and arrows move it, as in a spreadsheet; what is held is drawn over
 * the cells and said by each of them.
 */
export const Timeline = ({ facts, week, chosen, onPick, onTurn }: TimelineProps) => {
  const t = useTexts('booking');
  const now = useNow();
  const grid = useRef<HTMLDivElement>(null);
  const hours = hoursShown(facts, week);
  const cells = (hours.last - hours.first) * (60 / CELL);
  const [at, setAt] = useState<Place>({ day: 0, cell: 0 });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault();
      return onTurn(event.key === 'PageUp' ? -1 : 1);
    }
    const next = moved(at, event.key, { days: week.length, cells });
    if (!next) return undefined;
    event.preventDefault();
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-at="${next.day}-${next.cell}"]`)?.focus();
    return undefined;
  };
  return (
    <div className={styles['whole']}>
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label={facts.asset.name}
        aria-readonly={!onPick}
        className={styles['grid']}
        onKeyDown={onKeyDown}
      >
        <HourLine {...hours} />
        {week.map((day, index) => {
          const window = dayShown(day, hours, facts.asset.timezone);
          return (
            <TimelineDay
              key={day}
              index={index}
              window={window}
              cells={cells}
              asset={facts.asset}
              stretches={stretchesOf(facts, window, now)}
              chosen={chosen}
              at={at.day === index ? Math.min(at.cell, cells - 1) : undefined}
              onFocus={(cell) => setAt({ day: index, cell })}
              onPick={onPick}
            />
          );
        })}
      </div>
      {onPick && <p className={styles['keys']}>{t('screen.week.keys')}</p>}
      <Legend asset={facts.asset} />
    </div>
  );
};

/** Hours above the days; each cell says its own, so this is for the eye. */
const HourLine = ({ first, last }: { readonly first: number; readonly last: number }) => (
  <div aria-hidden className={styles['ruler']}>
    {Array.from({ length: last - first }, (_, index) => (
      <span key={index}>{first + index}</span>
    ))}
  </div>
);
