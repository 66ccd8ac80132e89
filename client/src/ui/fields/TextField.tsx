import { TextInput, type TextInputProps } from '@mantine/core';
import { useField, type FieldWords } from './field.js';

type TextFieldProps = FieldWords &
  Pick<
    TextInputProps,
    'type' | 'name' | 'autoComplete' | 'inputMode' | 'placeholder' | 'maxLength' | 'disabled'
  > & {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

/** One line of words. */
export const TextField = ({ label, hint, error, optional, onChange, ...rest }: TextFieldProps) => (
  <TextInput
    {...useField({ label, hint, error, optional })}
    {...rest}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
