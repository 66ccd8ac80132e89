import { createHash } from 'node:crypto';
import { visitor } from '@communaux/shared/access';
import { refuse, type Refused } from '@communaux/shared/kernel';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { addressBlock } from './address-block.js';
import { countAttempt, forgetAttempts } from './attempt.store.js';

/** How often a door may be tried: `most` times per window of `minutes`. */
export type Limit = { readonly most: number; readonly minutes: number };

export type Trial = {
  /** Which door: each is counted apart. */
  readonly door: string;
  /** Where the request comes from; its whole /64 shares one count. */
  readonly ip: string;
  readonly perAddress: Limit;
  /** The account aimed at, existing or not, so that the answer tells nothing. */
  readonly account?: string;
  readonly perAccount?: Limit;
};

/**
 * Counts this attempt against the account and against the address block, in a transaction of its own: an attempt counts
 * whatever becomes of it. Answers a refusal with the minutes to wait once one of them is used up.
 */
export const limitAttempts = (
  works: UnitOfWork,
  { door, ip, perAddress, account, perAccount }: Trial,
): Promise<Refused<'too-many-attempts'> | undefined> =>
  works.instance(visitor, async (work) => {
    const counts = [{ bucket: `${door} from ${addressBlock(ip)}`, limit: perAddress }];
    // The account is kept as a fingerprint: this table must not become a list of addresses.
    if (account !== undefined && perAccount)
      counts.push({ bucket: `${door} to ${fingerprint(account)}`, limit: perAccount });
    let wait = 0;
    let first = false;
    for (const { bucket, limit } of counts) {
      const { count, waitSeconds } = await countAttempt(work, bucket, limit.minutes);
      if (count > limit.most) wait = Math.max(wait, waitSeconds);
      first ||= count === 1;
    }
    // Last, so that nobody waits for a counter while holding what another sweeps.
    if (first) await forgetAttempts(work);
    return wait > 0 ? refuse('too-many-attempts', { minutes: Math.ceil(wait / 60) }) : undefined;
  });

const fingerprint = (account: string): string => createHash('sha256').update(account).digest('base64url');
