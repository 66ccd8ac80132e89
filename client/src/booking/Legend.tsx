import type { Asset } from '@communaux/shared/booking';
import { useTexts } from '../platform/language/use-texts.js';
import { StateBadge } from '../ui/StateBadge.js';
import type { StretchState } from './stretches.js';
import { patterns } from './use-stretch-words.js';
import styles from './timeline.module.css';

const UNIT: readonly StretchState[] = ['free', 'mine', 'held', 'hold', 'maintenance', 'closed'];
const POOL: readonly StretchState[] = ['free', 'held', 'closed'];

/** Each pattern with its word, for prints and narrow blocks whose own word is cut. */
export const Legend = ({ asset }: { readonly asset: Asset }) => {
  const t = useTexts('booking');
  const pool = asset.allocation === 'pool';
  const word = (state: (typeof UNIT)[number]) =>
    pool && state !== 'closed'
      ? t(state === 'free' ? 'screen.state.places.legend' : 'screen.state.full', { max: asset.capacity })
      : t(`screen.state.${state}`);
  return (
    <ul aria-label={t('screen.week.legend')} className={styles['legend']}>
      {(pool ? POOL : UNIT).map((state) => (
        <li key={state}>
          <StateBadge state={patterns[state]}>{word(state)}</StateBadge>
        </li>
      ))}
    </ul>
  );
};
