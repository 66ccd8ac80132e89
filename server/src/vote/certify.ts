import { isRefused } from '@communaux/shared/kernel';
import { buildCertificate, recount, tally, type Certificate, type Frozen } from '@communaux/shared/vote';
import type { Box } from './closing.store.js';
import { sha256 } from './sha256.js';

/** Counts the box and proves the count. @throws Error rather than publish a result that does not recount */
export const certify = (frozen: Frozen, { counts, ballots }: Box): Certificate => {
  const outcome = tally(frozen.ruleSet, frozen.colleges, counts);
  const certificate = buildCertificate(frozen, counts, ballots, outcome, sha256);
  const check = recount(certificate, sha256);
  if (isRefused(check)) throw new Error(`The certificate does not recount: ${JSON.stringify(check.reasons)}`);
  return certificate;
};
