import type { Facts } from '@communaux/shared/kernel';

/** A command that cannot be met as it stands; worded at `auditor.<code>`. */
export class Misasked extends Error {
  constructor(
    readonly code: string,
    readonly facts: Facts = {},
  ) {
    super(code);
  }
}

/** What an error says, without its name. */
export const wordsOf = (error: unknown): string => String(error).replace(/^\w*Error(?: \[\w+\])?: /, '');
