import { useState } from 'react';
import { EndMandateDocument, type SeatSheetFragment } from '../../generated/roll.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';

type Place = SeatSheetFragment['places'][number];

/** Ends a mandate or a substitution: whoever holds it leaves, or an agent records a departure. */
export const EndHolding = ({ place, agent }: { readonly place: Place; readonly agent: boolean }) => {
  const t = useTexts('seats');
  const { mandateId, holder, substituteId, substitute, mine } = place;
  const may = agent || mine;
  if (!may) return null;
  return (
    <>
      {mandateId !== null && holder !== null && (
        <EndOne
          id={mandateId}
          name={holder}
          verb={t(mine && !agent ? 'screen.seats.leave' : 'screen.seats.end')}
          label={t('screen.seats.end.of', { name: holder })}
        />
      )}
      {substituteId !== null && substitute !== null && (
        <EndOne
          id={substituteId}
          name={substitute}
          verb={t('screen.seats.end-substitute')}
          label={t('screen.seats.end-substitute.of', { name: substitute })}
        />
      )}
    </>
  );
};

type OneProps = {
  readonly id: string;
  readonly name: string;
  readonly verb: string;
  readonly label: string;
};

const EndOne = ({ id, name, verb, label }: OneProps) => {
  const t = useTexts('seats');
  const { slug } = useZone();
  const [asking, setAsking] = useState(false);
  const { act, busy, reasons, error } = useAct(EndMandateDocument, (data) => data.endMandate);
  const end = async () => {
    const ended = await act({ zone: slug, mandate: id });
    setAsking(false);
    if (ended) announce(t('screen.seats.ended'));
  };
  return (
    <>
      <Button kind="bare" aria-label={label} onClick={() => setAsking(true)}>
        {verb}
      </Button>
      <ActNotice words={['roll', 'body']} reasons={reasons} error={error} />
      <ConfirmDialog
        open={asking}
        danger
        busy={busy}
        title={label}
        confirm={verb}
        onConfirm={() => void end()}
        onClose={() => setAsking(false)}
      >
        <p>{t('screen.seats.end.words', { name })}</p>
      </ConfirmDialog>
    </>
  );
};
