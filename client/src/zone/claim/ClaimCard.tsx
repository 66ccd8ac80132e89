import { Link } from 'react-router';
import type { ClaimCardFragment } from '../../generated/zone.documents.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Card } from '../../ui/Card.js';
import { StateBadge, type State } from '../../ui/StateBadge.js';
import { AnswerForm } from './AnswerForm.js';

const stateOf = { waiting: 'waiting', confirmed: 'done', refused: 'refused' } as const satisfies Record<
  ClaimCardFragment['state'],
  State
>;

/** One claim: who, for what, in which words, and the answer: given, or to be given. */
export const ClaimCard = ({ claim }: { readonly claim: ClaimCardFragment }) => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const { when } = useDates();
  const { id, establishment, personName, state, message, madeAt, answer, answerable } = claim;
  return (
    <div id={id}>
      <Card
        calling={answerable}
        title={<Link to={`/z/${slug}/directory/${establishment.id}`}>{establishment.name}</Link>}
        mark={<StateBadge state={stateOf[state]}>{t(`screen.claims.state.${state}`)}</StateBadge>}
        meta={t('screen.claims.by', { name: personName, when: when(madeAt) })}
      >
        {message && <p>{t('screen.claims.said', { message })}</p>}
        {answer && <p>{t('screen.claims.answered', { answer })}</p>}
        {answerable && <AnswerForm id={id} />}
      </Card>
    </div>
  );
};
