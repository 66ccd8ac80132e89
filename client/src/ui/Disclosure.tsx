import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { join } from './join.js';
import styles from './disclosure.module.css';

type DisclosureProps = {
  readonly label: string;
  /** What the button shows, if not its label. */
  readonly face?: ReactNode;
  /** Which side of the button the panel lines up with. */
  readonly side?: 'start' | 'end';
  readonly children: ReactNode;
};

/** A button and the panel it opens: Escape, a click elsewhere or leaving it by keyboard closes it. */
export const Disclosure = ({ label, face, side = 'start', children }: DisclosureProps) => {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div ref={whole} className={styles['whole']}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={face === undefined ? undefined : label}
        className={styles['button']}
        onClick={() => setOpen(!open)}
      >
        {face ?? label}
      </button>
      <div id={id} hidden={!open} className={join(styles['panel'], styles[side])}>
        {children}
      </div>
    </div>
  );
};
