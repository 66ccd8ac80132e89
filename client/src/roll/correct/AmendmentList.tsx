import type { AmendmentSheetFragment } from '../../generated/roll.documents.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Card, CardList } from '../../ui/Card.js';
import { Section } from '../../ui/Section.js';
import { StateBadge } from '../../ui/StateBadge.js';
import styles from '../roll.module.css';
import { AmendmentActs } from './AmendmentActs.js';

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
      calling={answer === null && open && amendment.obstacles.length === 0}
    >
      <p>
        <Standing amendment={amendment} open={open} />
      </p>
      <p className={styles['grounds']}>{reason}</p>
      {answer === null && open && <AmendmentActs amendment={amendment} />}
    </Card>
  );
};

const Standing = ({ amendment: { answer, answeredBy, proposedBy }, open }: CardProps) => {
  const t = useTexts('roll');
  if (answer === null && !open)
    return <StateBadge state="neutral">{t('screen.amendment.lapsed')}</StateBadge>;
  if (answer === null) return <StateBadge state="waiting">{t('screen.amendment.waiting')}</StateBadge>;
  if (answer === 'refused' && answeredBy === proposedBy)
    return <StateBadge state="neutral">{t('screen.amendment.withdrawn')}</StateBadge>;
  const signed = answer === 'co_signed';
  return (
    <StateBadge state={signed ? 'done' : 'refused'}>
      {t(signed ? 'screen.amendment.signed' : 'screen.amendment.refused', { name: answeredBy })}
    </StateBadge>
  );
};
