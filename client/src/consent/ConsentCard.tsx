import type { ConsentsQuery } from '../generated/consent.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Card } from '../ui/Card.js';
import { EndingBadge } from '../ui/EndingBadge.js';
import { TimeCost } from '../ui/TimeCost.js';
import { endingOf, kindOf, phaseOf, stepOf } from './reading.js';

type ConsentCardProps = { readonly consent: ConsentsQuery['consents']['items'][number] };

/** A consent in the list: where it stands, and whether the reader is awaited. */
export const ConsentCard = ({ consent }: ConsentCardProps) => {
  const t = useTexts('consent', 'vote');
  const { slug } = useZone();
  const { when, date } = useDates();
  const { kind, round, answersCloseAt, openedAt, endedAt, asksMe } = consent;
  const [ending, phase, step] = [endingOf(consent.endedAs), phaseOf(consent.phase), stepOf(consent.step)];
  const where =
    ending !== null || step === 'consent'
      ? [
          ...(round > 0 ? [t('screen.round', { round })] : []),
          ...(phase && !ending ? [t(`consent.phase.${phase}`)] : []),
        ]
      : [t(`election.step.${step}`)];
  const time =
    ending !== null && endedAt !== null
      ? date(endedAt)
      : phase === 'objection' && answersCloseAt !== null
        ? t('screen.consents.until', { when: when(answersCloseAt) })
        : t('screen.consent.opened', { date: date(openedAt) });
  return (
    <Card
      level={2}
      title={consent.title}
      to={`/z/${slug}/consents/${consent.id}`}
      calling={asksMe}
      mark={
        asksMe ? (
          <TimeCost minutes={2} />
        ) : ending ? (
          <EndingBadge ending={ending}>{t(`screen.ended.${ending}`)}</EndingBadge>
        ) : undefined
      }
      meta={[t(`screen.kind.${kindOf(kind)}`), ...where, time].join(' · ')}
    >
      {asksMe && <p>{t('screen.consents.asks')}</p>}
    </Card>
  );
};
