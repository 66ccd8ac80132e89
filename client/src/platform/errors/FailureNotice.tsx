import type { CombinedError } from 'urql';
import { Notice } from '../../ui/Notice.js';
import { failureOf, type Failure } from '../graphql/failure.js';
import { useTexts } from '../language/use-texts.js';
import { WayOut } from './FailurePage.js';

type WordsProps = {
  readonly failure: Failure;
  readonly retry?: () => void;
  /** What was being sent is still on the screen: no way out may lead away from it. */
  readonly unsent?: boolean;
};

type NoticeProps = Omit<WordsProps, 'failure'> & { readonly error: CombinedError | undefined };

/** A surprise in one part of a page: the rest stays. Nothing at all while there is no error. */
export const FailureNotice = ({ error, ...words }: NoticeProps) =>
  error ? <FailureWords failure={failureOf(error)} {...words} /> : null;

/** What happened, what became of what was there, and what to do. */
export const FailureWords = ({ failure, retry, unsent }: WordsProps) => {
  const t = useTexts();
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
