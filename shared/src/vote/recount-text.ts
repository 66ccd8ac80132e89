import { canonical, refuse, type Refused } from '../kernel/index.js';
import type { Sha256 } from './freeze.js';
import type { Outcome } from './outcome.js';
import { recount, type RecountRefusal } from './recount.js';

/**
 * Counts a certificate again from its very bytes, as they were published. A certificate is one text and no other:
 * a space added, a key told twice or in another order, a line end after the last bracket is refused, even where it reads
 * the same.
 */
export const recountText = (
  text: string,
  sha256: Sha256,
): { readonly kind: 'confirmed'; readonly outcome: Outcome } | Refused<RecountRefusal> => {
  const certificate = parsed(text);
  if (certificate === undefined || canonicalOf(certificate) !== text)
    return refuse('certificate-unreadable', { field: '' });
  return recount(certificate, sha256);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Null for JSON that canonical text cannot carry: a decimal, a number beyond safe integers. */
const canonicalOf = (value: unknown): string | null => {
  try {
    return canonical(value);
  } catch {
    return null;
  }
};
