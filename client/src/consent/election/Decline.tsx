import { useState } from 'react';
import { DeclineNominationDocument, type ConsentSheetFragment } from '../../generated/consent.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';

/** The one who is proposed may say no, before the round: asked twice, since it counts. */
export const Decline = ({ consent: { id } }: { readonly consent: ConsentSheetFragment }) => {
  const t = useTexts('naming', 'consent');
  const { slug } = useZone();
  const [asking, setAsking] = useState(false);
  const { act, busy, reasons, error } = useAct(DeclineNominationDocument, (data) => data.declineNomination);
  const decline = async () => {
    if (await act({ zone: slug, id })) announce(t('screen.declined'));
    setAsking(false);
  };
  return (
    <Acts>
      <Button onClick={() => setAsking(true)}>{t('screen.decline')}</Button>
      <ActNotice words={['vote', 'consent']} reasons={reasons} error={error} />
      <ConfirmDialog
        open={asking}
        busy={busy}
        title={t('screen.decline')}
        confirm={t('screen.decline')}
        onConfirm={() => void decline()}
        onClose={() => setAsking(false)}
      >
        <p>{t('screen.decline.words')}</p>
      </ConfirmDialog>
    </Acts>
  );
};
