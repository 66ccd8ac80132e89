import type { z } from 'zod';
import { badInput } from './errors.js';

/** Where a page ended, as the opaque text that asks for the next one. */
export const writeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads what `writeCursor` wrote; null for the first page. @throws GraphQLError BAD_USER_INPUT on any other text */
export const readCursor = <Key extends z.ZodType>(key: Key, text: string | null): z.output<Key> | null => {
  if (text === null) return null;
  const parsed = key.safeParse(fromJson(Buffer.from(text, 'base64url').toString()));
  if (parsed.success) return parsed.data;
  throw badInput(['after (cursor)']);
};

const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
