import { z } from 'zod';
import { scopeSchema } from './scope.js';

/** Who may move a clause: the law cannot be voted down; a delegated setting lives inside voted bounds. */
export const LEVELS = ['law', 'charter', 'delegated'] as const;

/** What becomes of bookings made before the clause took effect. */
export const GRANDFATHERING = ['keep', 're-examine', 'cancel'] as const;

/** `message` is the authors' own sentence, shown beside ours; effective dates come from the article version. */
const envelope = {
  id: z.string().regex(/^[\w-]{1,64}$/),
  scope: scopeSchema,
  level: z.enum(LEVELS).default('charter'),
  grandfathering: z.enum(GRANDFATHERING).default('keep'),
  message: z.string().trim().max(280).default(''),
};

/**
 * A kind of clause: its envelope around its own parameters. Unknown members are refused, never dropped:
 * a forgotten scope member would make the rule wider than what was voted.
 */
export const clauseOf = <Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) =>
  z.strictObject({ ...envelope, kind: z.literal(kind), params });
