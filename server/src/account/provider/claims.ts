import { z } from 'zod';
import { isName, nameSchema } from '@communaux/shared/account';
import { addressSchema } from '@communaux/shared/account';
import { isSiret } from '@communaux/shared/zone';

const text = z.string().max(500).optional().catch(undefined);

const claimsSchema = z.looseObject({
  sub: z.string().min(1).max(255),
  email: text,
  email_verified: z.unknown().optional(),
  name: text,
  given_name: text,
  usual_name: text,
  family_name: text,
  siret: text,
});

/** Who a provider says somebody is, as far as we believe it. */
export type Introduction = {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** Only an address that the provider says it has verified; any other is left out here, so that none can be merged on. */
  readonly provenEmail: string | null;
  /** An establishment the person may propose to claim. It opens nothing by itself. */
  readonly siret: string | null;
};

/** @throws ZodError when there is no subject */
export const readClaims = (issuer: string, raw: unknown): Introduction => {
  const claims = claimsSchema.parse(raw);
  const email = addressSchema.safeParse(claims.email_verified === true ? claims.email : undefined);
  const full = [claims.given_name, claims.usual_name ?? claims.family_name].filter(Boolean).join(' ');
  const name = nameSchema.safeParse(full || claims.name || '');
  return {
    issuer,
    subject: claims.sub,
    name: name.success && isName(name.data) ? name.data : '',
    provenEmail: email.success ? email.data : null,
    siret: claims.siret && isSiret(claims.siret) ? claims.siret : null,
  };
};
