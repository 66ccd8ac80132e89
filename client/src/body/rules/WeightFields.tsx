import { INNER_VOTES, SILENT_COLLEGES } from '@communaux/shared/body';
import { useFormats } from '../../platform/language/use-formats.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import type { GroupProps } from './group.js';
import { KeptNumber } from './KeptNumber.js';
import styles from './rules.module.css';

/** Basis points in one percent, and in the whole. */
const POINT = 100;
const WHOLE = 10_000;
const MOST = 100;

const BASES_OF_WEIGHT = ['participation', 'equality'] as const;

export const WeightFields = ({ rule, colleges, onChange }: GroupProps) => {
  const t = useTexts('body');
  const { percent } = useFormats();
  const total = Object.values(rule.weights).reduce((all, weight) => all + weight, 0);
  return (
    <>
      <fieldset className={styles['pairs']}>
        <legend>{t('screen.form.weights')}</legend>
        {colleges.map(({ id, name }) => (
          <KeptNumber
            key={id}
            label={name}
            unit="%"
            max={MOST}
            step={1 / POINT}
            value={(rule.weights[id] ?? 0) / POINT}
            onChange={(weight) =>
              onChange({ weights: { ...rule.weights, [id]: Math.round(weight * POINT) } })
            }
          />
        ))}
      </fieldset>
      <p aria-live="polite" className={total === WHOLE ? styles['fine'] : styles['amiss']}>
        {total === WHOLE
          ? t('screen.form.weights.whole')
          : t('screen.form.weights.total', { total: percent(total / WHOLE, total % POINT === 0 ? 0 : 2) })}
      </p>
      <ChoiceField
        label={t('screen.form.weight-basis')}
        choices={BASES_OF_WEIGHT.map((value) => ({ value, label: t(`screen.form.weight-basis.${value}`) }))}
        value={BASES_OF_WEIGHT.find((one) => one === rule.weightBasis)}
        onChange={(weightBasis) => onChange({ weightBasis })}
      />
      <ChoiceField
        label={t('screen.form.inner-vote')}
        choices={INNER_VOTES.map((value) => ({
          value,
          label: t(`screen.form.inner-vote.${value}`),
          hint: value === 'bloc' ? t('screen.form.inner-vote.bloc.hint') : undefined,
        }))}
        value={rule.innerVote}
        onChange={(innerVote) => onChange({ innerVote })}
      />
      <ChoiceField
        label={t('screen.form.silent')}
        choices={SILENT_COLLEGES.map((value) => ({ value, label: t(`screen.form.silent.${value}`) }))}
        value={rule.silentCollege}
        onChange={(silentCollege) => onChange({ silentCollege })}
      />
    </>
  );
};
