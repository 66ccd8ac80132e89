import { useState } from 'react';
import { HideCommentDocument } from '../../generated/charter.documents.js';
import { ActNotice } from '../../platform/errors/ActNotice.js';
import { useAct } from '../../platform/graphql/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Button } from '../../ui/Button.js';
import { TextField } from '../../ui/fields/TextField.js';
import { Fold } from '../../ui/Fold.js';
import styles from '../revision.module.css';

/** The agent hides words that break the law; the reason, public, takes their place. */
export const HideComment = ({ id }: { readonly id: string }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, busy, reasons, error } = useAct(HideCommentDocument, (data) => data.hideComment);
  const missing = reason.trim() === '';
  return (
    <Fold summary={t('screen.comment.hide')}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
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
        <ActNotice words={['charter', 'vote', 'body']} reasons={reasons} error={error} />
        <Button type="submit" busy={busy}>
          {t('screen.comment.hide')}
        </Button>
      </form>
    </Fold>
  );
};
