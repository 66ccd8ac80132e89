import { z } from 'zod';
import type { Reason } from '../kernel/index.js';
import { addressSchema, backSchema } from './address.js';
import { emailCodeSchema, paperCodeSchema } from './codes.js';
import { nameSchema } from './person.js';

/** `attach` adds the address to the account of the person signed in, instead of signing in. */
export const emailDoorSchema = z.strictObject({
  email: addressSchema,
  back: backSchema.optional(),
  attach: z.boolean().default(false),
});
export const emailConfirmSchema = z.strictObject({ email: addressSchema, code: emailCodeSchema });

/** `name` is asked of newcomers only. */
export const invitationDoorSchema = z.strictObject({
  zone: z.string().min(1).max(100),
  code: paperCodeSchema,
  name: nameSchema.default(''),
});
export const demoDoorSchema = z.strictObject({ persona: z.uuid() });

/** Why a door stays closed. Each has a sentence at `refusal.<code>`. */
export type DoorRefusal =
  | 'not-understood'
  | 'too-many-attempts'
  | 'code-wrong'
  | 'link-spent'
  | 'mail-not-sent'
  | 'address-set'
  | 'address-taken'
  | 'sign-in-first'
  | 'passkey-unknown'
  | 'passkey-refused'
  | 'invitation-unknown'
  | 'already-a-member'
  | 'name-needed'
  | 'provider-refused'
  | 'level-too-low'
  | 'no-such-door';

/** What a door (`POST /auth/…`) answers: 200 with `done`, or 400, 404, 422, 429 with reasons. */
export type DoorAnswer = { readonly done: true } | { readonly reasons: readonly Reason<DoorRefusal>[] };
