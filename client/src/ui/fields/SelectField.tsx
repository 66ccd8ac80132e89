import { NativeSelect } from '@mantine/core';
import { useField, type FieldWords } from './field.js';

export type Option = { readonly value: string; readonly label: string };

type SelectProps = FieldWords & {
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
};

/** One of a few: the device's own list, the one its owner knows. For more than about fifteen, SearchField. */
export const SelectField = ({ label, hint, error, optional, options, onChange, ...rest }: SelectProps) => (
  <NativeSelect
    {...useField({ label, hint, error, optional })}
    {...rest}
    data={[...options]}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
