import type { Ratio } from '@communaux/shared/body';
import { useTexts } from '../../platform/language/use-texts.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { readShare, sharesWith, written } from './shares.js';

type ShareProps = {
  readonly label: string;
  readonly value: Ratio | null;
  readonly onChange: (share: Ratio | null) => void;
  /** What it is a share of: people on the roll, or weights. */
  readonly of?: 'of' | 'weights';
  /** Whether one may ask for none. */
  readonly none?: boolean;
};

/** A share, picked from those people know by name. */
export const ShareField = ({ label, value, onChange, of = 'of', none = true }: ShareProps) => {
  const t = useTexts('body');
  const shares = sharesWith(value).map((share) => ({
    value: written(share),
    label: t(`screen.form.ratio.${of}`, { ratio: written(share) }),
  }));
  return (
    <SelectField
      label={label}
      options={none ? [{ value: '', label: t('screen.form.ratio.none') }, ...shares] : shares}
      value={value ? written(value) : ''}
      onChange={(text) => onChange(readShare(text))}
    />
  );
};
