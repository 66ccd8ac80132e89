import type { RepairCode } from '@communaux/shared/zone';
import { cell, put, type Mend } from './draft.js';

/** A day of the calendar written AAAA-MM-JJ: 2023-02-29 is not one. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return day >= 1 && day <= daysIn(year, month);
};

const daysIn = (year: number, month: number): number => {
  if (month !== 2) return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};

export const isYear = (text: string): boolean => /^\d{4}$/.test(text);

type Reading = { readonly form: RegExp; readonly write: string; readonly code: RepairCode };

const READINGS: readonly Reading[] = [
  { form: /^(\d{4})$/, write: '$1-01-01', code: 'date-year' },
  { form: /^(\d{4})[-/](\d{2})$/, write: '$1-$2-01', code: 'date-year' },
  { form: /^(\d{4}-\d{2}-\d{2})[T ].*$/, write: '$1', code: 'date-trimmed' },
  { form: /^(\d{4})[/.](\d{2})[/.](\d{2})$/, write: '$1-$2-$3', code: 'date-order' },
  { form: /^(\d{4})(\d{2})(\d{2})$/, write: '$1-$2-$3', code: 'date-order' },
  { form: /^(\d{2})[-/.](\d{2})[-/.](\d{4})(?:\s.*)?$/, write: '$3-$2-$1', code: 'date-order' },
  { form: /^(\d)[-/.](\d{2})[-/.](\d{4})$/, write: '$3-$2-0$1', code: 'date-order' },
];

/** Dates of the two precisions that the schemas ask for, `%Y-%m-%d` and `%Y`. Days before months, as in France. */
export const mendDate: Mend = (draft, field) => {
  const text = cell(draft, field.name);
  if (text === '' || (field.format === '%Y' ? isYear(text) : isDay(text))) return;
  if (field.format === '%Y') return mendYear(draft, field);
  const reading = READINGS.find(({ form, write }) => isDay(text.replace(form, write)));
  if (reading) put(draft, field.name, text.replace(reading.form, reading.write), reading.code);
};

const mendYear: Mend = (draft, field) => {
  const [year] = /(?<!\d)\d{4}(?!\d)/.exec(cell(draft, field.name)) ?? [];
  if (year) put(draft, field.name, year, 'date-trimmed');
};
