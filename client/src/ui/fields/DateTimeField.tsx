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
  min,
  ...rest
}: DateTimeProps) => (
  <TextInput
    {...useField({ label, hint, error, optional })}
    {...rest}
    min={onStep(min, every)}
    type={types[only ?? 'both']}
    step={every && only !== 'date' ? every * 60 : undefined}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

/** Browsers count the steps from the earliest choice: one between two steps would make every round hour invalid. */
const onStep = (wall: string | undefined, every: number | undefined): string | undefined => {
  if (wall?.length !== 16 || every === undefined) return wall;
  const minute = Math.floor(Number(wall.slice(14)) / every) * every;
  return wall.slice(0, 14) + String(minute).padStart(2, '0');
};
