import type { CombinedError } from 'urql';
import type { Reason } from '@communaux/shared/kernel';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useRefusals } from '../platform/language/use-texts.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';

type ActNoticeProps = {
  readonly reasons: readonly Reason[];
  readonly error: CombinedError | undefined;
};

/** What stands in the way of an act of this feature: its reasons in words, or a failure. Nothing while all is well. */
export const ActNotice = ({ reasons, error }: ActNoticeProps) => {
  const word = useRefusals('zone');
  return (
    <>
      <FailureNotice error={error} />
      {reasons.length > 0 && <RefusalNotice reasons={reasons.map((reason) => ({ words: word(reason) }))} />}
    </>
  );
};
