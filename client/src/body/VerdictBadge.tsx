import { useTexts } from '../platform/language/use-texts.js';
import { EndingBadge } from '../ui/EndingBadge.js';
import { StateBadge } from '../ui/StateBadge.js';
import { verdictOf } from './poll-facts.js';

type BadgeProps = {
  readonly poll: Parameters<typeof verdictOf>[0] & {
    readonly stage: Parameters<typeof stageKey>[0];
  };
};
const stageKey = (
  stage: 'draft' | 'scheduled' | 'open' | 'closed' | 'tallied' | 'contested' | 'certified' | 'published',
) => `poll.stage.${stage}` as const;

/** What a vote came to, wherever votes are listed; until it is counted, where it stands. */
export const VerdictBadge = ({ poll }: BadgeProps) => {
  const t = useTexts('vote');
  const verdict = verdictOf(poll);
  return verdict === undefined ? (
    <StateBadge state="neutral">{t(stageKey(poll.stage))}</StateBadge>
  ) : (
    <EndingBadge ending={verdict}>{t(`poll.verdict.${verdict}`)}</EndingBadge>
  );
};
