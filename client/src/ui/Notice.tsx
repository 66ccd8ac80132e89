import type { ReactNode } from 'react';
import { IconAlertTriangle, IconCheck, IconClock, IconInfoCircle } from './icons.js';
import { join } from './join.js';
import styles from './notice.module.css';

export type Tone = 'info' | 'waiting' | 'refusal' | 'done';

const icons = {
  info: IconInfoCircle,
  waiting: IconClock,
  refusal: IconAlertTriangle,
  done: IconCheck,
} as const;

type NoticeProps = {
  readonly tone?: Tone;
  readonly title?: string;
  /** Said at once by screen readers: for what answers an act, not for what was there when the page opened. */
  readonly answers?: boolean;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
};

/** A boxed message. Its icon and title say its tone before its colour does. */
export const Notice = ({ tone = 'info', title, answers = false, action, children }: NoticeProps) => {
  const Icon = icons[tone];
  return (
    <div
      className={join(styles['notice'], styles[tone])}
      role={answers ? (tone === 'refusal' ? 'alert' : 'status') : undefined}
    >
      <Icon aria-hidden size={22} stroke={1.8} className={styles['icon']} />
      <div className={styles['words']}>
        {title && <p className={styles['title']}>{title}</p>}
        {children}
        {action && <div className={styles['action']}>{action}</div>}
      </div>
    </div>
  );
};
