import type { ComponentProps } from 'react';
import type { CombinedError } from 'urql';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { FailureNotice } from './FailureNotice.js';
import { NotFoundPage } from './NotFoundPage.js';

type WaitingProps = Pick<ComponentProps<typeof Page>, 'title' | 'width'> & {
  readonly asked: {
    readonly data?: unknown;
    readonly error?: CombinedError | undefined;
    readonly fetching: boolean;
  };
  readonly retry: () => void;
};

/** The page of one thing while that thing is not there: being asked for, out of reach, or known to nobody. */
export const WaitingPage = ({ asked: { data, error, fetching }, retry, ...page }: WaitingProps) =>
  data && !fetching ? (
    <NotFoundPage />
  ) : (
    <Page {...page}>{error ? <FailureNotice error={error} retry={retry} /> : <Skeleton lines={6} />}</Page>
  );
