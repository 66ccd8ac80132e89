import { TextInput } from '@mantine/core';
import { useField, type FieldWords } from './field.js';

type DateTimeProps = FieldWords & {
  /** As read on the zone's clock: "2026-03-03T14:30", or "2026-03-03" with `only="date"`; empty while unknown. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly only?: 'date' | 'time';
  readonly min?: string;
  readonly max?: string;
  /** Minutes between two choices. */
  readonly every?: number;
  readonly name?: string;
};

const types = { date: 'date', time: 'time', both: 'datetime-local' } as const;

/** A day, an hour or both, with the phone's own wheels. `fromWall` and `toWall` tie them to instants. */
export const DateTimeField = ({
  label,
  hint,
  error,
  optional,
  onChange,
  only,
  every,
  ...rest
}: DateTimeProps) => (
  <TextInput
    {...useField({ label, hint, error, optional })}
    {...rest}
    type={types[only ?? 'both']}
    step={every && only !== 'date' ? every * 60 : undefined}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
