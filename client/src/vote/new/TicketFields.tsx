import { PAIR_SLOTS } from '../../roll/index.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { CandidateField } from './CandidateField.js';
import { GenderField } from './GenderField.js';
import { keeps, type OptionDraft, type PollDraft } from './poll-draft.js';
import { asksGender, slotsOf, standerKey, standerOf, type Part, type SeatingDraft } from './seating-draft.js';
import styles from './new.module.css';

type TicketsProps = {
  readonly draft: PollDraft;
  readonly onSet: (change: Partial<SeatingDraft>) => void;
};

/** Whom each option stands for: one person, or a pair with its substitutes. */
export const TicketFields = ({ draft, onSet }: TicketsProps) =>
  draft.options
    .filter(({ label }) => label.trim() !== '')
    .map((option) => <TicketField key={option.id} draft={draft} option={option} onSet={onSet} />);

type TicketProps = TicketsProps & { readonly option: OptionDraft };

const TicketField = ({ draft, option, onSet }: TicketProps) => {
  const t = useTexts('seating');
  const { seating, kept } = draft;
  const slots = slotsOf(seating, kept, keeps(draft), option.id);
  const parts: readonly Part[] = seating.kind === 'pair' ? ['holder', 'substitute'] : ['holder'];
  if (slots.length === 0) return null;
  return (
    <fieldset className={styles['options']}>
      <legend>{t('screen.seating.ticket', { label: option.label.trim() })}</legend>
      {slots.flatMap((slot) =>
        parts.map((part) => (
          <StanderField
            key={`${slot}/${part}`}
            draft={draft}
            option={option}
            slot={slot}
            part={part}
            onSet={onSet}
          />
        )),
      )}
    </fieldset>
  );
};

type StanderProps = TicketProps & { readonly slot: string; readonly part: Part };

const StanderField = ({ draft, option, slot, part, onSet }: StanderProps) => {
  const t = useTexts('seating');
  const { seating } = draft;
  const key = standerKey(option.id, slot, part);
  const stander = standerOf(seating, key);
  const put = (change: Partial<typeof stander>) =>
    onSet({ standers: { ...seating.standers, [key]: { ...stander, ...change } } });
  const place = PAIR_SLOTS.find((one) => one === slot);
  const role = part === 'holder' ? 'screen.seating.person' : 'screen.seating.substitute';
  return (
    <>
      <CandidateField
        label={t(place === undefined ? role : `${role}.${place}`)}
        start={part === 'holder' && slotsAlone(draft, option) ? option.label.trim() : ''}
        value={stander.person}
        onChange={(person) => put({ person })}
      />
      {stander.person && asksGender(seating, keeps(draft), part) && (
        <GenderField value={stander.gender} onChange={(gender) => put({ gender })} />
      )}
    </>
  );
};

/** An option for one person is most often called by their name. */
const slotsAlone = (draft: PollDraft, { id }: OptionDraft): boolean =>
  slotsOf(draft.seating, draft.kept, keeps(draft), id).length === 1;
