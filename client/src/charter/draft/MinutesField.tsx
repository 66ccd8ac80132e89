import { useTexts } from '../../platform/language/use-texts.js';
import { NumberField } from '../../ui/fields/NumberField.js';
import styles from './draft.module.css';

type MinutesFieldProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (minutes: number | undefined) => void;
};

/** A length of time as people say it, hours and minutes; empty when neither is given. */
export const MinutesField = ({ label, value, onChange }: MinutesFieldProps) => {
  const t = useTexts('charter');
  const hours = value === undefined ? undefined : Math.floor(value / 60);
  const minutes = value === undefined ? undefined : value % 60;
  const put = (h: number | undefined, m: number | undefined) =>
    onChange(h === undefined && m === undefined ? undefined : (h ?? 0) * 60 + (m ?? 0));
  return (
    <fieldset className={styles['checks']}>
      <legend>{label}</legend>
      <div className={styles['pair']}>
        <NumberField
          label={t('screen.hours')}
          min={0}
          value={hours}
          onChange={(h) => put(h, minutes)}
          optional
        />
        <NumberField
          label={t('screen.minutes')}
          min={0}
          max={59}
          step={5}
          value={minutes}
          onChange={(m) => put(hours, m)}
          optional
        />
      </div>
    </fieldset>
  );
};
