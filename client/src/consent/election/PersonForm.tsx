import { useState } from 'react';
import { LEAST_REASON } from '@communaux/shared/vote';
import { ActForm } from '../../platform/act/ActForm.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import type { Acting } from '../../platform/act/use-act.js';
import { WhoField, type Nameable } from './WhoField.js';

type PersonFormProps = {
  readonly who: string;
  readonly why: string;
  readonly hint: string;
  readonly submit: string;
  readonly primary?: boolean;
  readonly people: readonly Nameable[];
  /** What was said before, to be changed. */
  readonly before?: { readonly person: string; readonly reason: string };
  readonly saying: Acting;
  readonly onSay: (person: string, reason: string) => void;
};

/** Somebody and why: used to name, and to propose. */
export const PersonForm = (props: PersonFormProps) => {
  const { who, why, hint, submit, primary = false, people, before, saying, onSay } = props;
  const t = useTexts('naming', 'consent');
  const [picked, setPerson] = useState(before?.person ?? '');
  const [reason, setReason] = useState(before?.reason ?? '');
  const [tried, setTried] = useState(false);
  // Whoever declines while one writes is no longer among them.
  const person = people.some(({ id }) => id === picked) ? picked : '';
  const missing = Math.max(0, LEAST_REASON - reason.trim().length);
  return (
    <ActForm
      verb={submit}
      words={['vote', 'consent']}
      acting={saying}
      kind={primary ? 'primary' : 'quiet'}
      onSubmit={() => {
        setTried(true);
        if (person !== '' && missing === 0) onSay(person, reason);
      }}
    >
      <WhoField
        label={who}
        error={tried && person === '' && t('screen.nominate.missing')}
        people={people}
        value={person}
        onChange={setPerson}
      />
      <LongTextField
        label={why}
        hint={hint}
        error={tried && missing > 0 && t('screen.words.least', { count: missing })}
        rows={4}
        maxLength={4_000}
        value={reason}
        onChange={setReason}
      />
    </ActForm>
  );
};
