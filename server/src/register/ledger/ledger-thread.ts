// A thread that checks ranges of a ledger, one at a time, as it is asked.
import { parentPort, workerData } from 'node:worker_threads';
import type { ClientConfig } from 'pg';
import type { Range } from './range.js';
import { openRunner, type Answer } from './runners.js';

const runner = openRunner(workerData as ClientConfig);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const answer = (told: Answer): void => parentPort?.postMessage(told);

parentPort?.on('message', (range: Range) => {
  runner
    .then(({ check }) => check(range))
    .then(
      (found) => answer({ found }),
      (error: unknown) => answer({ stopped: error instanceof Error ? error.message : String(error) }),
    );
});
