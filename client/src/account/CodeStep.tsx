import { useEffect, useRef, useState, type FormEvent } from 'react';
import { emailCodeSchema } from '@communaux/shared/account';
import { useTexts } from '../platform/language/use-texts.js';
import { Button } from '../ui/Button.js';
import { TextField } from '../ui/fields/TextField.js';
import { DoorNotice } from './DoorNotice.js';
import { useDoor } from './use-door.js';
import styles from './account.module.css';

type CodeProps = {
  readonly email: string;
  readonly outbox: boolean;
  readonly onEntered: () => void;
  readonly onAgain: () => void;
  readonly onOther: () => void;
};

/** The six digits, which phones copy from the message by themselves. */
export const CodeStep = ({ email, outbox, onEntered, onAgain, onOther }: CodeProps) => {
  const t = useTexts('account');
  const { busy, unopened, open } = useDoor();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = emailCodeSchema.safeParse(code);
    setWrong(!read.success);
    if (read.success && (await open('/auth/email/confirm', { email, code: read.data }))) onEntered();
  };
  return (
    <form ref={form} noValidate className={styles['door']} onSubmit={(event) => void submit(event)}>
      <output>{t('screen.code.sent', { email })}</output>
      {outbox && (
        <p>
          <a href="/outbox" target="_blank" rel="noreferrer">
            {t('screen.code.outbox')}
          </a>
        </p>
      )}
      <TextField
        name="code"
        autoComplete="one-time-code"
        inputMode="numeric"
        label={t('screen.code.label')}
        error={wrong && t('screen.code.wrong')}
        value={code}
        onChange={setCode}
      />
      <div className={styles['acts']}>
        <Button type="submit" kind="primary" busy={busy}>
          {t('screen.code.enter')}
        </Button>
        <Button onClick={onAgain}>{t('screen.code.again')}</Button>
        <Button kind="bare" onClick={onOther}>
          {t('screen.code.other')}
        </Button>
      </div>
      <DoorNotice unopened={unopened} />
    </form>
  );
};
