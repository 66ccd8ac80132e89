import { useState } from 'react';
import { AnswerRollAmendmentDocument, type AmendmentSheetFragment } from '../../generated/roll.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { asReason, useAct } from '../../platform/act/use-act.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';

type ActsProps = { readonly amendment: AmendmentSheetFragment };

/** Signing and refusing are offered to who may do both; anyone else reads who may, and takes back what they asked for. */
export const AmendmentActs = ({ amendment }: ActsProps) => {
  if (amendment.mine) return <TakeBack amendment={amendment} />;
  return amendment.obstacles.length > 0 ? (
    <Obstacles amendment={amendment} />
  ) : (
    <SignOrRefuse amendment={amendment} />
  );
};

const Obstacles = ({ amendment: { obstacles } }: ActsProps) => {
  const word = useRefusals('roll', 'vote');
  return obstacles.map((one) => <p key={one.code}>{word(asReason(one))}</p>);
};

const TakeBack = ({ amendment }: ActsProps) => {
  const t = useTexts('roll');
  const { give, busy, reasons, error } = useAnswer(amendment);
  return (
    <>
      <Acts>
        <Button kind="bare" busy={busy} onClick={() => void give('refused')}>
          {t('screen.amendment.take-back')}
        </Button>
      </Acts>
      <ActNotice words={['roll', 'vote']} reasons={reasons} error={error} />
    </>
  );
};

const SignOrRefuse = ({ amendment }: ActsProps) => {
  const t = useTexts('roll');
  const [asking, setAsking] = useState<Answer>();
  const { give, busy, reasons, error } = useAnswer(amendment);
  const ask = (answer: Answer) => ({
    open: asking === answer,
    busy,
    title: t(`screen.amendment.${amendment.act}`, { name: amendment.name }),
    onConfirm: () => void give(answer).then(() => setAsking(undefined)),
    onClose: () => setAsking(undefined),
  });
  return (
    <>
      <Acts>
        <Button onClick={() => setAsking('co_signed')}>{t('screen.amendment.sign')}</Button>
        <Button kind="bare" onClick={() => setAsking('refused')}>
          {t('screen.amendment.refuse')}
        </Button>
      </Acts>
      <ActNotice words={['roll', 'vote']} reasons={reasons} error={error} />
      <ConfirmDialog {...ask('co_signed')} confirm={t('screen.amendment.sign')}>
        <p>{t('screen.amendment.sign.words')}</p>
      </ConfirmDialog>
      <ConfirmDialog {...ask('refused')} danger confirm={t('screen.amendment.refuse.do')}>
        <p>{t('screen.amendment.refuse.words')}</p>
      </ConfirmDialog>
    </>
  );
};

type Answer = 'co_signed' | 'refused';

const useAnswer = ({ id }: AmendmentSheetFragment) => {
  const t = useTexts('roll');
  const { slug } = useZone();
  const { act, ...acting } = useAct(AnswerRollAmendmentDocument, (data) => data.answerRollAmendment);
  const give = async (answer: Answer) => {
    const given = await act({ zone: slug, amendment: id, answer });
    if (given) announce(t(answer === 'refused' ? 'screen.amendment.turned-down' : 'screen.amendment.done'));
  };
  return { ...acting, give };
};
