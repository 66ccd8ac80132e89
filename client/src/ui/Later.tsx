import { Suspense, type ReactNode } from 'react';
import { Skeleton } from './Skeleton.js';

type LaterProps = { readonly lines?: number; readonly children: ReactNode };

/** A part that few readers of its screen will need: fetched when it is asked for, and announced by so many lines. */
export const Later = ({ lines = 3, children }: LaterProps) => (
  <Suspense fallback={<Skeleton lines={lines} />}>{children}</Suspense>
);
