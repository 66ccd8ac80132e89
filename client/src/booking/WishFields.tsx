import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { MINUTE } from '@communaux/shared/kernel';
import { DateTimeField } from '../ui/fields/DateTimeField.js';
import { NumberField } from '../ui/fields/NumberField.js';
import { SelectField } from '../ui/fields/SelectField.js';
import { isQuantity, lengthsAround, noonOf, type WishDraft } from './wish-draft.js';

type FieldsProps = {
  readonly draft: WishDraft;
  readonly onChange: (draft: WishDraft) => void;
  /** Most places one can ask for; no field where there is a single one. */
  readonly places?: number;
  /** The hour is where a search looks around, not where the slot begins. */
  readonly around?: boolean;
  /** Whether to say what is missing: not before somebody tried to send. */
  readonly checked?: boolean;
};

/** When, how long, how many: the same three questions wherever one books. */
export const WishFields = ({ draft, onChange, places, around = false, checked = false }: FieldsProps) => {
  const t = useTexts('booking');
  const { duration } = useFormats();
  const { timeZone } = useZone();
  const missing = checked ? t('screen.date.missing') : undefined;
  const noDay = noonOf(draft, timeZone) === undefined;
  return (
    <>
      <DateTimeField
        only="date"
        label={t('screen.date')}
        value={draft.date}
        error={noDay && missing}
        onChange={(date) => onChange({ ...draft, date })}
      />
      <DateTimeField
        only="time"
        every={15}
        label={t(around ? 'screen.time.around' : 'screen.time')}
        value={draft.time}
        error={draft.time === '' && missing}
        onChange={(time) => onChange({ ...draft, time })}
      />
      <SelectField
        label={t('screen.length')}
        options={lengthsAround(draft.minutes).map((minutes) => ({
          value: String(minutes),
          label: duration(minutes * MINUTE),
        }))}
        value={String(draft.minutes)}
        onChange={(minutes) => onChange({ ...draft, minutes: Number(minutes) })}
      />
      {places !== 1 && (
        <NumberField
          label={t('screen.quantity')}
          min={1}
          max={places}
          value={draft.quantity}
          error={checked && !isQuantity(draft.quantity) && t('screen.quantity.missing')}
          onChange={(quantity) => onChange({ ...draft, quantity })}
        />
      )}
    </>
  );
};
