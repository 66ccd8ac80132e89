// A table cannot draw what is held across its cells: the rows and cells of this grid are named by their roles.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useNow } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Legend } from './Legend.js';
import { stretchesOf } from './stretches.js';
import { TimelineDay } from './TimelineDay.js';
import { CELL, moved, type Place } from './timeline-keys.js';
import { dayShown, hoursShown } from './week.js';
import type { ShownWeek } from './WeekList.js';
import styles from './timeline.module.css';

type TimelineProps = ShownWeek & {
  readonly at: Place;
  readonly onMove: (at: Place) => void;
  /** The week was turned by keyboard: the focus follows into it. */
  readonly followed: boolean;
  readonly onTurn: (weeks: number) => void;
};

/**
 * Days across hours. One cell is in the tab order and arrows move it, as in a spreadsheet; what is held is drawn over
 * the cells and said by each of them.
 */
export const Timeline = (props: TimelineProps) => {
  const { facts, week, chosen, onPick, at, onMove, followed, onTurn } = props;
  const t = useTexts('booking');
  const now = useNow();
  const grid = useRef<HTMLDivElement>(null);
  const hours = hoursShown(facts, week);
  const cells = (hours.last - hours.first) * (60 / CELL);
  useEffect(() => {
    if (followed) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [followed]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault();
      return onTurn(event.key === 'PageUp' ? -1 : 1);
    }
    const next = moved(at, event.key, { days: week.length, cells });
    if (!next) return undefined;
    event.preventDefault();
    onMove(next);
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
              onFocus={(cell) => onMove({ day: index, cell })}
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
