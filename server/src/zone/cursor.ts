import { z } from 'zod';
import { badInput } from '../platform/graphql/errors.js';

/** Where a page of a list by name ended. It travels as opaque text. */
export type NameCursor = { readonly name: string; readonly id: string };

/** Before every name: the empty text and the smallest identifier. */
const START: NameCursor = { name: '', id: '00000000-0000-0000-0000-000000000000' };
const cursorSchema = z.tuple([z.string(), z.uuid()]);

export const writeCursor = ({ name, id }: NameCursor): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url');

/** @throws GraphQLError BAD_USER_INPUT on a text that no page has given */
export const readCursor = (text: string | null | undefined): NameCursor => {
  if (text === null || text === undefined) return START;
  try {
    const [name, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { name, id };
  } catch {
    throw badInput(['after (cursor)']);
  }
};

/** A page of at most `largest`, at least one. */
export const pageSize = (asked: number | null | undefined, usual: number, largest = 100): number =>
  Math.min(Math.max(asked ?? usual, 1), largest);

/** Cuts the one row read in excess, which only says that another page follows. */
export const cutPage = <Row extends NameCursor>(
  rows: readonly Row[],
  size: number,
): { items: Row[]; next: string | null } => {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, next: rows.length > size && last ? writeCursor(last) : null };
};
