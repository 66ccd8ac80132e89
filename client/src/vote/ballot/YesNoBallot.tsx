import { CHOICES } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import type { BallotFieldProps } from './field.js';
import { asYesNo } from './notation.js';

/** For, against or blank: one radio each. */
export const YesNoBallot = ({ value, onChange, error }: BallotFieldProps<'yes_no_blank'>) => {
  const t = useTexts('vote');
  return (
    <ChoiceField
      label={t('screen.booth.choice')}
      error={error}
      choices={CHOICES.map((choice) => ({
        value: choice,
        label: t(`ballot.choice.${choice}`),
        hint: choice === 'blank' ? t('screen.booth.blank') : undefined,
      }))}
      value={asYesNo(value)}
      onChange={onChange}
    />
  );
};
