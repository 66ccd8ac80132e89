import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { nameSchema } from '@communaux/shared/account';

const text = z.string().min(1).max(16_384);
const credential = {
  id: z.string().regex(/^[\w-]{1,1366}$/),
  rawId: text,
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}).default({}),
};

/** What `navigator.credentials.get` gave, as JSON: only what is verified is kept. */
const assertionSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: z.exactOptional(z.string().max(200)),
  }),
}) satisfies z.ZodType<AuthenticationResponseJSON>;

/** What `navigator.credentials.create` gave, as JSON. */
const attestationSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.exactOptional(z.array(z.string().max(40)).max(10)),
  }),
}) satisfies z.ZodType<RegistrationResponseJSON>;

export const enterSchema = z.strictObject({ response: assertionSchema });
export const keepSchema = z.strictObject({ response: attestationSchema, name: nameSchema.default('') });
