import { useTexts } from '../../platform/language/use-texts.js';
import { CheckField } from '../../ui/fields/CheckField.js';
import { NumberField } from '../../ui/fields/NumberField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { GenderField } from './GenderField.js';
import { keepsPlaces, standingOf, type KeptDraft, type SlotDraft, type StandingDraft } from './kept-draft.js';
import { keptGender, type OptionDraft, type PollDraft } from './poll-draft.js';
import styles from './new.module.css';

type KeptProps = {
  readonly draft: PollDraft;
  readonly wrong: boolean;
  readonly onChange: (draft: PollDraft) => void;
};

/** Places kept for some, as for a pair of the authority and a firm: for what each one stands, and parity. */
export const KeptFields = ({ draft, wrong, onChange }: KeptProps) => {
  const t = useTexts('polls');
  const { aim, method, kept, options } = draft;
  const set = (change: Partial<KeptDraft>) => onChange({ ...draft, kept: { ...kept, ...change } });
  if (aim !== 'several' || !keepsPlaces(method)) return null;
  return (
    <>
      <CheckField label={t('screen.new.kept')} checked={kept.on} onChange={(on) => set({ on })} />
      {kept.on && (
        <div className={styles['settings']}>
          <Slots kept={kept} onChange={(slots) => set({ slots })} />
          <CheckField
            label={t('screen.new.kept.parity')}
            checked={kept.parity}
            onChange={(parity) => set({ parity })}
          />
          {options
            .filter(({ label }) => label.trim() !== '')
            .map((option) => (
              <Stands
                key={option.id}
                option={option}
                kept={kept}
                gendered={keptGender(draft)}
                onChange={(one) => set({ standing: { ...kept.standing, [option.id]: one } })}
              />
            ))}
          {wrong && <p className={styles['error']}>{t('screen.new.kept.wrong')}</p>}
        </div>
      )}
    </>
  );
};

type SlotsProps = {
  readonly kept: KeptDraft;
  readonly onChange: (slots: readonly SlotDraft[]) => void;
};

const Slots = ({ kept: { slots }, onChange }: SlotsProps) => {
  const t = useTexts('polls');
  const put = (rank: number, change: Partial<SlotDraft>) =>
    onChange(slots.map((slot, at) => (at === rank ? { ...slot, ...change } : slot)));
  return slots.map(({ name, places }, rank) => (
    // oxlint-disable-next-line react/no-array-index-key -- a slot has no other identity than its rank
    <div key={rank} className={styles['slot']}>
      <TextField
        label={t('screen.new.kept.slot', { count: rank + 1 })}
        maxLength={60}
        value={name}
        onChange={(text) => put(rank, { name: text })}
      />
      <NumberField
        label={t('screen.new.kept.places')}
        min={1}
        step={1}
        value={places}
        onChange={(many) => put(rank, { places: many })}
      />
    </div>
  ));
};

type StandsProps = {
  readonly option: OptionDraft;
  readonly kept: KeptDraft;
  /** A rule of parity reads it: else it is nobody's affair. */
  readonly gendered: boolean;
  readonly onChange: (standing: StandingDraft) => void;
};

/** What one option stands for, and the gender its person declares. */
const Stands = ({ option: { id, label }, kept, gendered, onChange }: StandsProps) => {
  const t = useTexts('polls');
  const one = standingOf(kept, id);
  return (
    <fieldset className={styles['stands']}>
      <legend>{label}</legend>
      <SelectField
        label={t('screen.new.kept.stands')}
        options={[
          { value: '', label: t('screen.new.kept.stands.choose') },
          ...kept.slots.map(({ name }, rank) => ({ value: String(rank), label: name })),
        ]}
        value={one.slot === undefined ? '' : String(one.slot)}
        onChange={(rank) => onChange({ ...one, slot: rank === '' ? undefined : Number(rank) })}
      />
      {gendered && <GenderField value={one.gender} onChange={(gender) => onChange({ ...one, gender })} />}
    </fieldset>
  );
};
