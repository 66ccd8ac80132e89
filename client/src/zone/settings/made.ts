import type { InviteMutation } from '../../generated/zone.documents.js';

/** A code just made: the only moment at which it can be read. */
export type Made = Extract<InviteMutation['invite'], { __typename: 'InvitationMade' }>;
