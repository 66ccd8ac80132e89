import { personOf } from '@communaux/shared/access';
import { isRefused, refuse, type PersonId, type PollId, type Refused } from '@communaux/shared/kernel';
import { decideInstallation, type Seating } from '@communaux/shared/vote';
import type { Installation } from '../../generated/schema.js';
import { settleVeto } from '../../guardian/index.js';
import type { UseCase, Work } from '../../platform/database/work.js';
import { storeSeat } from '../seat/seat.store.js';
import { readElection } from './election.view.js';
import { readInstallation } from './installation.view.js';
import {
  leaveMandates,
  storeElected,
  storeInstallation,
  storeStandIns,
  type Installing,
} from './installation.store.js';

/** `people` are those whose rights have just changed. */
export type Seated = { readonly installation: Installation; readonly people: readonly PersonId[] };

/** Those elected take their places, in one act and once: by the certified outcome and nothing else. */
export const installElected =
  (pollId: PollId, withdrawn: readonly PersonId[]): UseCase<Seated | Refused> =>
  async (work) => {
    const installedBy = personOf(work.actor);
    // Locks the poll to the end: neither a veto nor a second installation slips in between.
    const standing = await settleVeto(work, pollId);
    const election = await readElection(work, pollId, standing);
    if (!election || !installedBy) return refuse('poll-unknown');
    const decision = decideInstallation({ ...election, withdrawn, now: work.now });
    if (isRefused(decision)) return decision;
    const { seating } = election;
    if (seating === null) return refuse('install-seats-nobody');
    const seatId = election.seatId ?? (await seatFor(work, pollId, seating));
    const installing = { pollId, seating, seatId, withdrawn, installedBy, places: decision.places };
    if (!(await storeInstallation(work, installing))) return refuse('install-already');
    const people = await giveAll(work, installing);
    return { installation: await shown(work, pollId), people };
  };

/** A pair that had no seat yet; null for plain mandates. */
const seatFor = async (work: Work, poll: PollId, { collegeId, seat }: Seating): Promise<string | null> => {
  if (seat === null) return null;
  const id = work.newId<string>();
  await storeSeat(work, id, { ...seat, collegeId });
  const facts = { seat: id, college: collegeId, places: seat.slots.length, poll };
  work.record({ act: 'seat.added', facts });
  return id;
};

const giveAll = async (work: Work, installing: Installing): Promise<readonly PersonId[]> => {
  const { pollId, seating, seatId, withdrawn } = installing;
  const left = await leaveMandates(work, installing);
  const given = await storeElected(work, installing);
  const named = await storeStandIns(work, installing);
  for (const { id, collegeId: college } of left)
    work.record({ act: 'mandate.ended', facts: { mandate: id, college, poll: pollId } });
  for (const { id, collegeId: college } of given)
    work.record({ act: 'mandate.granted', facts: { mandate: id, college, poll: pollId } });
  for (const { id } of named)
    work.record({ act: 'substitute.named', facts: { substitute: id, seat: seatId, poll: pollId } });
  const facts = { poll: pollId, college: seating.collegeId, seat: seatId, mandates: given.length, withdrawn };
  work.record({ act: 'election.installed', facts });
  return [...left, ...given, ...named].map(({ personId }) => personId);
};

const shown = async (work: Work, pollId: PollId): Promise<Installation> => {
  const installation = await readInstallation(pollId)(work);
  if (!installation) throw new Error('The installation that was just made cannot be read');
  return installation;
};
