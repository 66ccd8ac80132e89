import type { FirmId } from '@communaux/shared/kernel';
import { useTexts } from '../platform/language/use-texts.js';
import { SelectField } from '../ui/fields/SelectField.js';
import { useSides } from './asker.js';

type SideProps = { readonly firmId: FirmId | null; readonly onChange: (firmId: FirmId | null) => void };

/** In whose name, for who has several; nothing to ask of the others. */
export const SideField = ({ firmId, onChange }: SideProps) => {
  const t = useTexts('booking');
  const sides = useSides();
  if (sides.length < 2) return null;
  return (
    <SelectField
      label={t('screen.firm')}
      options={sides.map((side) => ({
        value: side.firmId ?? '',
        label: side.name ?? t('screen.firm.me'),
      }))}
      value={firmId ?? ''}
      onChange={(value) => onChange(sides.find((side) => side.firmId === value)?.firmId ?? null)}
    />
  );
};
