import { useState } from 'react';
import { AnswerClaimDocument } from '../../generated/zone.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';

/** Confirm, or refuse with a reason: the person reads it as it is written. */
export const AnswerForm = ({ id }: { readonly id: string }) => {
  const t = useTexts('zone');
  const word = useRefusals('zone');
  const { slug } = useZone();
  const [answer, setAnswer] = useState('');
  const [missing, setMissing] = useState(false);
  const { act, ...acting } = useAct(AnswerClaimDocument, (data) => data.answerClaim);

  const reply = async (confirm: boolean) => {
    const unexplained = !confirm && answer.trim() === '';
    setMissing(unexplained);
    if (unexplained) return;
    if (await act({ zone: slug, id, confirm, answer }))
      announce(t(confirm ? 'screen.claims.confirmed' : 'screen.claims.refused'));
  };
  return (
    <ActForm
      verb={t('screen.claims.confirm')}
      words={['zone']}
      acting={acting}
      onSubmit={() => {
        void reply(true);
      }}
      more={
        <Button busy={acting.busy} onClick={() => void reply(false)}>
          {t('screen.claims.refuse')}
        </Button>
      }
    >
      <LongTextField
        optional
        label={t('screen.claims.answer')}
        hint={t('screen.claims.answer.hint')}
        error={missing && word({ code: 'claim-reason-missing', facts: {} })}
        value={answer}
        onChange={setAnswer}
        rows={2}
        maxLength={1_000}
      />
    </ActForm>
  );
};
