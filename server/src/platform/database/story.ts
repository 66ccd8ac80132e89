import type { Facts, Instant, ZoneId } from '@communaux/shared/kernel';
import type { Actor } from '@communaux/shared/access';
import { newId } from './new-id.js';
import type { ToldLine } from './outbox.js';
import type { Tx } from './tx.js';
import type { Job, RowsStatement, Work } from './work.js';

/** A transaction under way, and what it will say when it commits. */
export type Story = {
  readonly tx: Tx;
  readonly now: Instant;
  readonly lines: ToldLine[];
  readonly jobs: Job[];
  readonly rows: Map<RowsStatement, Facts[]>;
  readonly answers: Map<string, Promise<unknown>>;
};

/** What a use case sees of it, in the name of an actor: several may tell theirs in one transaction. */
export const workOf = (story: Story, actor: Actor, zoneId: ZoneId): Work => ({
  tx: story.tx,
  actor,
  zoneId,
  now: story.now,
  newId,
  record: (line) => story.lines.push({ ...line, actor }),
  enqueue: (job) => story.jobs.push(job),
  defer: (statement, row) => {
    const rows = story.rows.get(statement);
    if (rows) rows.push(row);
    else story.rows.set(statement, [row]);
  },
  once: <Answer>(key: string, act: () => Promise<Answer>) => {
    const answer = story.answers.get(key) ?? act();
    story.answers.set(key, answer);
    return answer as Promise<Answer>;
  },
});
