import { useEffect, useRef } from 'react';
import { announce } from '../../ui/announce.js';
import { IconPlugConnectedX } from '../../ui/icons.js';
import { useTexts } from '../language/use-texts.js';
import { useLineState } from '../live/use-live-signal.js';
import styles from './shell.module.css';

/** Says that the page no longer moves by itself, and when it does again. Silent as long as all is well. */
export const LostLine = () => {
  const t = useTexts();
  const state = useLineState();
  const before = useRef(state);
  useEffect(() => {
    if (state === 'lost') announce(t('live.lost'));
    if (state === 'open' && before.current === 'lost') announce(t('live.back'));
    before.current = state;
  }, [state, t]);

  if (state !== 'lost') return null;
  return (
    <p className={styles['lost']}>
      <IconPlugConnectedX aria-hidden size={20} stroke={1.8} />
      {t('live.lost')}
    </p>
  );
};
