import { useState } from 'react';
import { CancelBookingDocument } from '../generated/booking.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useAct } from '../platform/act/use-act.js';
import { useRefusals, useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { announce } from '../ui/announce.js';
import { Button } from '../ui/Button.js';
import { ConfirmDialog } from '../ui/ConfirmDialog.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';

type CancelProps = {
  readonly id: string;
  readonly asset: string;
  readonly slot: string;
  readonly onCancelled: () => void;
};

/** Gives a slot back, asked twice. */
export const CancelAct = ({ id, asset, slot, onCancelled }: CancelProps) => {
  const t = useTexts('booking');
  const word = useRefusals('booking', 'charter');
  const { slug } = useZone();
  const [asking, setAsking] = useState(false);
  const { act, busy, reasons, error } = useAct(CancelBookingDocument, (data) => data.cancelBooking);
  const cancel = async () => {
    const done = await act({ zone: slug, id });
    setAsking(false);
    if (!done) return;
    announce(t('screen.mine.cancel.done'));
    onCancelled();
  };
  return (
    <>
      <div>
        <Button aria-label={t('screen.mine.cancel.label', { asset, slot })} onClick={() => setAsking(true)}>
          {t('screen.mine.cancel')}
        </Button>
      </div>
      {reasons.length > 0 && <RefusalNotice reasons={reasons.map((reason) => ({ words: word(reason) }))} />}
      <FailureNotice error={error} retry={() => void cancel()} />
      <ConfirmDialog
        open={asking}
        danger
        busy={busy}
        title={t('screen.mine.cancel.title')}
        confirm={t('screen.mine.cancel.confirm')}
        keep={t('screen.mine.cancel.keep')}
        onConfirm={() => void cancel()}
        onClose={() => setAsking(false)}
      >
        <p>{t('screen.mine.cancel.words', { asset, slot })}</p>
      </ConfirmDialog>
    </>
  );
};
