import { GENDERS, type Gender } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { SelectField } from '../../ui/fields/SelectField.js';

type GenderProps = { readonly value: Gender; readonly onChange: (gender: Gender) => void };

/** As the person declares it, for a rule of parity and nothing else; nobody needs to declare one. */
export const GenderField = ({ value, onChange }: GenderProps) => {
  const t = useTexts('polls', 'seating');
  return (
    <SelectField
      label={t('screen.new.kept.gender')}
      hint={t('screen.seating.gender.why')}
      options={GENDERS.map((gender) => ({ value: gender, label: t(`screen.new.kept.gender.${gender}`) }))}
      value={value}
      onChange={(chosen) => onChange(GENDERS.find((gender) => gender === chosen) ?? 'none')}
    />
  );
};
