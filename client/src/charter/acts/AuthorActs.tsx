import { useState } from 'react';
import { SubmitRevisionDocument, WithdrawRevisionDocument } from '../../generated/charter.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';

/** The draft leaves its author's hands. */
export const SubmitAct = ({ id }: { readonly id: string }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const { act, busy, reasons, error } = useAct(SubmitRevisionDocument, (data) => data.submitRevision);
  const submit = async () => {
    if (await act({ zone: slug, id })) announce(t('screen.submitted'));
  };
  return (
    <>
      <Button kind="primary" busy={busy} onClick={() => void submit()}>
        {t('charter.act.submit')}
      </Button>
      <ActNotice words={['charter', 'vote', 'body']} reasons={reasons} error={error} />
    </>
  );
};

/** Taken back before the vote: asked twice, since it ends the revision. */
export const WithdrawAct = ({ id }: { readonly id: string }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const [asking, setAsking] = useState(false);
  const { act, busy, reasons, error } = useAct(WithdrawRevisionDocument, (data) => data.withdrawRevision);
  const withdraw = async () => {
    if (await act({ zone: slug, id })) announce(t('screen.withdrawn'));
    setAsking(false);
  };
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('charter.act.withdraw')}
      </Button>
      <ActNotice words={['charter', 'vote', 'body']} reasons={reasons} error={error} />
      <ConfirmDialog
        open={asking}
        danger
        busy={busy}
        title={t('screen.withdraw.title')}
        confirm={t('charter.act.withdraw')}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      >
        <p>{t('screen.withdraw.words')}</p>
      </ConfirmDialog>
    </>
  );
};
