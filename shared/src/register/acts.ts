/**
 * Everything the register may say happened, in the order of the loop: the zone, its people, its rules, its charter,
 * its votes, its bookings. Each has its sentence at `act.<act>`; one that is not here is shown by its code.
 */
export const REGISTER_ACTS = [
  'zone.created',
  'zone.imported',
  'zone.described',
  'claim.made',
  'claim.confirmed',
  'claim.refused',
  'invitation.made',
  'invitation.used',
  'membership.granted',
  'mandate.granted',
  'rule-set.adopted',
  'revision.drafted',
  'revision.edited',
  'revision.submitted',
  'revision.found-admissible',
  'revision.found-inadmissible',
  'revision.withdrawn',
  'revision.consultation-opened',
  'comment.made',
  'comment.hidden',
  'poll.drafted',
  'poll.scheduled',
  'poll.withdrawn',
  'poll.opened',
  'ballot.cast',
  'poll.closed',
  'poll.tallied',
  'poll.contested',
  'poll.contest-answered',
  'poll.contest-signed',
  'poll.certified',
  'poll.lapsed',
  'revision.adopted',
  'revision.rejected',
  'charter.changed',
  'revision.took-effect',
  'booking.made',
  'booking.cancelled',
] as const;
export type RegisterAct = (typeof REGISTER_ACTS)[number];

export const isRegisterAct = (act: string): act is RegisterAct =>
  (REGISTER_ACTS as readonly string[]).includes(act);
