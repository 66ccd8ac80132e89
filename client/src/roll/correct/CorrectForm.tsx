import { useState } from 'react';
import { useNavigate } from 'react-router';
import { LEAST_AMENDMENT, ROLL_ACTS, type RollAct } from '@communaux/shared/vote';
import { ProposeRollAmendmentDocument } from '../../generated/roll.documents.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { WhoField } from './WhoField.js';

/** What is wrong, on whose line, and why: a second person signs it after. */
export const CorrectForm = ({ poll }: { readonly poll: string }) => {
  const t = useTexts('roll');
  const { slug } = useZone();
  const navigate = useNavigate();
  const [change, setChange] = useState<RollAct>();
  const [person, setPerson] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(ProposeRollAmendmentDocument, (data) => data.proposeRollAmendment);
  const missing = LEAST_AMENDMENT - reason.trim().length;
  const ask = async () => {
    setTried(true);
    if (change === undefined || person === '' || missing > 0) return;
    if (!(await act({ zone: slug, input: { poll, person, act: change, reason: reason.trim() } }))) return;
    announce(t('screen.correct.done'));
    await navigate(`/z/${slug}/polls/${poll}/roll`);
  };
  return (
    <ActForm verb={t('screen.correct.do')} words={['roll', 'vote']} acting={acting} onSubmit={ask}>
      <ChoiceField
        label={t('screen.correct.act')}
        error={tried && change === undefined && t('screen.correct.act.missing')}
        choices={ROLL_ACTS.map((value) => ({
          value,
          label: t(`screen.correct.act.${value}`),
          hint: t(`screen.correct.act.${value}.hint`),
        }))}
        value={change}
        onChange={(value) => {
          setChange(value);
          setPerson('');
        }}
      />
      {change !== undefined && (
        <WhoField
          poll={poll}
          change={change}
          value={person}
          error={tried && person === '' && t('screen.correct.who.missing')}
          onChange={setPerson}
        />
      )}
      <LongTextField
        label={t('screen.correct.reason')}
        hint={t('screen.correct.reason.hint')}
        error={
          tried &&
          missing > 0 &&
          t(reason.trim() === '' ? 'screen.correct.reason.missing' : 'screen.correct.reason.least', {
            count: missing,
          })
        }
        rows={3}
        maxLength={2_000}
        value={reason}
        onChange={setReason}
      />
    </ActForm>
  );
};
