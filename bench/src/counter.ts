// Counts a box from its stored rows as the product's thread does, by three methods, as a process of its own whose memory
// can be read; or only has PostgreSQL send the same bytes. Ordered by its parent, one word at a time.
import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { keysOf, rankingBox, tallyBox, type Frozen, type Outcome } from '../../shared/dist/vote/index.js';
import { copyOut } from '../../server/dist/src/platform/database/copy-out.js';
import { streamBallots } from '../../server/dist/src/vote/counting/stream-box.js';
import { METHODS, type CountedRows, type Order } from './counting.js';

const { url, zoneId, pollId, frozen } = JSON.parse(process.env['BENCH_BOX'] ?? '{}') as {
  readonly url: string;
  readonly zoneId: never;
  readonly pollId: never;
  readonly frozen: Frozen;
};
const client = new Client({ connectionString: url });
await client.connect();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const { ruleSet, colleges, call, tieOrders } = frozen;
const box = { zoneId, pollId, colleges };

/** The bytes of the choices alone, as fast as they come. */
const read = async (): Promise<number> => {
  let bytes = 0;
  await copyOut(
    client,
    `select choice from ballot where zone_id = '${String(zoneId)}' and poll_id = '${String(pollId)}'`,
    ({ starts: [start = 0], ends: [end = 0] }) => {
      bytes += end - start;
    },
  );
  return bytes;
};

/** From rows to three traced results: ballots are read and packed once. */
const count = async (): Promise<CountedRows> => {
  const started = performance.now();
  const packed = rankingBox(ruleSet, colleges, keysOf(METHODS[0]));
  await streamBallots(client, box, packed.add);
  const packedMs = performance.now() - started;
  const counted = METHODS.map((question) => {
    const began = performance.now();
    const closed = packed.closed(question);
    const outcome: Outcome = tallyBox({ ruleSet, colleges, question, call, tieOrders }, closed, sha256);
    return { method: question.method, outcome, ms: performance.now() - began };
  });
  return {
    ms: performance.now() - started,
    packedMs,
    counted,
    memoryMb: process.resourceUsage().maxRSS / 1_024,
  };
};

process.on('message', (order: Order) => {
  const done = order === 'read' ? read() : count();
  void done.then((told) => process.send?.(told));
});
process.on('SIGTERM', () => process.exit(0));
process.stdout.write('ready\n');
