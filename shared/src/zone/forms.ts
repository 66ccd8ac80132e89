import { z } from 'zod';

/** "This establishment is ours." The SIRET is judged by `readSiret`, so that its refusal can say what is wrong. */
export const claimSchema = z.strictObject({
  siret: z.string().max(40),
  message: z.string().trim().max(1_000).default(''),
});

export const claimAnswerSchema = z.strictObject({
  id: z.uuid(),
  confirm: z.boolean(),
  answer: z.string().trim().max(1_000).default(''),
});

/** Longest life of a paper code, in days. */
export const LONGEST_INVITATION = 90;

export const invitationSchema = z.strictObject({
  role: z.enum(['agent', 'delegate', 'employee', 'resident', 'guardian']),
  firmId: z.uuid().nullish().default(null),
  collegeId: z.uuid().nullish().default(null),
  email: z.email().max(200).nullish().default(null),
  days: z.int().min(1).max(LONGEST_INVITATION).default(30),
});
export type InvitationWish = z.output<typeof invitationSchema>;

/** Name, words and accent of a zone. The accent is judged by `checkAccent`. */
export const zoneWordsSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  about: z.string().trim().max(2_000),
  accent: z.string().max(40),
});
