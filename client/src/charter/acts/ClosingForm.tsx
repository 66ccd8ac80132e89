import { useState, type ReactNode } from 'react';
import { DAY, later } from '@communaux/shared/kernel';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { fromWall, toWall } from '../../platform/language/wall-time.js';
import { useZone } from '../../platform/session/session.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/Form.js';
import { DateTimeField } from '../../ui/fields/DateTimeField.js';
import styles from '../revision.module.css';

type ClosingFormProps = {
  readonly title: string;
  readonly words: string;
  readonly submit: string;
  /** How far away the close is proposed, in days. */
  readonly days: number;
  readonly busy: boolean;
  readonly notice: ReactNode;
  /** @param closesAt ISO 8601 */
  readonly onClose: (closesAt: string) => void;
};

/** Opens something until a day and hour of the zone's clock. */
export const ClosingForm = ({ title, words, submit, days, busy, notice, onClose }: ClosingFormProps) => {
  const t = useTexts('charter');
  const { timeZone } = useZone();
  const { now } = useDates();
  const [wall, setWall] = useState(() => `${toWall(later(now, days * DAY), timeZone).slice(0, 10)}T18:00`);
  const at = fromWall(wall, timeZone);
  const late = at === undefined || at <= now;
  return (
    <Form
      className={styles['form']}
      onSubmit={() => {
        if (!late) onClose(new Date(at).toISOString());
      }}
    >
      <h2>{title}</h2>
      <p>{words}</p>
      <DateTimeField
        label={t('screen.closes-at')}
        value={wall}
        min={toWall(now, timeZone)}
        error={late && t('screen.closes-at.past')}
        every={15}
        onChange={setWall}
      />
      {notice}
      <Button kind="primary" type="submit" busy={busy}>
        {submit}
      </Button>
    </Form>
  );
};
