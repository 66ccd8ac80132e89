import type { DataSource } from 'typeorm';
import { system } from '@communaux/shared/access';
import type { PollId, ZoneId } from '@communaux/shared/kernel';
import type { Frozen } from '@communaux/shared/vote';
import { connectionOf } from '../platform/database/own-connection.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { openBox, registerHead, sizeOfBox } from './box.view.js';
import { certify, writtenOut } from './certify.js';
import type { Certified } from './closing.store.js';
import { countInThread } from './counting/count-in-thread.js';

/** What counting stands on. The database is asked for a connection of a thread's own, and for nothing else. */
export type Desk = { readonly works: UnitOfWork; readonly database: DataSource };

/** Below this a thread takes longer to start than the ballots to be counted: some fifty milliseconds of the event loop. */
export const WORTH_A_THREAD = 1_000;

/** Counts a box that is shut and certifies what it says. Nothing is written: the same box always says the same. */
export const countBox = async (
  { works, database }: Desk,
  zoneId: ZoneId,
  pollId: PollId,
  frozen: Frozen,
  worthAThread = WORTH_A_THREAD,
): Promise<Certified> => {
  const small = await works.read(system('count'), zoneId, async ({ tx }) => {
    const reading = { zoneId, query: tx.query };
    if ((await sizeOfBox(reading, pollId)) >= worthAThread) return null;
    return { opened: await openBox(reading, pollId, frozen), head: await registerHead(reading) };
  });
  if (small) return writtenOut(certify(frozen, small.opened, small.head));
  return countInThread({ connection: connectionOf(database), zoneId, pollId, frozen });
};
