import { refuse, type PersonId, type Refused } from '@communaux/shared/kernel';
import type { InstanceWork } from '../platform/database/work.js';
import { dropPasskey, waysIn } from './passkey.store.js';

/** Takes a passkey away, unless nothing else would let its owner in again. */
export const removePasskey =
  (person: PersonId, id: string) =>
  async (work: InstanceWork): Promise<{ done: true } | Refused<'passkey-not-yours' | 'last-way-in'>> => {
    if ((await waysIn(work, person)) <= 1) return refuse('last-way-in');
    return (await dropPasskey(work, person, id)) ? { done: true } : refuse('passkey-not-yours');
  };
