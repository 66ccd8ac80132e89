import { isRefused, type PersonId, type PollId } from '@communaux/shared/kernel';
import { decideInstallation, electedBy, type Seating } from '@communaux/shared/vote';
import type { ElectionTicket, Installation, InstallationPlace } from '../../generated/schema.js';
import { standingOf } from '../../guardian/index.js';
import type { UseCase } from '../../platform/database/work.js';
import { readElection, type ElectionRead } from './election.view.js';

/** What an election gives to whom, and whether it has: null for a vote that seats nobody. */
export const readInstallation =
  (pollId: PollId): UseCase<Installation | null> =>
  async (work) => {
    const election = await readElection(work, pollId, await standingOf(work, pollId));
    if (!election?.seating) return null;
    const { seating, collegeKey, installedAt } = election;
    const decision = decideInstallation({ ...election, withdrawn: [], now: work.now });
    return {
      id: pollId,
      collegeKey: collegeKey ?? '',
      seat: seating.seat?.label ?? null,
      endsAt: new Date(seating.endsAt).toISOString(),
      installedAt: installedAt === null ? null : new Date(installedAt).toISOString(),
      obstacles: isRefused(decision) && installedAt === null ? [...decision.reasons] : [],
      places: placesOf(election),
      tickets: ticketsOf(election, seating),
    };
  };

const placesOf = (election: ElectionRead): InstallationPlace[] => {
  const { seating, winners, named, installed } = election;
  const found = (id: PersonId | null) => named.find(({ personId }) => personId === id);
  return (seating === null ? [] : electedBy(seating, winners)).map(({ slot, personId, substituteId }) => {
    const person = found(personId);
    const standIn = found(substituteId);
    const mayStandIn = standIn?.member === true && (installed || !standIn.votes);
    return {
      slot,
      personId,
      name: person?.name ?? '',
      becomes: becomes(election, personId),
      leaves: installed ? null : (person?.collegeKey ?? null),
      substitute: mayStandIn ? standIn.name : null,
    };
  });
};

/** Once installed, what was done then; before, what would be. */
const becomes = (election: ElectionRead, id: PersonId): InstallationPlace['becomes'] => {
  const { installed, seated, withdrawn, people } = election;
  if (withdrawn.includes(id)) return 'withdrew';
  const sits = installed ? seated.includes(id) : people.some(({ personId }) => personId === id);
  return sits ? 'seated' : 'left';
};

const ticketsOf = ({ named, labels }: ElectionRead, { tickets }: Seating): ElectionTicket[] => {
  const nameOf = (id: PersonId) => named.find(({ personId }) => personId === id)?.name ?? '';
  return tickets.map(({ key, runners }) => ({
    key,
    label: labels[key] ?? key,
    runners: runners.map(({ slot, personId, substitute }) => ({
      slot,
      name: nameOf(personId),
      substitute: substitute && nameOf(substitute.personId),
    })),
  }));
};
