import { useEffect, useRef } from 'react';
import type { BookingSheetFragment } from '../generated/booking.documents.js';
import { readInstant } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Button, ButtonLink } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { useSlotWords } from './use-slot-words.js';
import styles from './booking.module.css';

type BookedProps = { readonly booking: BookingSheetFragment; readonly onAnother: () => void };

/** It is done: said at once, with the way to what is mine. The button that booked is gone: the focus comes here. */
export const Booked = ({ booking: { asset, from, to }, onAnother }: BookedProps) => {
  const t = useTexts('booking');
  const { slug } = useZone();
  const say = useSlotWords();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus(), []);
  const slot = say({ from: readInstant(from), to: readInstant(to) });
  return (
    <div ref={here} tabIndex={-1} className={styles['arrival']}>
      <Notice
        tone="done"
        answers
        title={t('screen.booked')}
        action={
          <>
            <ButtonLink to={`/z/${slug}/book/mine`}>{t('screen.booked.mine')}</ButtonLink>
            <Button kind="bare" onClick={onAnother}>
              {t('screen.booked.another')}
            </Button>
          </>
        }
      >
        <p>{t('screen.booked.what', { asset: asset.name, slot })}</p>
      </Notice>
    </div>
  );
};
