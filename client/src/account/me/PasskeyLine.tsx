import { useState } from 'react';
import { RemovePasskeyDocument, type MyPasskeysQuery } from '../../generated/account.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import styles from '../account.module.css';

type LineProps = {
  readonly passkey: MyPasskeysQuery['myPasskeys'][number];
  readonly onRemoved: () => void;
};

export const PasskeyLine = ({ passkey: { id, name, createdAt, usedAt }, onRemoved }: LineProps) => {
  const t = useTexts('account');
  const word = useRefusals('account');
  const { date, when } = useDates();
  const [asking, setAsking] = useState(false);
  const { act, busy, reasons, error } = useAct(RemovePasskeyDocument, (data) => data.removePasskey);
  const remove = async () => {
    const done = await act({ id });
    setAsking(false);
    if (done) onRemoved();
  };
  const used =
    usedAt === null ? t('screen.me.passkey.unused') : t('screen.me.passkey.used', { when: when(usedAt) });
  return (
    <li className={styles['line']}>
      <span className={styles['words']}>
        <strong>{name}</strong>
        <span>{`${t('screen.me.passkey.since', { date: date(createdAt) })} · ${used}`}</span>
      </span>
      <Button aria-label={t('screen.me.passkey.remove.label', { name })} onClick={() => setAsking(true)}>
        {t('screen.me.passkey.remove')}
      </Button>
      {reasons.length > 0 && <RefusalNotice reasons={reasons.map((reason) => ({ words: word(reason) }))} />}
      <FailureNotice error={error} retry={() => void remove()} />
      <ConfirmDialog
        open={asking}
        danger
        busy={busy}
        title={t('screen.me.passkey.remove.title')}
        confirm={t('screen.me.passkey.remove')}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      >
        <p>{t('screen.me.passkey.remove.words', { name })}</p>
      </ConfirmDialog>
    </li>
  );
};
