import { useState } from 'react';
import { AmendConsentDocument, type ConsentSheetFragment } from '../../generated/consent.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { LeaveQuestion } from '../../ui/LeaveQuestion.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { useLeaveGuard } from '../../ui/use-leave-guard.js';

/** The text taken up again to meet the objections that stand: a new round opens on it. */
export const AmendForm = ({ consent: { id, text: before } }: { readonly consent: ConsentSheetFragment }) => {
  const t = useTexts('facilitate', 'consent');
  const { slug } = useZone();
  const [text, setText] = useState(before);
  const { act, ...acting } = useAct(AmendConsentDocument, (data) => data.amendConsent);
  const { blocker, letGo } = useLeaveGuard(text !== before);
  const amend = async () => {
    if (!(await act({ zone: slug, id, text }))) return;
    letGo();
    announce(t('screen.amended'));
  };
  return (
    <ActForm
      verb={t('screen.amend.do')}
      words={['vote', 'consent']}
      acting={acting}
      kind="quiet"
      onSubmit={amend}
    >
      <LongTextField
        label={t('screen.amend.text')}
        hint={t('screen.amend.words')}
        rows={8}
        maxLength={20_000}
        value={text}
        onChange={setText}
      />

      <LeaveQuestion blocker={blocker} />
    </ActForm>
  );
};
