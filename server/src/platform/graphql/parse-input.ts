import type { z } from 'zod';
import { badInput } from './errors.js';

/** Reads arguments through the schema both sides share. @throws GraphQLError BAD_USER_INPUT naming the fields */
export const parseInput = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw badInput(parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`));
};
