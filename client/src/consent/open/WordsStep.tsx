import { useState } from 'react';
import type { ConsentKind } from '@communaux/shared/consent';
import { THEMES, type Theme } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { Acts } from '../../ui/Acts.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/Form.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';

export type ConsentDraft = { readonly title: string; readonly text: string; readonly theme: Theme | '' };

type WordsProps = {
  readonly kind: ConsentKind;
  readonly draft: ConsentDraft;
  readonly onChange: (draft: ConsentDraft) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};

/** The proposal in its own words; for an election, the seat. */
export const WordsStep = ({ kind, draft, onChange, onNext, onBack }: WordsProps) => {
  const t = useTexts('opening', 'consent', 'vote');
  const [tried, setTried] = useState(false);
  const untitled = draft.title.trim() === '';
  const empty = kind === 'proposal' && draft.text.trim() === '';
  return (
    <Form
      onSubmit={() => {
        setTried(true);
        if (!untitled && !empty) onNext();
      }}
    >
      <TextField
        label={t('screen.new.title')}
        error={tried && untitled && t(`screen.new.title.missing.${kind}`)}
        maxLength={200}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
      />
      {kind === 'proposal' && (
        <>
          <LongTextField
            label={t('screen.new.text')}
            hint={t('screen.new.text.hint')}
            error={tried && empty && t('screen.new.text.missing')}
            rows={8}
            maxLength={20_000}
            value={draft.text}
            onChange={(text) => onChange({ ...draft, text })}
          />
          <SelectField
            optional
            label={t('screen.new.theme')}
            options={[
              { value: '', label: '' },
              ...THEMES.map((theme) => ({ value: theme, label: t(`screen.theme.${theme}`) })),
            ]}
            value={draft.theme}
            onChange={(chosen) => onChange({ ...draft, theme: THEMES.find((one) => one === chosen) ?? '' })}
          />
        </>
      )}
      <Acts>
        <Button kind="primary" type="submit">
          {t('screen.new.next')}
        </Button>
        <Button onClick={onBack}>{t('screen.new.back')}</Button>
      </Acts>
    </Form>
  );
};
