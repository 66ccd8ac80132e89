import type { ClientConfig } from 'pg';
import type { PollId, ZoneId } from '@communaux/shared/kernel';
import type { Frozen } from '@communaux/shared/vote';
import { readAlone, type Alone } from '../../platform/database/read-alone.js';
import { amendmentsOf, openBox, registerHead } from '../box.view.js';
import { certify, writtenOut } from '../certify.js';
import type { Certified } from '../closing.store.js';
import { streamCertificate } from './stream-certificate.js';
import { MOST_COLLEGES } from './stream-box.js';
import { streamOutcome } from './stream-outcome.js';

export type CountingTask = {
  readonly connection: ClientConfig;
  readonly zoneId: ZoneId;
  readonly pollId: PollId;
  readonly frozen: Frozen;
};

/** Counts and certifies a large box on a connection of its own, for a thread. */
export const countAlone = ({ connection, zoneId, pollId, frozen }: CountingTask): Promise<Certified> =>
  readAlone(connection, zoneId, async (alone) =>
    isAnonymous(frozen) ? streamed(alone, pollId, frozen) : whole(alone, pollId, frozen),
  );

/** Whether urns are all that is needed: no name to publish, no pair to bring together, no chair to ask. */
const isAnonymous = ({ ruleSet, pairs, colleges }: Frozen): boolean =>
  !ruleSet.openBallots &&
  pairs.length === 0 &&
  ruleSet.castingVote === 'none' &&
  colleges.length <= MOST_COLLEGES;

const streamed = async (alone: Alone, pollId: PollId, frozen: Frozen): Promise<Certified> => {
  const { client, zoneId } = alone;
  const address = { zoneId, pollId, colleges: frozen.colleges };
  const amendments = await amendmentsOf(alone, pollId);
  const outcome = await streamOutcome(client, address, frozen, amendments);
  const proved = { frozen, amendments, outcome, register: await registerHead(alone) };
  return { outcome, ...(await streamCertificate(client, address, proved)) };
};

const whole = async (alone: Alone, pollId: PollId, frozen: Frozen): Promise<Certified> =>
  writtenOut(certify(frozen, await openBox(alone, pollId, frozen), await registerHead(alone)));
