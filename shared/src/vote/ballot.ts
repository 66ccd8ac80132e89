import { z } from 'zod';
import { idSchema } from '../body/index.js';

/** What a yes / no / blank ballot may say; the other methods have their own notation (method/read-ballot.ts). */
export const CHOICES = ['yes', 'no', 'blank'] as const;
export type Choice = (typeof CHOICES)[number];
export const choiceSchema = z.enum(CHOICES);

/** How a ballot came in. Paper and hands are entered by two people for somebody else, and stay marked as such. */
export const DOORS = ['web', 'proxy', 'paper', 'hands'] as const;
export type Door = (typeof DOORS)[number];

/**
 * Texts an urn may hold besides ballots: said nothing on purpose, spoilt on paper, or on record as an abstention (a
 * pair that disagrees). No option may be called by them, nor by the one that stands for "none of the above".
 */
export const BLANK = 'blank';
export const INVALID = 'invalid';
export const ABSTENTION = 'abstention';
/** Key of the option "none of the above": counted like any option, and where it wins a place nobody has it. */
export const NONE_OF_THE_ABOVE = 'none';

/** One line in the notation of the method, canonical: two ballots that say the same are the same text. */
export const ballotTextSchema = z.string().min(1).max(4_000);

export const ballotSchema = z.strictObject({
  personId: idSchema<'person'>(),
  collegeId: idSchema<'college'>(),
  /** The seat this voice belongs to where two people share one; null otherwise. */
  seatId: idSchema<'seat'>().nullable(),
  choice: ballotTextSchema,
  /** Who acted: the elector, the holder of the proxy, or who typed the paper in. */
  castBy: idSchema<'person'>(),
  door: z.enum(DOORS),
});

/** An open ballot of the public mode. An elector has one; voting again replaces it until the poll closes. */
export type Ballot = Readonly<z.infer<typeof ballotSchema>>;
