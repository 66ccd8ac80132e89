import { FailureWords } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Notice } from '../../ui/Notice.js';

/** Why what one has begun to write may not be sent as things stand. */
export type Kept = 'signed-out' | 'late' | 'answered';

/** Said under words that stay on the page after their time, or after the session of who writes them. */
export const KeptNotice = ({ because }: { readonly because: Kept | undefined }) => {
  const t = useTexts('result');
  if (because === undefined) return null;
  if (because === 'signed-out') return <FailureWords failure="signed-out" unsent />;
  return <Notice tone="waiting">{t(`screen.contest.kept.${because}`)}</Notice>;
};
