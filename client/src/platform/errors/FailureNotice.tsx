import type { CombinedError } from 'urql';
import { Notice } from '../../ui/Notice.js';
import { failureOf } from '../graphql/failure.js';
import { useTexts } from '../language/use-texts.js';
import { WayOut } from './FailurePage.js';

type FailureNoticeProps = {
  readonly error: CombinedError | undefined;
  readonly retry?: () => void;
  /** What was being sent is still on the screen: no way out may lead away from it. */
  readonly unsent?: boolean;
};

/** A surprise in one part of a page: the rest stays. Nothing at all while there is no error. */
export const FailureNotice = ({ error, retry, unsent }: FailureNoticeProps) => {
  const t = useTexts();
  if (!error) return null;
  const failure = failureOf(error);
  return (
    <Notice
      tone="refusal"
      answers
      title={t(unsent && failure === 'signed-out' ? 'error.session-over' : `error.${failure}`)}
      action={<WayOut failure={failure} retry={retry} beside={unsent} />}
    >
      <p>{t(`error.${failure}.kept`)}</p>
      <p>{t(`error.${failure}.todo`)}</p>
    </Notice>
  );
};
