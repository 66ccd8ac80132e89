import { THEMES, type Theme } from '@communaux/shared/vote';
import { useTexts } from '../platform/language/use-texts.js';
import { SelectField } from '../ui/fields/SelectField.js';

type ThemeFieldProps = { readonly value: Theme | ''; readonly onChange: (theme: Theme | '') => void };

/** What a revision is about: guardians and proxies are given on subjects. */
export const ThemeField = ({ value, onChange }: ThemeFieldProps) => {
  const t = useTexts('charter', 'vote');
  return (
    <SelectField
      optional
      label={t('screen.revision.theme')}
      hint={t('screen.revision.theme.hint')}
      options={[
        { value: '', label: t('screen.revision.theme.none') },
        ...THEMES.map((theme) => ({ value: theme, label: t(`screen.theme.${theme}`) })),
      ]}
      value={value}
      onChange={(chosen) => onChange(THEMES.find((theme) => theme === chosen) ?? '')}
    />
  );
};
