import type { z } from 'zod';
import { refuse, type Refused } from '@communaux/shared/kernel';

/** Reads a door's body through the schema both sides share; what no form of ours could send is refused by its fields. */
export const readBody = <Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): { readonly value: z.output<Schema> } | Refused<'not-understood'> => {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return { value: parsed.data };
  return refuse('not-understood', {
    fields: [...new Set(parsed.error.issues.map(({ path }) => path.join('.') || '*'))].join(', '),
  });
};
