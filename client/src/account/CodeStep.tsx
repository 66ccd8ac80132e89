import { useEffect, useRef, useState } from 'react';
import { emailCodeSchema } from '@communaux/shared/account';
import { useTexts } from '../platform/language/use-texts.js';
import { Acts } from '../ui/Acts.js';
import { Button } from '../ui/Button.js';
import { Form } from '../ui/Form.js';
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

  const submit = async () => {
    const read = emailCodeSchema.safeParse(code);
    setWrong(!read.success);
    if (read.success && (await open('/auth/email/confirm', { email, code: read.data }))) onEntered();
  };
  return (
    <Form ref={form} className={styles['door']} onSubmit={submit}>
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
      <Acts>
        <Button type="submit" kind="primary" busy={busy}>
          {t('screen.code.enter')}
        </Button>
        <Button onClick={onAgain}>{t('screen.code.again')}</Button>
        <Button kind="bare" onClick={onOther}>
          {t('screen.code.other')}
        </Button>
      </Acts>
      <DoorNotice unopened={unopened} />
    </Form>
  );
};
