import { LEAST_CONTEST } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';

type GroundsProps = {
  readonly of: 'grounds' | 'reasons';
  readonly tried: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** How many signs a contest, or its answer, still lacks to be understood by those who were not there. */
export const lackingIn = (text: string): number => Math.max(0, LEAST_CONTEST - text.trim().length);

/** Grounds of a contest, or reasons of its answer: what they lack is said at the field. */
export const GroundsField = ({ of, tried, value, onChange }: GroundsProps) => {
  const t = useTexts('result');
  const count = lackingIn(value);
  return (
    <LongTextField
      label={t(`screen.contest.${of}`)}
      hint={t(`screen.contest.${of}.hint`, { least: LEAST_CONTEST })}
      error={
        tried &&
        count > 0 &&
        t(value.trim() === '' ? `screen.contest.${of}.missing` : 'screen.contest.least', { count })
      }
      maxLength={4_000}
      value={value}
      onChange={onChange}
    />
  );
};
