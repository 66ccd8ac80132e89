import { useState } from 'react';
import { useTexts } from '../../platform/language/use-texts.js';
import { NumberField } from '../../ui/fields/NumberField.js';

type KeptProps = {
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max: number;
  readonly step?: number;
};

/** A number of the rule. While its field is empty or out of bounds the rule keeps the last one, and says so. */
export const KeptNumber = ({ label, hint, unit, value, onChange, min = 0, max, step = 1 }: KeptProps) => {
  const t = useTexts('body');
  const [typed, setTyped] = useState<number | undefined>(value);
  const fits = (number: number | undefined): number is number =>
    number !== undefined && number >= min && number <= max && isMultiple(number, step);
  return (
    <NumberField
      label={label}
      hint={hint}
      unit={unit}
      min={min}
      max={max}
      step={step}
      error={!fits(typed) && t('screen.form.number.kept', { value })}
      value={typed}
      onChange={(number) => {
        setTyped(number);
        if (fits(number)) onChange(number);
      }}
    />
  );
};

/** 35.1 is 3510 hundredths, whatever binary fractions make of it. */
const isMultiple = (number: number, step: number): boolean =>
  Math.abs(number / step - Math.round(number / step)) < 1e-6;
