import { z } from 'zod';
import { seatingSchema, type Seating } from '../seating/seating.js';
import { optionSchema } from './option.js';
import { reservedSchema, type ReservedPlaces } from './reserved.js';

const MOST_OPTIONS = 100;
const options = z.array(optionSchema).min(2).max(MOST_OPTIONS).readonly();
const places = z.int().min(1).max(MOST_OPTIONS);

/** What an option that a ballot does not rank is worth (governance 4.8): behind all ranked ones, or no opinion. */
const unranked = z.enum(['last', 'no_opinion']);
/** Strength of a pairwise win: votes of the winning side, ties by fewer opposing votes; or the difference. */
const strength = z.enum(['winning_votes', 'margins']);

/**
 * How one question is asked and counted: the method and every setting that could change the result, frozen when the
 * poll opens. Nothing is left to the software (governance 4.8).
 */
export const questionSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('yes_no_blank') }),
  /** Approve up to `most` options (null: as many as one likes); the `places` most approved are chosen. */
  z.strictObject({ method: z.literal('approval'), options, places, most: places.nullable() }),
  /** Points from `lowest` to `highest` for each option; an option left out counts lowest, or spoils the ballot. */
  z.strictObject({
    method: z.literal('score'),
    options,
    places,
    lowest: z.int().min(-100).max(100),
    highest: z.int().min(-100).max(100),
    unscored: z.enum(['lowest', 'invalid']),
  }),
  z.strictObject({ method: z.literal('schulze'), options, places, unranked, strength }),
  z.strictObject({ method: z.literal('ranked_pairs'), options, places, unranked, strength }),
  z.strictObject({ method: z.literal('irv'), options }),
  /** Scottish weighted inclusive Gregory, five decimals truncated; or Meek, nine decimals. */
  z.strictObject({
    method: z.literal('stv'),
    options,
    places,
    variant: z.enum(['scottish', 'meek']),
    reserved: reservedSchema.optional(),
    seating: seatingSchema.optional(),
  }),
  /** Grades from worst to best; an option left out takes the worst, or spoils the ballot. */
  z.strictObject({
    method: z.literal('majority_judgment'),
    options,
    places,
    grades: z.array(z.string().trim().min(1).max(60)).min(2).max(12).readonly(),
    ungraded: z.enum(['invalid', 'worst']),
    reserved: reservedSchema.optional(),
    seating: seatingSchema.optional(),
  }),
  /** Each elector has `dots` to spread, at most `perOption` on one; the `places` with most dots are chosen. */
  z.strictObject({
    method: z.literal('dots'),
    options,
    places,
    dots: z.int().min(1).max(1_000),
    perOption: z.int().min(1).max(1_000),
  }),
  /** Approve projects that have a cost, within an envelope of whole euros; most approved first, or equal shares. */
  z.strictObject({
    method: z.literal('budget'),
    options,
    envelope: z.int().min(1).max(1_000_000_000),
    most: places.nullable(),
    share: z.enum(['most_approved', 'equal_shares']),
  }),
  /** Consent to one proposal: no remaining objection found valid (governance 4.5). */
  z.strictObject({ method: z.literal('consent') }),
]);

export type Question = Readonly<z.infer<typeof questionSchema>>;
export type Method = Question['method'];
/** The question of one method. */
export type QuestionOf<M extends Method> = Extract<Question, { readonly method: M }>;
/** A question that chooses among options. */
export type ChoiceQuestion = Exclude<Question, { readonly method: 'yes_no_blank' | 'consent' }>;

/** Places kept for some, where the question has any. */
export const reservedIn = (question: Question): ReservedPlaces | undefined =>
  'reserved' in question ? question.reserved : undefined;

/** Whom each option stands for and what winning gives them, where an election seats its winners. */
export const seatingIn = (question: Question): Seating | undefined =>
  'seating' in question ? question.seating : undefined;
