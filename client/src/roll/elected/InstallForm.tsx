import { useState } from 'react';
import { InstallElectedDocument, type InstallationSheetFragment } from '../../generated/roll.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { ElectedPlaces } from './ElectedPlaces.js';

/** One act for all of those elected, but for whoever withdrew: nobody else can be added. */
export const InstallForm = ({ installation }: { readonly installation: InstallationSheetFragment }) => {
  const t = useTexts('seating');
  const { slug } = useZone();
  const [withdrawn, setWithdrawn] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const { act, busy, reasons, error } = useAct(InstallElectedDocument, (data) => data.installElected);
  const install = async () => {
    const done = await act({ zone: slug, poll: installation.id, withdrawn: [...withdrawn] });
    setAsking(false);
    if (done) announce(t('screen.install.done'));
  };
  return (
    <>
      <ElectedPlaces places={installation.places} withdrawal={{ withdrawn, onWithdraw: setWithdrawn }} />
      <ActNotice words={['seating', 'vote', 'body']} reasons={reasons} error={error} />
      <div>
        <Button kind="primary" onClick={() => setAsking(true)}>
          {t('screen.install.do')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        busy={busy}
        title={t('screen.install')}
        confirm={t('screen.install.do')}
        onConfirm={() => void install()}
        onClose={() => setAsking(false)}
      >
        <p>{t('screen.install.confirm')}</p>
      </ConfirmDialog>
    </>
  );
};
