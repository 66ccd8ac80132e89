import { useTexts } from '../../platform/language/use-texts.js';
import { ManyField } from '../../ui/fields/ManyField.js';
import type { BallotFieldProps } from './field.js';
import { readKeys, writeKeys } from './notation.js';
import { Standing } from './Standing.js';

/** A box to tick for each option, with how many are ticked. */
export const ApprovalBallot = ({ question, value, onChange, error }: BallotFieldProps<'approval'>) => {
  const t = useTexts('booth');
  const { options, most } = question;
  const keys = readKeys(value);
  const full = most !== null && keys.length >= most;
  return (
    <>
      <ManyField
        label={t('screen.ballot.options')}
        error={error}
        choices={options.map(({ key, label }) => ({ value: key, label }))}
        values={keys}
        most={most ?? undefined}
        onChange={(ticked) => onChange(writeKeys(options, ticked))}
      />
      <Standing>
        {most === null
          ? t('screen.ballot.ticked', { count: keys.length })
          : t('screen.ballot.ticked-of', { count: keys.length, most })}
        {full && keys.length < options.length && ` · ${t('screen.ballot.full')}`}
      </Standing>
    </>
  );
};
