import { useState } from 'react';
import { HideCommentDocument } from '../../generated/charter.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { TextField } from '../../ui/fields/TextField.js';
import { Fold } from '../../ui/Fold.js';
import styles from '../revision.module.css';

/** The agent hides words that break the law; the reason, public, takes their place. */
export const HideComment = ({ id }: { readonly id: string }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(HideCommentDocument, (data) => data.hideComment);
  const missing = reason.trim() === '';
  return (
    <Fold summary={t('screen.comment.hide')}>
      <ActForm
        className={styles['form']}
        verb={t('screen.comment.hide')}
        words={['charter', 'vote', 'body']}
        acting={acting}
        kind="quiet"
        onSubmit={() => {
          setTried(true);
          if (!missing) void act({ zone: slug, id, reason });
        }}
      >
        <TextField
          label={t('screen.comment.hide.reason')}
          error={tried && missing && t('form.reasons.missing')}
          value={reason}
          onChange={setReason}
        />
      </ActForm>
    </Fold>
  );
};
