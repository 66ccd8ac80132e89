import { TICKET_PARITIES } from '@communaux/shared/vote';
import { useColleges } from '../../body/index.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { fromWall } from '../../platform/language/wall-time.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { CheckField } from '../../ui/fields/CheckField.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { DateTimeField } from '../../ui/fields/DateTimeField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { keepsPlaces } from './kept-draft.js';
import { keeps, seats, ticketsWrong, type PollDraft } from './poll-draft.js';
import { parityOf, type SeatingDraft } from './seating-draft.js';
import { TicketFields } from './TicketFields.js';
import styles from './new.module.css';

type SeatingProps = {
  readonly draft: PollDraft;
  readonly wrong: ReadonlySet<string>;
  readonly onChange: (draft: PollDraft) => void;
};

/** Where winning gives a mandate: which, until when, and whom each option stands for. By an agent, who keeps the roll. */
export const SeatingFields = ({ draft, wrong, onChange }: SeatingProps) => {
  const t = useTexts('seating');
  const { all } = useColleges();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const { seating, method } = draft;
  const set = (change: Partial<SeatingDraft>) => onChange({ ...draft, seating: { ...seating, ...change } });
  if (!agent || !keepsPlaces(method)) return null;
  return (
    <>
      <CheckField
        label={t('screen.seating')}
        checked={seating.on}
        onChange={(on) => set({ on, collegeId: seating.collegeId || (all[0]?.id ?? '') })}
      />
      {seats(draft) && (
        <div className={styles['settings']}>
          <p>{t('screen.seating.words')}</p>
          <GivenFields draft={draft} wrong={wrong.has('seating')} onSet={set} />
          <TicketFields draft={draft} onSet={set} />
          {wrong.has('seating') && <TicketsWrong draft={draft} />}
        </div>
      )}
    </>
  );
};

type GivenProps = {
  readonly draft: PollDraft;
  readonly wrong: boolean;
  readonly onSet: (change: Partial<SeatingDraft>) => void;
};

const GivenFields = ({ draft, wrong, onSet }: GivenProps) => {
  const t = useTexts('seating');
  const { timeZone } = useZone();
  const { all } = useColleges();
  const { seating, closesAt } = draft;
  const { kind, label, until, endsAt, collegeId } = seating;
  const closes = fromWall(closesAt, timeZone);
  const early = endsAt === undefined || (closes !== undefined && endsAt <= closes);
  return (
    <>
      <ChoiceField
        label={t('screen.seating.kind')}
        choices={[
          { value: 'mandates', label: t('screen.seating.kind.mandates') },
          {
            value: 'pair',
            label: t('screen.seating.kind.pair'),
            hint: t('screen.seating.kind.pair.hint'),
          },
        ]}
        value={kind}
        onChange={(chosen) => onSet({ kind: chosen })}
      />
      <SelectField
        label={t('screen.seating.college')}
        options={all.map(({ id, name }) => ({ value: id, label: name }))}
        value={collegeId}
        onChange={(id) => onSet({ collegeId: id })}
      />
      {kind === 'pair' && (
        <TextField
          label={t('screen.seating.seat')}
          hint={t('screen.seating.seat.hint')}
          error={wrong && label.trim() === '' && t('screen.seating.seat.missing')}
          maxLength={120}
          value={label}
          onChange={(text) => onSet({ label: text })}
        />
      )}
      <DateTimeField
        label={t('screen.seating.until')}
        error={wrong && early && t('screen.seating.until.wrong')}
        only="date"
        value={until}
        onChange={(wall) => onSet({ until: wall, endsAt: fromWall(`${wall}T23:59`, timeZone) })}
      />
      {kind === 'pair' && <ParityField draft={draft} onSet={onSet} />}
    </>
  );
};

const ParityField = ({ draft, onSet }: Omit<GivenProps, 'wrong'>) => {
  const t = useTexts('seating');
  const apart = keeps(draft);
  const parities = TICKET_PARITIES.filter((parity) => !apart || parity !== 'holders');
  return (
    <SelectField
      label={t('screen.seating.parity')}
      options={parities.map((value) => ({ value, label: t(`screen.seating.parity.${value}`) }))}
      value={parityOf(draft.seating, apart)}
      onChange={(chosen) => onSet({ parity: parities.find((one) => one === chosen) ?? 'none' })}
    />
  );
};

/** The refusals of the server, word for word, before it is asked. */
const TicketsWrong = ({ draft }: { readonly draft: PollDraft }) => {
  const t = useTexts('polls');
  const word = useRefusals('seating', 'result');
  const sentences = new Set(ticketsWrong(draft, t('screen.new.none.label')).map(word));
  return [...sentences].map((sentence) => (
    <p key={sentence} className={styles['error']}>
      {sentence}
    </p>
  ));
};
