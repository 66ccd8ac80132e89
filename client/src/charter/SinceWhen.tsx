import { Link } from 'react-router';
import type { DecisionSheetFragment } from '../generated/charter.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';

type SinceWhenProps = {
  readonly effectiveFrom: string;
  readonly decision: DecisionSheetFragment | null;
};

/** Since when a wording binds, and the vote it comes from. */
export const SinceWhen = ({ effectiveFrom, decision }: SinceWhenProps) => {
  const t = useTexts('charter');
  const { date, past } = useDates();
  const { slug } = useZone();
  const since = t(past(effectiveFrom) ? 'screen.since' : 'screen.from', { date: date(effectiveFrom) });
  if (decision === null) return `${since} · ${t('screen.founding')}`;
  const to =
    decision.pollId === null
      ? `/z/${slug}/revisions/${decision.revisionId}`
      : `/z/${slug}/polls/${decision.pollId}`;
  return (
    <>
      {since} · <Link to={to}>{t('screen.voted', { date: date(decision.decidedAt) })}</Link>
    </>
  );
};
