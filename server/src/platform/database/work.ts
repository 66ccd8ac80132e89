import type { Facts, Instant, ZoneId } from '@communaux/shared/kernel';
import type { Actor } from '@communaux/shared/access';
import type { Tx } from './tx.js';

/** A line for the register. `open` lines are published to everyone; facts hold ids, never personal data. */
export type Line = { readonly act: string; readonly facts: Facts; readonly open?: boolean };

/** A task for later, committed with the transaction that asks for it. `key` makes it unique while it waits. */
export type Job = {
  readonly task: string;
  readonly payload: Facts;
  readonly runAt?: Instant;
  readonly key?: string;
};

/** What a use case is given, and all it may touch: one transaction, one actor, one moment, one zone. */
export type Work = {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly zoneId: ZoneId;
  /** Time of the transaction by the database's clock. */
  readonly now: Instant;
  /** A new time-ordered identifier (UUIDv7). */
  readonly newId: <Kind extends string>() => Kind;
  readonly record: (line: Line) => void;
  readonly enqueue: (job: Job) => void;
  /** A row that nobody reads before the end: written with its like, in one statement, just before the commit. */
  readonly defer: (statement: RowsStatement, row: Facts) => void;
  /** Done once for all the stories of this transaction that ask for it under this key; the others get its answer. */
  readonly once: <Answer>(key: string, act: () => Promise<Answer>) => Promise<Answer>;
};

/** SQL that writes many rows: $1 is the zone, $2 the rows as a JSON array. */
export type RowsStatement = string;

/** The same, for rows of the instance: there is no zone, hence no register to write in. */
export type InstanceWork = Omit<Work, 'zoneId' | 'record'>;

export type UseCase<Outcome> = (work: Work) => Promise<Outcome>;
