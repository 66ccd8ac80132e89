import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { IconArrowDown, IconArrowUp, IconEqual, IconX } from '../../ui/icons.js';
import styles from './ballot.module.css';

export type Move = 'up' | 'down' | 'tie' | 'out';

type RowProps = {
  readonly id: string;
  readonly label: string;
  /** "2e ex æquo". */
  readonly nth: string;
  readonly can: Readonly<Record<Exclude<Move, 'out'>, boolean>>;
  readonly ties: boolean;
  readonly onMove: (move: Move) => void;
};

const icons = { up: IconArrowUp, down: IconArrowDown, tie: IconEqual, out: IconX } as const;

/** A ranked option: its place, its name, its moves. */
export const RankedRow = ({ id, label, nth, can, ties, onMove }: RowProps) => {
  const t = useTexts('booth');
  const button = (move: Move, idle: boolean) => {
    const Icon = icons[move];
    return (
      <Button
        kind="bare"
        data-move={`${id} ${move}`}
        aria-label={t(`screen.rank.${move}`, { option: label })}
        title={t(`screen.rank.${move}.short`)}
        idle={idle}
        icon={<Icon aria-hidden size={20} />}
        onClick={() => onMove(move)}
      />
    );
  };
  return (
    <li className={styles['line']}>
      <span className={styles['nth']}>{nth}</span>
      <span className={styles['name']}>{label}</span>
      <span className={styles['moves']}>
        {button('up', !can.up)}
        {button('down', !can.down)}
        {ties && button('tie', !can.tie)}
        {button('out', false)}
      </span>
    </li>
  );
};
