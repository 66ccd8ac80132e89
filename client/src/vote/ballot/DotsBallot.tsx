import { useState } from 'react';
import type { Option } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import type { BallotFieldProps } from './field.js';
import { DotsRow } from './DotsRow.js';
import { readMarks, writeMarks, type Marks } from './notation.js';
import { FieldError, Said, Standing } from './Standing.js';
import styles from './ballot.module.css';

/** A handful of dots to spread by plus and minus, with what is left of them. */
export const DotsBallot = ({ question, value, onChange, error }: BallotFieldProps<'dots'>) => {
  const t = useTexts('booth');
  const { options, dots, perOption } = question;
  const [said, say] = useState('');
  const marks = readMarks(value);
  const left = dots - total(marks);
  const leftWords = (count: number) =>
    count === 0 ? t('screen.dots.none-left') : t('screen.dots.left', { count });
  const put = ({ key, label }: Option, count: number) => {
    const changed = new Map(marks).set(key, count);
    if (count === 0) changed.delete(key);
    onChange(writeMarks(options, changed));
    const points = t('screen.dots.points', { count });
    say(t('screen.dots.said', { option: label, points, left: leftWords(dots - total(changed)) }));
  };
  return (
    <>
      <ul className={styles['rows']} aria-label={t('screen.ballot.options')}>
        {options.map((option) => (
          <DotsRow
            key={option.key}
            label={option.label}
            count={marks.get(option.key) ?? 0}
            more={left > 0 && (marks.get(option.key) ?? 0) < perOption}
            onPut={(count) => put(option, count)}
          />
        ))}
      </ul>
      <FieldError>{error}</FieldError>
      <Said>{said}</Said>
      <Standing quiet>
        <strong>{leftWords(left)}</strong>
      </Standing>
    </>
  );
};

const total = (marks: Marks): number => [...marks.values()].reduce((sum, one) => sum + one, 0);
