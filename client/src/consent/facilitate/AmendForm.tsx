import { useState } from 'react';
import { AmendConsentDocument, type ConsentSheetFragment } from '../../generated/consent.documents.js';
import { ActNotice } from '../../platform/errors/ActNotice.js';
import { useAct } from '../../platform/graphql/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { LeaveQuestion } from '../../ui/LeaveQuestion.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { useLeaveGuard } from '../../ui/use-leave-guard.js';
import styles from '../consent.module.css';

/** The text taken up again to meet the objections that stand: a new round opens on it. */
export const AmendForm = ({ consent: { id, text: before } }: { readonly consent: ConsentSheetFragment }) => {
  const t = useTexts('consent');
  const { slug } = useZone();
  const [text, setText] = useState(before);
  const { act, busy, reasons, error } = useAct(AmendConsentDocument, (data) => data.amendConsent);
  const { blocker, letGo } = useLeaveGuard(text !== before);
  const amend = async () => {
    if (!(await act({ zone: slug, id, text }))) return;
    letGo();
    announce(t('screen.amended'));
  };
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void amend();
      }}
    >
      <LongTextField
        label={t('screen.amend.text')}
        hint={t('screen.amend.words')}
        rows={8}
        maxLength={20_000}
        value={text}
        onChange={setText}
      />
      <ActNotice words={['vote', 'consent']} reasons={reasons} error={error} />
      <div className={styles['acts']}>
        <Button type="submit" busy={busy}>
          {t('screen.amend.do')}
        </Button>
      </div>
      <LeaveQuestion blocker={blocker} />
    </form>
  );
};
