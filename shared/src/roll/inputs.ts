import { z } from 'zod';
import { idSchema, instantSchema } from '../body/index.js';
import { ROLL_ACTS, themeSchema } from '../vote/index.js';
import { ASSISTED_DOORS } from './decide-entry.js';

const words = z.string().trim().min(1).max(2_000);
const choice = z.string().max(4_000);
const poll = idSchema<'poll'>();
const person = idSchema<'person'>();
const absent = <Value>(value: Value | null | undefined): Value | null => value ?? null;

/** What the contract calls a poll and a person are their ids. */
const named = <Wish extends { readonly poll: unknown; readonly person: unknown }>({
  poll: pollId,
  person: personId,
  ...rest
}: Wish): Omit<Wish, 'poll' | 'person'> & {
  readonly pollId: Wish['poll'];
  readonly personId: Wish['person'];
} => ({ pollId, personId, ...rest });

/** To whom a member lends their voice, for which votes, and until when. */
export const proxyInputSchema = z
  .strictObject({
    holder: person,
    theme: themeSchema.nullish().transform(absent),
    poll: poll.nullish().transform(absent),
    until: instantSchema.nullish().transform(absent),
  })
  .refine((wish) => wish.theme === null || wish.poll === null)
  .transform(({ holder, poll: pollId, theme, until }) => ({ holderId: holder, pollId, theme, until }));
export type ProxyInput = z.output<typeof proxyInputSchema>;

export const amendmentInputSchema = z
  .strictObject({ poll, person, act: z.enum(ROLL_ACTS), reason: words })
  .transform(named);
export type AmendmentInput = z.output<typeof amendmentInputSchema>;

export const recusalInputSchema = z.strictObject({ poll, person, grounds: words }).transform(named);
export type RecusalInput = z.output<typeof recusalInputSchema>;

export const entryInputSchema = z
  .strictObject({ poll, person, door: z.enum(ASSISTED_DOORS), choice })
  .transform(named);
export type EntryInput = z.output<typeof entryInputSchema>;

/** One gesture for all the voices one carries: the same ballot, but for those named here. */
export const castForAllInputSchema = z
  .strictObject({
    poll,
    choice,
    exceptions: z
      .array(z.strictObject({ onBehalfOf: person, choice }))
      .max(1_000)
      .refine((all) => new Set(all.map(({ onBehalfOf }) => onBehalfOf)).size === all.length)
      .readonly()
      .nullish()
      .transform((all) => all ?? []),
    own: z
      .boolean()
      .nullish()
      .transform((own) => own ?? true),
    requestKey: z.string().nullish().transform(absent),
  })
  .transform(({ poll: pollId, ...rest }) => ({ pollId, ...rest }));
export type CastForAllInput = z.output<typeof castForAllInputSchema>;
