import type { Option } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { join } from '../../ui/join.js';
import type { BallotFieldProps } from './field.js';
import { GradeRow } from './GradeRow.js';
import { readMarks, writeMarks } from './notation.js';
import { FieldError, Standing } from './Standing.js';
import styles from './ballot.module.css';

/** More grades than these do not fit side by side with words in them. */
const MOST_COLUMNS = 7;

/** A grade in words for each option, the best first, as one reads a school report. */
export const JudgmentBallot = ({
  question,
  value,
  onChange,
  error,
}: BallotFieldProps<'majority_judgment'>) => {
  const t = useTexts('booth');
  const { options, grades } = question;
  const marks = readMarks(value);
  const columns = grades.length <= MOST_COLUMNS;
  const grade = ({ key }: Option, given: number | undefined) => {
    const changed = new Map(marks);
    if (given === undefined) changed.delete(key);
    else changed.set(key, given);
    onChange(writeMarks(options, changed));
  };
  return (
    <>
      <div className={join(styles['rows'], columns && styles['columns'])}>
        {options.map((option) => (
          <GradeRow
            key={option.key}
            label={option.label}
            grades={grades.map((label, index) => ({ value: index, label })).toReversed()}
            value={marks.get(option.key)}
            clear={t('screen.ballot.no-grade')}
            onChange={(given) => grade(option, given)}
          />
        ))}
      </div>
      <FieldError>{error}</FieldError>
      <Standing>{t('screen.ballot.graded', { given: marks.size, options: options.length })}</Standing>
    </>
  );
};
