import { useRefusals, useTexts } from '../platform/language/use-texts.js';
import { Notice } from '../ui/Notice.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import type { Unopened } from './use-door.js';

/** Why a door stayed closed, and what to do. */
export const DoorNotice = ({ unopened }: { readonly unopened: Unopened | undefined }) => {
  const t = useTexts('account');
  const word = useRefusals('account');
  if (!unopened) return null;
  if (unopened.kind === 'closed')
    return <RefusalNotice reasons={unopened.reasons.map((reason) => ({ words: word(reason) }))} />;
  return (
    <Notice tone="refusal" answers title={t(`error.${unopened.failure}`)}>
      <p>{t(`error.${unopened.failure}.todo`)}</p>
    </Notice>
  );
};
