import { z } from 'zod';
import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { DateTimeField } from '../../ui/fields/DateTimeField.js';
import { CheckSet } from './CheckSet.js';
import { listIn, withParam, type ParamsProps } from './clause-kinds.js';
import styles from './draft.module.css';

const openingSchema = z
  .object({ days: z.array(z.int()), from: z.string(), to: z.string() })
  .catch({ days: [], from: '', to: '' });
type Opening = z.infer<typeof openingSchema>;

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Weekly opening: days and hours, as many lines as needed. */
export const OpenHoursForm = ({ params, onChange }: ParamsProps) => {
  const t = useTexts('draft', 'charter');
  const weekly = listIn(params, 'weekly').map((one) => openingSchema.parse(one));
  const put = (next: readonly Opening[]) => onChange(withParam(params, 'weekly', next));
  return (
    <>
      {weekly.map((opening, rank) => (
        // oxlint-disable-next-line react/no-array-index-key -- an opening is nothing but its line
        <fieldset key={rank} className={styles['opening']}>
          <legend>{t('screen.opening', { rank: rank + 1 })}</legend>
          <OpeningForm opening={opening} onChange={(next) => put(weekly.with(rank, next))} />
          {weekly.length > 1 && (
            <Button kind="bare" onClick={() => put(weekly.filter((_, other) => other !== rank))}>
              {t('screen.opening.remove')}
            </Button>
          )}
        </fieldset>
      ))}
      <Button onClick={() => put([...weekly, { days: [6], from: '08:00', to: '12:00' }])}>
        {t('screen.opening.add')}
      </Button>
    </>
  );
};

type OpeningProps = { readonly opening: Opening; readonly onChange: (opening: Opening) => void };

const OpeningForm = ({ opening, onChange }: OpeningProps) => {
  const t = useTexts('draft', 'charter');
  return (
    <>
      <CheckSet
        label={t('screen.opening.days')}
        choices={DAYS.map((day) => ({ value: String(day), label: t(`charter.day.${day}`) }))}
        chosen={opening.days.map(String)}
        onChange={(days) => onChange({ ...opening, days: days.map(Number) })}
      />
      <div className={styles['row']}>
        <DateTimeField
          only="time"
          label={t('screen.opening.from')}
          value={opening.from}
          onChange={(from) => onChange({ ...opening, from })}
        />
        <DateTimeField
          only="time"
          label={t('screen.opening.to')}
          value={opening.to}
          onChange={(to) => onChange({ ...opening, to })}
        />
      </div>
    </>
  );
};
