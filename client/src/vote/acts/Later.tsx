import { Suspense, type ReactNode } from 'react';
import { Skeleton } from '../../ui/Skeleton.js';

/** A form few readers of a result will fill: fetched with its fields when it is theirs to fill, not to read a result. */
export const Later = ({ children }: { readonly children: ReactNode }) => (
  <Suspense fallback={<Skeleton lines={3} />}>{children}</Suspense>
);
