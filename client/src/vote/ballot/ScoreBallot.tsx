import type { Option } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { NumberField } from '../../ui/fields/NumberField.js';
import type { BallotFieldProps } from './field.js';
import { GradeRow } from './GradeRow.js';
import { readMarks, writeMarks } from './notation.js';
import { FieldError, Standing } from './Standing.js';
import styles from './ballot.module.css';

/** Beyond eleven points, buttons do not fit a phone: one types the number. */
const MOST_BUTTONS = 11;

/** A score for each option: a button per point, or a number where there are many. */
export const ScoreBallot = ({ question, value, onChange, error }: BallotFieldProps<'score'>) => {
  const t = useTexts('booth');
  const { options, lowest, highest } = question;
  const marks = readMarks(value);
  const mark = ({ key }: Option, score: number | undefined) => {
    const changed = new Map(marks);
    if (score === undefined) changed.delete(key);
    else changed.set(key, score);
    onChange(writeMarks(options, changed));
  };
  const points = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
  return (
    <>
      <div className={styles['rows']}>
        {options.map((option) =>
          points.length <= MOST_BUTTONS ? (
            <GradeRow
              key={option.key}
              label={option.label}
              grades={points.map((point) => ({ value: point, label: String(point) }))}
              value={marks.get(option.key)}
              clear={t('screen.ballot.no-mark')}
              onChange={(score) => mark(option, score)}
              narrow
            />
          ) : (
            <NumberField
              key={option.key}
              label={option.label}
              min={lowest}
              max={highest}
              step={1}
              optional="plainly"
              value={marks.get(option.key)}
              onChange={(score) => mark(option, score)}
            />
          ),
        )}
      </div>
      <FieldError>{error}</FieldError>
      <Standing>{t('screen.ballot.marked', { given: marks.size, options: options.length })}</Standing>
    </>
  );
};
