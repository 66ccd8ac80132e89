// See Timeline.tsx: a grid that no table can draw.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { Asset } from '@communaux/shared/booking';
import { later, MINUTE, overlaps, type Instant, type Slot } from '@communaux/shared/kernel';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { join } from '../ui/join.js';
import type { Stretch } from './stretches.js';
import { CELL } from './timeline-keys.js';
import { useStretchWords } from './use-stretch-words.js';
import { across } from './week.js';
import styles from './timeline.module.css';

type DayProps = {
  readonly index: number;
  readonly window: Slot;
  readonly cells: number;
  readonly asset: Asset;
  readonly stretches: readonly Stretch[];
  readonly chosen: Slot | undefined;
  /** The cell of this day that keys would leave from; none when it is another day's. */
  readonly at: number | undefined;
  readonly onFocus: (cell: number) => void;
  readonly onPick: ((from: number) => void) | undefined;
};

export const TimelineDay = (props: DayProps) => {
  const { window, cells, asset, stretches, chosen, at, index } = props;
  const { day, shortDay } = useFormats();
  const name = day(window.from);
  return (
    <div role="row" className={styles['row']}>
      <span role="rowheader" aria-label={name} className={styles['day']}>
        {shortDay(window.from)}
      </span>
      <div role="presentation" className={styles['lane']}>
        {Array.from({ length: cells }, (_, cell) => (
          <Cell
            key={cell}
            {...props}
            dayName={name}
            place={`${index}-${cell}`}
            from={later(window.from, cell * CELL * MINUTE)}
            reached={at === cell}
            onReach={() => props.onFocus(cell)}
          />
        ))}
        {stretches.map((stretch) => (
          <Block key={stretch.slot.from} window={window} asset={asset} stretch={stretch} />
        ))}
        {chosen && overlaps(chosen, window) && (
          <span aria-hidden className={styles['chosen']} style={placed(chosen, window)} />
        )}
      </div>
    </div>
  );
};

type CellProps = DayProps & {
  readonly dayName: string;
  readonly place: string;
  readonly from: Instant;
  readonly reached: boolean;
  readonly onReach: () => void;
};

const Cell = ({ asset, stretches, chosen, onPick, dayName, place, from, reached, onReach }: CellProps) => {
  const t = useTexts('booking');
  const { hour } = useFormats();
  const say = useStretchWords(asset);
  const slot = { from, to: later(from, CELL * MINUTE) };
  const words = [...new Set(stretches.filter((one) => overlaps(one.slot, slot)).map(say))].join(', ');
  const mine = chosen !== undefined && overlaps(chosen, slot);
  return (
    <button
      type="button"
      role="gridcell"
      data-at={place}
      tabIndex={reached ? 0 : -1}
      aria-selected={mine}
      aria-label={t('screen.cell', { day: dayName, hour: hour(from), words })}
      title={words}
      className={styles['cell']}
      onFocus={onReach}
      onClick={() => onPick?.(from)}
    />
  );
};

type BlockProps = { readonly window: Slot; readonly asset: Asset; readonly stretch: Stretch };

const Block = ({ window, asset, stretch }: BlockProps) => {
  const say = useStretchWords(asset);
  if (stretch.state === 'past') return null;
  const counted = asset.allocation === 'pool' && stretch.state === 'free';
  const short = counted ? String(stretch.free) : say(stretch);
  return (
    <span
      aria-hidden
      className={join(styles['block'], styles[stretch.state])}
      style={placed(stretch.slot, window)}
    >
      <span className={styles['label']}>{short}</span>
    </span>
  );
};

const placed = (slot: Slot, window: Slot) => {
  const left = across(slot.from, window);
  return { left: `${left}%`, width: `${across(slot.to, window) - left}%` };
};
