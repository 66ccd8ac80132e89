import { useState } from 'react';
import { ActForm } from '../platform/act/ActForm.js';
import type { Acting } from '../platform/act/use-act.js';
import { useTexts } from '../platform/language/use-texts.js';
import { announce } from '../ui/announce.js';
import { LongTextField } from '../ui/fields/LongTextField.js';
import { Notice } from '../ui/Notice.js';

type SayProps = {
  readonly label: string;
  readonly submit: string;
  readonly saying: Acting;
  /** Its time has passed while one was writing: the words stay to be copied. */
  readonly late?: boolean;
  readonly onWriting?: (writing: boolean) => void;
  readonly onSay: (text: string) => Promise<unknown>;
};

/** A few words to send: emptied once they are taken, kept when they are not. */
export const SayForm = ({ label, submit, saying, late = false, onWriting, onSay }: SayProps) => {
  const t = useTexts('consent');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const missing = text.trim() === '';
  const write = (words: string) => {
    setText(words);
    onWriting?.(words.trim() !== '');
  };
  const say = async () => {
    setTried(true);
    if (missing || !(await onSay(text))) return;
    announce(t('screen.words.sent'));
    write('');
    setTried(false);
  };
  return (
    <ActForm verb={submit} words={['vote', 'consent']} acting={saying} kind="quiet" onSubmit={say}>
      <LongTextField
        label={label}
        error={tried && missing && t('screen.words.missing')}
        rows={3}
        maxLength={4_000}
        value={text}
        onChange={write}
      />
      {late && <Notice tone="waiting">{t('screen.words.late')}</Notice>}
    </ActForm>
  );
};
