import { useFormats } from '../../platform/language/use-formats.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { ManyField } from '../../ui/fields/ManyField.js';
import { Meter } from '../../ui/Meter.js';
import type { BallotFieldProps } from './field.js';
import { readKeys, writeKeys } from './notation.js';
import { Standing } from './Standing.js';

/** Projects with their cost, and what the ticked ones come to. Going over is allowed: the count keeps to the envelope. */
export const BudgetBallot = ({ question, value, onChange, error }: BallotFieldProps<'budget'>) => {
  const t = useTexts('booth');
  const { euros } = useFormats();
  const { options, most, envelope } = question;
  const keys = readKeys(value);
  const cost = costOf(question, keys);
  const over = cost > envelope;
  const facts = { cost: euros(cost), envelope: euros(envelope), left: euros(envelope - cost) };
  return (
    <>
      <ManyField
        label={t('screen.ballot.projects')}
        error={error}
        choices={options.map((option) => ({
          value: option.key,
          label: option.label,
          aside: option.cost === null ? undefined : euros(option.cost),
        }))}
        values={keys}
        most={most ?? undefined}
        onChange={(ticked) => onChange(writeKeys(options, ticked))}
      />
      <Standing>
        <Meter
          label={t('screen.budget.chosen')}
          value={cost}
          base={Math.max(envelope, cost)}
          needed={over ? envelope : undefined}
          words={t(over ? 'screen.budget.over' : 'screen.budget.within', facts)}
        />
        {over && t('screen.budget.over.words')}
      </Standing>
    </>
  );
};

const costOf = ({ options }: BallotFieldProps<'budget'>['question'], keys: readonly string[]): number =>
  options.filter(({ key }) => keys.includes(key)).reduce((sum, { cost }) => sum + (cost ?? 0), 0);
