import type { Method } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { NumberField } from '../../ui/fields/NumberField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { Fold } from '../../ui/Fold.js';
import type { PollDraft, Settings } from './poll-draft.js';
import { CHOICES, isChoice, SETTINGS_OF, type Setting } from './settings.js';
import styles from './new.module.css';

type SettingsProps = {
  readonly draft: PollDraft;
  readonly wrong: ReadonlySet<string>;
  readonly onChange: (draft: PollDraft) => void;
};

/** Every setting that could change the result, with a default that suits most; folded until somebody asks. */
export const SettingsFields = ({ draft, wrong, onChange }: SettingsProps) => {
  const t = useTexts('vote', 'polls');
  const { method, settings } = draft;
  const asked = settingsOf(method);
  if (asked.length === 0) return null;
  return (
    <Fold summary={t('screen.new.settings')} open={asked.some((name) => wrong.has(name)) || undefined}>
      <div className={styles['settings']}>
        <p>{t('screen.new.settings.words')}</p>
        {asked.map((name) => (
          <SettingField
            key={name}
            name={name}
            settings={settings}
            wrong={wrong.has(name)}
            onChange={(change) => onChange({ ...draft, settings: { ...settings, ...change } })}
          />
        ))}
      </div>
    </Fold>
  );
};

const settingsOf = (method: Method | undefined): readonly Setting[] =>
  method === undefined ? [] : (SETTINGS_OF[method] ?? []);

type FieldProps = {
  readonly name: Setting;
  readonly settings: Settings;
  readonly wrong: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
};

const SettingField = ({ name, settings, wrong, onChange }: FieldProps) => {
  const t = useTexts('vote', 'polls');
  if (isChoice(name))
    return (
      <SelectField
        label={t(`screen.new.${name}`)}
        options={CHOICES[name].map(([value, label]) => ({ value, label: t(label) }))}
        value={settings[name]}
        onChange={(value) => onChange({ [name]: value })}
      />
    );
  if (name === 'grades')
    return (
      <LongTextField
        label={t('screen.new.grades')}
        hint={t('screen.new.grades.hint')}
        error={wrong && t('screen.new.grades.wrong')}
        rows={6}
        value={settings.grades}
        onChange={(grades) => onChange({ grades })}
      />
    );
  return (
    <NumberField
      label={t(`screen.new.${name}`)}
      hint={name === 'most' && t('screen.new.most.hint')}
      optional={name === 'most'}
      error={wrong && t('screen.new.number.wrong')}
      step={1}
      value={settings[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
};
