import { TextInput } from '@mantine/core';
import { useField, type FieldWords } from './field.js';

type DateTimeProps = FieldWords & {
  /** As read on the zone's clock: "2026-03-03T14:30", or "2026-03-03" with `only="date"`; empty while unknown. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly only?: 'date' | 'time';
  readonly min?: string;
  readonly max?: string;
  /** Minutes between two choices of an hour. */
  readonly every?: number;
  readonly name?: string;
};

/** A day, an hour or both, with the phone's own wheels. `fromWall` and `toWall` tie them to instants. */
export const DateTimeField = ({
  label,
  hint,
  error,
  optional,
  onChange,
  only,
  every,
  min,
  ...rest
}: DateTimeProps) => (
  <TextInput
    {...useField({ label, hint, error, optional })}
    {...rest}
    type={only ?? 'datetime-local'}
    // Steps are counted from it: from a minute between two, the browser would find every quarter wrong.
    min={every ? min?.replace(/\d\d$/, '00') : min}
    step={every && every * 60}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
