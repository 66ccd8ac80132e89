import { useState } from 'react';
import { addressSchema } from '@communaux/shared/account';
import { useTexts } from '../platform/language/use-texts.js';
import { Button } from '../ui/Button.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/fields/TextField.js';
import { CodeStep } from './CodeStep.js';
import { DoorNotice } from './DoorNotice.js';
import { useDoor } from './use-door.js';
import styles from './account.module.css';

type EmailProps = {
  readonly back?: string | undefined;
  /** Adds the address to the account of who is signed in, instead of signing in. */
  readonly attach?: boolean;
  /** In the demo no mail leaves: its letters can be read on the spot. */
  readonly outbox: boolean;
  readonly onEntered: () => void;
};

/** An address, then the code sent there. */
export const EmailDoor = ({ back, attach = false, outbox, onEntered }: EmailProps) => {
  const t = useTexts('account');
  const { busy, unopened, open } = useDoor();
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState(false);
  const [sentTo, setSentTo] = useState<string>();

  const send = async (to: string) => {
    if (await open('/auth/email', { email: to, attach, ...(back !== undefined && { back }) })) setSentTo(to);
  };
  const submit = () => {
    const read = addressSchema.safeParse(email);
    setWrong(!read.success);
    if (read.success) void send(read.data);
  };
  if (sentTo !== undefined)
    return (
      <>
        <CodeStep
          email={sentTo}
          outbox={outbox}
          onEntered={onEntered}
          onAgain={() => void send(sentTo)}
          onOther={() => setSentTo(undefined)}
        />
        <DoorNotice unopened={unopened} />
      </>
    );
  return (
    <Form className={styles['door']} onSubmit={submit}>
      <TextField
        type="email"
        name="email"
        autoComplete="email"
        inputMode="email"
        label={t('screen.email.label')}
        hint={t('screen.email.hint')}
        error={wrong && t('screen.email.wrong')}
        value={email}
        onChange={setEmail}
      />
      <Button type="submit" busy={busy}>
        {t('screen.email.send')}
      </Button>
      <DoorNotice unopened={unopened} />
    </Form>
  );
};
