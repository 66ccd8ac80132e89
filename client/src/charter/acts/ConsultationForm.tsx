import { OpenConsultationDocument } from '../../generated/charter.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { ClosingForm } from './ClosingForm.js';

/** The agent opens the consultation until a date. */
export const ConsultationForm = ({ id }: { readonly id: string }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const { act, busy, reasons, error } = useAct(OpenConsultationDocument, (data) => data.openConsultation);
  const open = async (closesAt: string) => {
    if (await act({ zone: slug, id, closesAt })) announce(t('screen.consultation.opened'));
  };
  return (
    <ClosingForm
      title={t('charter.act.open_consultation')}
      words={t('screen.consultation.words')}
      submit={t('charter.act.open_consultation')}
      days={21}
      busy={busy}
      notice={<ActNotice words={['charter', 'vote', 'body']} reasons={reasons} error={error} />}
      onClose={(closesAt) => void open(closesAt)}
    />
  );
};
