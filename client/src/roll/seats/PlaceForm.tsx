import { useState } from 'react';
import { useNavigate } from 'react-router';
import { VOICES, type Voice } from '@communaux/shared/body';
import { DAY, later } from '@communaux/shared/kernel';
import { useColleges } from '../../body/index.js';
import type { SeatSheetFragment } from '../../generated/roll.documents.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { fromWall, toWall } from '../../platform/language/wall-time.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { DateTimeField } from '../../ui/fields/DateTimeField.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { PersonField, type Chosen } from './PersonField.js';
import { useSeating } from './use-seating.js';

type FormProps = {
  readonly seat: SeatSheetFragment;
  /** Which place of a pair; null for a seat of one. */
  readonly slot: string | null;
  /** A substitute rather than a holder. */
  readonly stands: boolean;
};

const A_YEAR = 365 * DAY;

export const PlaceForm = ({ seat, slot, stands }: FormProps) => {
  const t = useTexts('seats', 'body');
  const { slug, timeZone } = useZone();
  const navigate = useNavigate();
  const { now } = useDates();
  const { byKey } = useColleges();
  const [person, setPerson] = useState<Chosen>();
  const [wall, setWall] = useState(() => toWall(later(now, A_YEAR), timeZone).slice(0, 10));
  const [voice, setVoice] = useState<Voice>('deliberative');
  const [tried, setTried] = useState(false);
  const { seatPerson, nameSubstitute, ...acting } = useSeating();
  const until = fromWall(`${wall}T23:59`, timeZone);
  const wrong = until === undefined || until <= now;
  const fill = async () => {
    setTried(true);
    if (!person || wrong) return;
    const wish = { seatId: seat.id, personId: person.id, endsAt: new Date(until).toISOString() };
    const collegeId = byKey(seat.collegeKey)?.id ?? '';
    const done = stands
      ? await nameSubstitute({ ...wish, slot: slot ?? '' })
      : await seatPerson({ ...wish, slot, voice, collegeId });
    if (!done) return;
    announce(t(stands ? 'screen.place.substitute.done' : 'screen.place.done', { name: person.name }));
    await navigate(`/z/${slug}/seats`);
  };
  return (
    <ActForm
      verb={t(stands ? 'screen.place.substitute.do' : 'screen.place.hold.do')}
      words={['roll', 'body']}
      acting={acting}
      onSubmit={fill}
    >
      <PersonField
        value={person}
        error={tried && !person && t('screen.place.person.missing')}
        onChange={setPerson}
      />
      <DateTimeField
        label={t('screen.place.until')}
        error={tried && wrong && t('screen.place.until.wrong')}
        only="date"
        min={toWall(now, timeZone).slice(0, 10)}
        value={wall}
        onChange={setWall}
      />
      {!stands && slot === null && (
        <ChoiceField
          label={t('screen.place.voice')}
          choices={VOICES.map((value) => ({ value, label: t(`body.voice.${value}`) }))}
          value={voice}
          onChange={setVoice}
        />
      )}
    </ActForm>
  );
};
