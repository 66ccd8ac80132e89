import { Link } from 'react-router';
import { PollGuardDocument, type GuardSheetFragment } from '../generated/guardian.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useZone } from '../platform/session/session.js';
import { Acts } from '../ui/Acts.js';
import { ButtonLink } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { Section } from '../ui/Section.js';
import { outcomeOf, voicesOf } from './standing.js';
import { VetoCard } from './VetoCard.js';

/** What guardians may do, or did, about a vote. Nothing where nobody watches over it. */
export const PollGuard = ({ pollId }: { readonly pollId: string }) => {
  const t = useTexts('guardian');
  const { slug } = useZone();
  const variables = { zone: slug, poll: pollId };
  const { data } = useLiveQuery(PollGuardDocument, variables, [`poll/${pollId}`, 'veto', 'revision']);
  const guard = data?.pollGuard;
  if (!guard || (guard.guardians.length === 0 && guard.veto === null && !guard.returned)) return null;
  return (
    <Section title={t('screen.guard')}>
      {guard.returned && guard.veto === null && <p>{t('screen.guard.returned')}</p>}
      <Standing guard={guard} />
      {guard.veto && <VetoCard veto={guard.veto} />}
      <Acts>
        {guard.mayVeto && (
          <ButtonLink to={`/z/${slug}/polls/${pollId}/veto`}>{t('screen.guard.suspend')}</ButtonLink>
        )}
        <Link to={`/z/${slug}/guardians`}>{t('screen.guard.all')}</Link>
      </Acts>
    </Section>
  );
};

const Standing = ({ guard }: { readonly guard: GuardSheetFragment }) => {
  const t = useTexts('guardian');
  const { when, past } = useDates();
  const facts = { voices: voicesOf(guard), when: guard.until === null ? '' : when(guard.until) };
  const outcome = outcomeOf(guard);
  if (outcome !== null)
    return (
      <Notice tone={outcome === 'overridden' ? 'done' : 'info'} title={t(`screen.guard.${outcome}`)}>
        <p>{t(`screen.guard.${outcome}.more`)}</p>
      </Notice>
    );
  if (guard.veto !== null)
    return (
      <Notice tone="waiting" title={t('screen.guard.given')}>
        <p>{t('screen.guard.given.more')}</p>
      </Notice>
    );
  if (guard.standing === 'suspended')
    return (
      <Notice tone="waiting" title={t('screen.guard.suspended')}>
        <p>{t('screen.guard.suspended.more', facts)}</p>
      </Notice>
    );
  if (guard.guardians.length === 0 || guard.standing === 'lost') return null;
  const open = guard.standing === 'watching' && guard.until !== null && !past(guard.until);
  return <p>{open ? t('screen.guard.watching', facts) : t('screen.guard.free')}</p>;
};
