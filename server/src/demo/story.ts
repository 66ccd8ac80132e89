import type { Facts, Instant, ZoneId } from '@communaux/shared/kernel';
import type { Chance } from './chance.js';
import type { Days } from './days.js';

/** A row as JSON gives it to PostgreSQL; columns left out take their default. */
export type Row = Readonly<Record<string, unknown>>;

/** Something that the register tells: who (as the register names actors), when, what. */
export type ToldLine = {
  readonly at: Instant;
  readonly actor: string;
  readonly act: string;
  readonly facts: Facts;
  readonly open?: boolean;
};

/** A task that waits for its time, as the features themselves enqueue it. */
export type ToldJob = {
  readonly task: string;
  readonly payload: Facts;
  readonly runAt: Instant;
  readonly key: string;
};

/** All that is told of one subject: rows by table, lines of the register, tasks. Tables are filled in this order. */
export type Told = {
  readonly rows?: Readonly<Record<string, readonly Row[]>>;
  readonly lines?: readonly ToldLine[];
  readonly jobs?: readonly ToldJob[];
};

/** What every teller is given. */
export type Setting = { readonly chance: Chance; readonly days: Days; readonly zone: ZoneId };

export const byPerson = (id: string): string => `person:${id}`;
export const bySystem = (name: string): string => `system:${name}`;
