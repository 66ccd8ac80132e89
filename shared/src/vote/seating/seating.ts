import { z } from 'zod';
import { idSchema, instantSchema, slotSchema } from '../../body/index.js';
import { optionKeySchema } from '../method/option.js';
import { GENDERS } from '../method/reserved.js';
import { TICKET_PARITIES } from '../ticket.js';

const MOST_TICKETS = 100;

/** Gender is asked only where a rule of parity reads it. */
const stander = { personId: idSchema<'person'>(), gender: z.enum(GENDERS).default('none') };

const runnerSchema = z.strictObject({
  ...stander,
  /** Place of the pair they run for; empty for a mandate without a seat, as the places of plain seats are. */
  slot: slotSchema.or(z.literal('')),
  substitute: z.strictObject(stander).nullable().default(null),
});

const seatSchema = z.strictObject({
  label: z.string().trim().min(1).max(120),
  slots: z
    .array(slotSchema)
    .length(2)
    .refine(([first, second]) => first !== second)
    .readonly(),
});

/**
 * What an election gives: mandates of one college, or the two places of a pair seat, and whom each option stands for.
 * Frozen with the question, so that nobody sits who was not voted on.
 */
export const seatingSchema = z
  .strictObject({
    collegeId: idSchema<'college'>(),
    /** Null: a mandate for each of the elected, without a seat. */
    seat: seatSchema.nullable(),
    /** When the mandates end; they begin when the elected are installed. */
    endsAt: instantSchema,
    parity: z.enum(TICKET_PARITIES),
    tickets: z
      .array(
        z.strictObject({ key: optionKeySchema, runners: z.array(runnerSchema).min(1).max(2).readonly() }),
      )
      .max(MOST_TICKETS)
      .readonly(),
  })
  // Only a place of a pair can be stood in for.
  .refine(({ seat, tickets }) => seat !== null || tickets.every(({ runners }) => runners.every(alone)));

const alone = ({ substitute }: z.output<typeof runnerSchema>): boolean => substitute === null;

export type Seating = Readonly<z.infer<typeof seatingSchema>>;
export type Ticket = Seating['tickets'][number];
