import type { ParseArgsConfig } from 'node:util';
import type { Desk } from './desk.js';

/** One thing the operator may ask for, in words: `zone create --authority SIREN --name NAME`. */
export type Command = {
  readonly words: readonly string[];
  readonly usage: string;
  readonly about: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (asked: Asked) => Promise<Said>;
};

export type Asked = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly rest: readonly string[];
  /** Opens the database when first needed; `main` closes it. */
  readonly desk: () => Promise<Desk>;
};

/** What is printed, and whether the request was met. */
export type Said = { readonly lines: readonly string[]; readonly failed?: boolean };

/** A request that cannot be met as it stands: said in one sentence, without a stack. */
export class Misasked extends Error {}

export const textOf = ({ values }: Asked, name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** @throws Misasked naming the option */
export const needed = (asked: Asked, name: string): string => {
  const value = textOf(asked, name);
  if (value === null) throw new Misasked(`--${name} is missing.`);
  return value;
};
