import { canonical, isRefused } from '@communaux/shared/kernel';
import {
  buildCertificate,
  countPoll,
  recount,
  type Certificate,
  type Frozen,
  type RegisterHead,
} from '@communaux/shared/vote';
import type { Opened } from './box.view.js';
import type { Certified } from './closing.store.js';
import { sha256 } from './sha256.js';

/** Counts the box and proves the count. @throws Error rather than publish a result that does not recount */
export const certify = (frozen: Frozen, { box, ballots }: Opened, register: RegisterHead): Certificate => {
  const outcome = countPoll(frozen, box, sha256);
  const certificate = buildCertificate({ frozen, box, ballots, outcome, register }, sha256);
  const check = recount(certificate, sha256);
  if (isRefused(check)) throw new Error(`The certificate does not recount: ${JSON.stringify(check.reasons)}`);
  return certificate;
};

/** As it is stored, served and kept: the very text its digests are taken of. */
export const writtenOut = (certificate: Certificate): Certified => {
  const { outcome, digest } = certificate;
  return { outcome, digest, text: canonical(certificate) };
};
