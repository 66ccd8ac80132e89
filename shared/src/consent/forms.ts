import { z } from 'zod';
import { idSchema, instantSchema } from '../body/index.js';
import { CONSENT_ANSWERS, criteriaSchema, themeSchema } from '../vote/index.js';

export const CONSENT_KINDS = ['proposal', 'election'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

const LONGEST_TEXT = 20_000;
const words = z.string().trim().max(4_000, 'form.text.long');

/** Opening a consent: a proposal has a text, an election without candidate has a seat to fill, said in its title. */
export const consentInputSchema = z
  .strictObject({
    kind: z.enum(CONSENT_KINDS),
    title: z.string().trim().min(1, 'form.title.missing').max(200, 'form.title.long'),
    text: z
      .string()
      .trim()
      .max(LONGEST_TEXT, 'form.text.long')
      .nullish()
      .transform((text) => text ?? ''),
    theme: themeSchema.nullish().default(null),
  })
  .refine(({ kind, text }) => kind === 'election' || text !== '', {
    message: 'form.text.missing',
    path: ['text'],
  });
export type ConsentInput = z.infer<typeof consentInputSchema>;

/** One's answer in a round; what is missing is refused by the decision, which says how much is asked. */
export const consentAnswerSchema = z.strictObject({
  answer: z.enum(CONSENT_ANSWERS),
  reason: words.nullish().transform((reason) => reason ?? ''),
});
export type ConsentAnswerInput = z.infer<typeof consentAnswerSchema>;

export const objectionTestSchema = criteriaSchema.extend({ answer: words });
export type ObjectionTestInput = z.infer<typeof objectionTestSchema>;

export const nominationSchema = z.strictObject({ nominee: idSchema<'person'>(), reason: words });
export type NominationInput = z.infer<typeof nominationSchema>;

/** Where a consent may be moved by hand; `answersCloseAt` goes with `objection`, when everyone answers. */
export const MOVES_BY_HAND = [
  'reaction',
  'objection',
  'test',
  'ended',
  'change',
  'proposal',
  'consent',
] as const;
export type MoveByHand = (typeof MOVES_BY_HAND)[number];
export const moveSchema = z.strictObject({
  to: z.enum(MOVES_BY_HAND),
  answersCloseAt: instantSchema.nullish().default(null),
});
export type MoveInput = z.infer<typeof moveSchema>;

export const REVIEWS = ['kept', 'reopened'] as const;
/** What a review found, said to everyone: the decision goes on until the next one, or a new consent opens. */
export const reviewSchema = z.strictObject({ outcome: z.enum(REVIEWS), words });
export type ReviewInput = z.infer<typeof reviewSchema>;

export const spokenSchema = words;
export const amendedSchema = z.string().trim().max(LONGEST_TEXT, 'form.text.long');
