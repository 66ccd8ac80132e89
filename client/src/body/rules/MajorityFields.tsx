import { BASES, DOUBLE_KEYS } from '@communaux/shared/body';
import { useTexts } from '../../platform/language/use-texts.js';
import { CheckField } from '../../ui/fields/CheckField.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import type { GroupProps } from './group.js';
import { THRESHOLDS, written, writtenThreshold } from './shares.js';

export const MajorityFields = ({ rule, onChange }: GroupProps) => {
  const t = useTexts('body');
  return (
    <>
      <ThresholdField rule={rule} onChange={onChange} />
      <ChoiceField
        label={t('screen.form.base')}
        choices={BASES.toReversed().map((value) => ({ value, label: t(`screen.form.base.${value}`) }))}
        value={rule.base}
        onChange={(base) => onChange({ base })}
      />
      <ChoiceField
        label={t('screen.form.double-key')}
        choices={DOUBLE_KEYS.map((value) => ({ value, label: t(`screen.form.double-key.${value}`) }))}
        value={rule.doubleKey}
        onChange={(doubleKey) => onChange({ doubleKey })}
      />
      <div>
        <CheckField
          label={t('screen.form.blank')}
          checked={rule.blankCounts}
          onChange={(blankCounts) => onChange({ blankCounts })}
        />
        <CheckField
          label={t('screen.form.none')}
          checked={rule.noneCounts}
          onChange={(noneCounts) => onChange({ noneCounts })}
        />
        <CheckField
          label={t('screen.form.abstention')}
          checked={rule.abstentionPresent}
          onChange={(abstentionPresent) => onChange({ abstentionPresent })}
        />
        <CheckField
          label={t('screen.form.invalid')}
          checked={rule.invalidPresent}
          onChange={(invalidPresent) => onChange({ invalidPresent })}
        />
      </div>
    </>
  );
};

/** Usual thresholds, and the one in force when it is not among them. */
const ThresholdField = ({ rule, onChange }: Pick<GroupProps, 'rule' | 'onChange'>) => {
  const t = useTexts('body');
  const current = writtenThreshold(rule.threshold);
  const usual = THRESHOLDS.some((one) => writtenThreshold(one) === current);
  const all = usual ? THRESHOLDS : [...THRESHOLDS, rule.threshold];
  return (
    <SelectField
      label={t('screen.form.threshold')}
      options={all.map((one) => ({
        value: writtenThreshold(one),
        label: t(`screen.form.threshold.${one.strict ? 'over' : 'at-least'}`, { ratio: written(one) }),
      }))}
      value={current}
      onChange={(text) => {
        const threshold = all.find((one) => writtenThreshold(one) === text);
        if (threshold) onChange({ threshold });
      }}
    />
  );
};
