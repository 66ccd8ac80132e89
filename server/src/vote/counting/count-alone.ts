import type { ClientConfig } from 'pg';
import type { PollId, ZoneId } from '@communaux/shared/kernel';
import { countPoll, type Frozen } from '@communaux/shared/vote';
import { readAlone, type Alone } from '../../platform/database/read-alone.js';
import { amendmentsOf, openBox, registerHead } from '../box.view.js';
import { certify, writtenOut } from '../certify.js';
import type { Certified } from '../closing.store.js';
import { sha256 } from '../sha256.js';
import { streamCertificate } from './stream-certificate.js';
import { MOST_COLLEGES } from './stream-box.js';
import { streamOutcome } from './stream-outcome.js';

/** `live`: what a box says so far, with nothing to certify. */
export type CountingTask = {
  readonly wanted: 'certified' | 'live';
  readonly connection: ClientConfig;
  readonly zoneId: ZoneId;
  readonly pollId: PollId;
  readonly frozen: Frozen;
};

/** What a thread gives back: without a text where nothing was to be certified. */
export type CountedAlone = Certified | Pick<Certified, 'outcome'>;

/** Counts a large box on a connection of its own, for a thread, and certifies it if asked to. */
export const countAlone = ({ connection, wanted, ...task }: CountingTask): Promise<CountedAlone> =>
  readAlone(connection, task.zoneId, (alone) =>
    wanted === 'live'
      ? soFar(alone, task)
      : isAnonymous(task.frozen)
        ? streamed(alone, task)
        : whole(alone, task),
  );

type Counting = Pick<CountingTask, 'pollId' | 'frozen'>;

/** Whether urns are all that is counted: no pair to bring together, no chair to ask. */
const isCountedByUrn = ({ ruleSet, pairs, colleges }: Frozen): boolean =>
  pairs.length === 0 && ruleSet.castingVote === 'none' && colleges.length <= MOST_COLLEGES;

/** Whether urns are all that is needed: no name to publish either. */
const isAnonymous = (frozen: Frozen): boolean => !frozen.ruleSet.openBallots && isCountedByUrn(frozen);

/** A pair or a casting vote is brought together by name, so the box is read whole for them. */
const soFar = async (alone: Alone, { pollId, frozen }: Counting): Promise<CountedAlone> => {
  const { client, zoneId } = alone;
  if (!isCountedByUrn(frozen)) {
    const { box } = await openBox(alone, pollId, frozen);
    return { outcome: countPoll(frozen, box, sha256) };
  }
  const address = { zoneId, pollId, colleges: frozen.colleges };
  return { outcome: await streamOutcome(client, address, frozen, await amendmentsOf(alone, pollId)) };
};

const streamed = async (alone: Alone, { pollId, frozen }: Counting): Promise<Certified> => {
  const { client, zoneId } = alone;
  const address = { zoneId, pollId, colleges: frozen.colleges };
  const amendments = await amendmentsOf(alone, pollId);
  const outcome = await streamOutcome(client, address, frozen, amendments);
  const proved = { frozen, amendments, outcome, register: await registerHead(alone) };
  return { outcome, ...(await streamCertificate(client, address, proved)) };
};

const whole = async (alone: Alone, { pollId, frozen }: Counting): Promise<Certified> =>
  writtenOut(certify(frozen, await openBox(alone, pollId, frozen), await registerHead(alone)));
