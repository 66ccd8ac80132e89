import { lazy, useState } from 'react';
import { THEMES } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/Form.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { NumberField } from '../../ui/fields/NumberField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { Notice } from '../../ui/Notice.js';
import { Later } from '../../ui/Later.js';
import { AimFields } from './AimFields.js';
import { keepsPlaces } from './kept-draft.js';
import { OptionsField } from './OptionsField.js';
import { keeps, needsOptions, type PollDraft } from './poll-draft.js';
import { SettingsFields } from './SettingsFields.js';
import { TimesFields } from './TimesFields.js';
import { useWrong } from './use-wrong.js';
import styles from './new.module.css';

/** Fetched for an election, and for no other vote. */
const ElectionFields = lazy(() =>
  import('./ElectionFields.js').then((file) => ({ default: file.ElectionFields })),
);

type PollFormProps = {
  readonly draft: PollDraft;
  readonly onChange: (draft: PollDraft) => void;
  readonly onReview: () => void;
};

/** The question first, then what it decides, then what follows from that. Errors wait until one asks to go on. */
export const PollForm = ({ draft, onChange, onReview }: PollFormProps) => {
  const t = useTexts('vote', 'polls');
  const [tried, setTried] = useState(false);
  const found = useWrong(draft);
  const wrong: ReadonlySet<string> = tried ? found : new Set();
  const review = () => {
    setTried(true);
    if (found.size === 0) onReview();
  };
  return (
    <Form className={styles['form']} onSubmit={review}>
      <LongTextField
        label={t('screen.new.asked')}
        hint={t('screen.new.asked.hint')}
        error={wrong.has('asked') && t('screen.new.asked.wrong')}
        rows={2}
        maxLength={500}
        value={draft.asked}
        onChange={(asked) => onChange({ ...draft, asked })}
      />
      <AimFields draft={draft} wrong={wrong.has('method')} onChange={onChange} />
      {needsOptions(draft.method) && (
        <OptionsField draft={draft} wrong={wrong.has('options')} onChange={onChange} />
      )}
      <HowMany draft={draft} wrong={wrong} onChange={onChange} />
      {keepsPlaces(draft.method) && (
        <Later>
          <ElectionFields draft={draft} wrong={wrong} onChange={onChange} />
        </Later>
      )}
      <SettingsFields draft={draft} wrong={wrong} onChange={onChange} />
      <SelectField
        label={t('screen.new.theme')}
        hint={t('screen.new.theme.hint')}
        options={THEMES.map((value) => ({ value, label: t(`screen.theme.${value}`) }))}
        value={draft.theme}
        onChange={(value) => onChange({ ...draft, theme: THEMES.find((one) => one === value) ?? 'other' })}
      />
      <TimesFields draft={draft} wrong={wrong} onChange={onChange} />
      {wrong.size > 0 && <Notice tone="refusal" answers title={t('screen.new.incomplete')} />}
      <div>
        <Button kind="primary" type="submit">
          {t('screen.new.to-review')}
        </Button>
      </div>
    </Form>
  );
};

type HowManyProps = Pick<PollFormProps, 'draft' | 'onChange'> & { readonly wrong: ReadonlySet<string> };

/** What the count has to share out: places, or euros. */
const HowMany = ({ draft, wrong, onChange }: HowManyProps) => {
  const t = useTexts('vote', 'polls');
  if (draft.aim === 'several' && !keeps(draft))
    return (
      <NumberField
        label={t('screen.new.places')}
        error={wrong.has('places') && t('screen.new.places.wrong')}
        min={1}
        step={1}
        value={draft.places}
        onChange={(places) => onChange({ ...draft, places })}
      />
    );
  if (draft.aim === 'budget')
    return (
      <NumberField
        label={t('screen.new.envelope')}
        unit="€"
        error={wrong.has('envelope') && t('screen.new.envelope.wrong')}
        min={1}
        step={1}
        value={draft.envelope}
        onChange={(envelope) => onChange({ ...draft, envelope })}
      />
    );
  return null;
};
