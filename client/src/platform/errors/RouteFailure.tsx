import { isRouteErrorResponse, useRouteError } from 'react-router';
import type { Failure } from '../graphql/failure.js';
import { FailurePage } from './FailurePage.js';
import { NotFoundPage } from './NotFoundPage.js';

/** What a route shows when one of its screens threw, or could not be downloaded. */
export const RouteFailure = () => {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return <FailurePage failure={surpriseOf(error)} />;
};

// Each browser words it in its own way when a file of the previous version is gone.
const MISSING_FILE =
  /dynamically imported module|importing a module script|preload CSS|module script failed/i;

export const surpriseOf = (error: unknown): Failure => {
  if (!navigator.onLine) return 'offline';
  return error instanceof Error && MISSING_FILE.test(error.message) ? 'outdated' : 'broken';
};
