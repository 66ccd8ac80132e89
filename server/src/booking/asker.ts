import { membershipsIn, personOf } from '@communaux/shared/access';
import { refuse, type FirmId, type Refused } from '@communaux/shared/kernel';
import type { Asker } from '@communaux/shared/booking';
import type { Work } from '../platform/database/work.js';

/**
 * For whom the person books. Without a firm named, it is for their firm: the share of a firm cannot be passed round by
 * leaving its name out. Only someone who also belongs to the zone by themselves (a resident) books for no firm.
 */
export const askerOf = (
  { actor, zoneId }: Pick<Work, 'actor' | 'zoneId'>,
  firmId: FirmId | null,
): Asker | Refused<'not-your-firm' | 'not-a-member'> => {
  const personId = personOf(actor);
  const ties = membershipsIn(actor, zoneId);
  if (!personId || ties.length === 0) return refuse('not-a-member');
  const tie =
    firmId === null
      ? (ties.find((own) => own.firmId === null) ?? ties[0])
      : ties.find((own) => own.firmId === firmId);
  if (!tie) return refuse('not-your-firm');
  return {
    personId,
    firmId: tie.firmId,
    collegeKey: ties.find((own) => own.collegeKey !== null)?.collegeKey ?? null,
  };
};

/** Whose share a booking is counted in: the firm's, or the person's where there is none. Asks of one share follow each other. */
export const shareOf = ({ firmId, personId }: Asker): string => firmId ?? personId;
