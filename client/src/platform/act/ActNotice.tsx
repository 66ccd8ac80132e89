import type { CombinedError } from 'urql';
import type { Reason } from '@communaux/shared/kernel';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import type { Feature } from '../language/catalogues.js';
import { useRefusals } from '../language/use-texts.js';
import { FailureNotice } from '../errors/FailureNotice.js';

type ActNoticeProps = {
  /** Features whose words a refusal of this act may need, the nearest first. */
  readonly words: readonly Feature[];
  readonly reasons: readonly Reason[];
  readonly error: CombinedError | undefined;
  readonly retry?: () => void;
};

/** Why an act was not done: all its reasons, or the surprise that stopped it. Nothing while all is well. */
export const ActNotice = ({ words, reasons, error, retry }: ActNoticeProps) => {
  const word = useRefusals(...words);
  return (
    <>
      {reasons.length > 0 && <RefusalNotice reasons={reasons.map((reason) => ({ words: word(reason) }))} />}
      <FailureNotice unsent error={error} retry={retry} />
    </>
  );
};
