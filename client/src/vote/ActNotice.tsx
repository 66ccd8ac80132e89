import type { CombinedError } from 'urql';
import type { Reason } from '@communaux/shared/kernel';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useRefusals } from '../platform/language/use-texts.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';

type ActNoticeProps = {
  readonly reasons: readonly Reason[];
  readonly error: CombinedError | undefined;
  readonly retry?: () => void;
};

/** Why an act was not done: all its reasons, or the surprise that stopped it. */
export const ActNotice = ({ reasons, error, retry }: ActNoticeProps) => {
  const word = useRefusals('vote', 'body');
  return (
    <>
      {reasons.length > 0 && <RefusalNotice reasons={reasons.map((reason) => ({ words: word(reason) }))} />}
      <FailureNotice error={error} retry={retry} />
    </>
  );
};
