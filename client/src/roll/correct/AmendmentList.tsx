import { useState } from 'react';
import { AnswerRollAmendmentDocument, type AmendmentSheetFragment } from '../../generated/roll.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { Card, CardList } from '../../ui/Card.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Section } from '../../ui/Section.js';
import { StateBadge } from '../../ui/StateBadge.js';
import styles from '../roll.module.css';

type ListProps = { readonly amendments: readonly AmendmentSheetFragment[]; readonly open: boolean };

/** Corrections of a frozen roll: who asked, who signed, and those that wait for a second person. Nothing where none was asked for. */
export const AmendmentList = ({ amendments, open }: ListProps) => {
  const t = useTexts('roll');
  if (amendments.length === 0) return null;
  return (
    <Section title={t('screen.amendments')}>
      <CardList>
        {amendments.map((one) => (
          <AmendmentCard key={one.id} amendment={one} open={open} />
        ))}
      </CardList>
    </Section>
  );
};

type CardProps = { readonly amendment: AmendmentSheetFragment; readonly open: boolean };

const AmendmentCard = ({ amendment, open }: CardProps) => {
  const t = useTexts('roll');
  const { when } = useDates();
  const { act, name, reason, proposedBy, proposedAt, answer } = amendment;
  return (
    <Card
      title={t(`screen.amendment.${act}`, { name })}
      meta={t('screen.amendment.asked', { name: proposedBy, when: when(proposedAt) })}
      calling={answer === null && open && !amendment.mine}
    >
      <p>
        <Standing amendment={amendment} open={open} />
      </p>
      <p className={styles['grounds']}>{reason}</p>
      {answer === null && open && <Answering amendment={amendment} />}
    </Card>
  );
};

const Standing = ({ amendment: { answer, answeredBy }, open }: CardProps) => {
  const t = useTexts('roll');
  if (answer === null && !open)
    return <StateBadge state="neutral">{t('screen.amendment.lapsed')}</StateBadge>;
  if (answer === null) return <StateBadge state="waiting">{t('screen.amendment.waiting')}</StateBadge>;
  const signed = answer === 'co_signed';
  return (
    <StateBadge state={signed ? 'done' : 'refused'}>
      {t(signed ? 'screen.amendment.signed' : 'screen.amendment.refused', { name: answeredBy })}
    </StateBadge>
  );
};

const Answering = ({ amendment: { id, mine, act: change, name } }: Pick<CardProps, 'amendment'>) => {
  const t = useTexts('roll');
  const { slug } = useZone();
  const [asking, setAsking] = useState(false);
  const { act, busy, reasons, error } = useAct(
    AnswerRollAmendmentDocument,
    (data) => data.answerRollAmendment,
  );
  const give = async (answer: 'co_signed' | 'refused') => {
    const given = await act({ zone: slug, amendment: id, answer });
    setAsking(false);
    if (given) announce(t(answer === 'refused' ? 'screen.amendment.turned-down' : 'screen.amendment.done'));
  };
  return (
    <>
      <Acts>
        {!mine && <Button onClick={() => setAsking(true)}>{t('screen.amendment.sign')}</Button>}
        <Button kind="bare" busy={busy} onClick={() => void give('refused')}>
          {t(mine ? 'screen.amendment.take-back' : 'screen.amendment.refuse')}
        </Button>
      </Acts>
      <ActNotice words={['roll', 'vote']} reasons={reasons} error={error} />
      <ConfirmDialog
        open={asking}
        busy={busy}
        title={t(`screen.amendment.${change}`, { name })}
        confirm={t('screen.amendment.sign')}
        onConfirm={() => void give('co_signed')}
        onClose={() => setAsking(false)}
      >
        <p>{t('screen.amendment.sign.words')}</p>
      </ConfirmDialog>
    </>
  );
};
