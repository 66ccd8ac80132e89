import { useState } from 'react';
import type { CombinedError } from 'urql';
import type { Reason } from '@communaux/shared/kernel';
import { ActNotice } from '../platform/errors/ActNotice.js';
import { useTexts } from '../platform/language/use-texts.js';
import { announce } from '../ui/announce.js';
import { Button } from '../ui/Button.js';
import { LongTextField } from '../ui/fields/LongTextField.js';
import styles from './consent.module.css';

export type Saying = {
  readonly busy: boolean;
  readonly reasons: readonly Reason[];
  readonly error: CombinedError | undefined;
};

type SayProps = {
  readonly label: string;
  readonly submit: string;
  readonly saying: Saying;
  readonly onSay: (text: string) => Promise<unknown>;
};

/** A few words to send: emptied once they are taken, kept when they are not. */
export const SayForm = ({ label, submit, saying, onSay }: SayProps) => {
  const t = useTexts('consent');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const missing = text.trim() === '';
  const say = async () => {
    setTried(true);
    if (missing || !(await onSay(text))) return;
    announce(t('screen.words.sent'));
    setText('');
    setTried(false);
  };
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      <LongTextField
        label={label}
        error={tried && missing && t('screen.words.missing')}
        rows={3}
        maxLength={4_000}
        value={text}
        onChange={setText}
      />
      <ActNotice words={['vote', 'consent']} reasons={saying.reasons} error={saying.error} />
      <div className={styles['acts']}>
        <Button type="submit" busy={saying.busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
};
