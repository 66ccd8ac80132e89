import { WINDOWS } from '@communaux/shared/charter';
import { useTexts } from '../../platform/language/use-texts.js';
import { NumberField } from '../../ui/fields/NumberField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { numberIn, withParam, wordIn, type ParamsProps } from './clause-kinds.js';
import styles from './draft.module.css';

const METRICS = ['hours', 'bookings'] as const;
const SHARERS = ['firm', 'person'] as const;

/** So many hours or bookings, per day, week or month, shared by a firm's staff or kept by each person. */
export const QuotaForm = ({ params, onChange }: ParamsProps) => {
  const t = useTexts('draft', 'charter');
  const put = (name: string) => (value: unknown) => onChange(withParam(params, name, value));
  return (
    <div className={styles['row']}>
      <NumberField
        label={t('screen.quota.ceiling')}
        min={1}
        value={numberIn(params, 'ceiling')}
        onChange={put('ceiling')}
      />
      <SelectField
        label={t('screen.quota.metric')}
        options={METRICS.map((value) => ({ value, label: t(`screen.quota.${value}`) }))}
        value={wordIn(params, 'metric')}
        onChange={put('metric')}
      />
      <SelectField
        label={t('screen.quota.window')}
        options={WINDOWS.map((value) => ({ value, label: t(`charter.window.${value}`) }))}
        value={wordIn(params, 'window')}
        onChange={put('window')}
      />
      <SelectField
        label={t('screen.quota.per')}
        options={SHARERS.map((value) => ({ value, label: t(`charter.per.${value}`) }))}
        value={wordIn(params, 'per')}
        onChange={put('per')}
      />
    </div>
  );
};
