import { useState } from 'react';
import { MOVES_BY_HAND } from '@communaux/shared/consent';
import { DAY, later } from '@communaux/shared/kernel';
import { MoveConsentDocument, type ConsentSheetFragment } from '../../generated/consent.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { fromWall, toWall } from '../../platform/language/wall-time.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { DateTimeField } from '../../ui/fields/DateTimeField.js';
import { Notice } from '../../ui/Notice.js';
import { unansweredIn } from '../reading.js';

type MoveProps = { readonly consent: ConsentSheetFragment; readonly to: string };
const ASKING = ['objection', 'consent'];
const DAYS_TO_ANSWER = 4;

/** Opens the next step; where answers are asked for, says until when. */
export const MoveForm = ({ consent, to }: MoveProps) => {
  const { id } = consent;
  const t = useTexts('facilitate', 'consent');
  const { slug, timeZone } = useZone();
  const { now } = useDates();
  const asks = ASKING.includes(to);
  const [wall, setWall] = useState(
    () => `${toWall(later(now, DAYS_TO_ANSWER * DAY), timeZone).slice(0, 10)}T18:00`,
  );
  const { act, ...acting } = useAct(MoveConsentDocument, (data) => data.moveConsent);
  const at = asks ? fromWall(wall, timeZone) : undefined;
  const late = asks && (at === undefined || at <= now);
  const unanswered = unansweredIn(consent);
  const step = MOVES_BY_HAND.find((one) => one === to);
  const move = async () => {
    if (late) return;
    const answersCloseAt = at === undefined ? null : new Date(at).toISOString();
    const moved = await act({ zone: slug, id, to, answersCloseAt });
    if (!moved) return;
    announce(t(moved.step === 'ended' ? 'screen.moved.ended' : 'screen.moved'));
  };
  if (!step) return null;
  return (
    <ActForm
      verb={t(`screen.move.${step}`)}
      words={['vote', 'consent']}
      acting={acting}
      kind="quiet"
      onSubmit={move}
    >
      {asks && (
        <DateTimeField
          label={t('screen.move.objection.until')}
          value={wall}
          min={toWall(now, timeZone)}
          error={late && t('screen.move.objection.past')}
          every={15}
          onChange={setWall}
        />
      )}
      {unanswered > 0 && <Notice tone="waiting">{t('screen.move.unanswered', { count: unanswered })}</Notice>}
    </ActForm>
  );
};
