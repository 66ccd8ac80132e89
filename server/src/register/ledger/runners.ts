import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Client, type ClientConfig } from 'pg';
import { checkRange } from './check-range.js';
import type { Range, RangeFound } from './range.js';

/** Checks one range after another, over a connection of its own. */
export type Runner = {
  readonly check: (range: Range) => Promise<RangeFound>;
  readonly close: () => Promise<void>;
};

/** Below this a thread takes longer to start than the lines to be checked. */
const WORTH_A_THREAD = 50_000;
const MOST_THREADS = 4;

/** One runner here for a short ledger; for a long one a thread for each core, so that nobody else waits for the check. */
export const openRunners = async (client: ClientConfig, lines: number): Promise<readonly Runner[]> => {
  if (lines < WORTH_A_THREAD) return [await openRunner(client)];
  const threads = Math.min(MOST_THREADS, Math.max(1, availableParallelism()));
  return Array.from({ length: threads }, () => startThread(client));
};

export const openRunner = async (config: ClientConfig): Promise<Runner> => {
  const client = new Client(config);
  await client.connect();
  return { check: (range) => checkRange(client, range), close: () => client.end() };
};

/** What a thread answers: what it found, or the words of what stopped it. */
export type Answer = { readonly found: RangeFound } | { readonly stopped: string };

const startThread = (client: ClientConfig): Runner => {
  const thread = new Worker(new URL('./ledger-thread.js', import.meta.url), { workerData: client });
  return {
    check: (range) =>
      new Promise((resolve, reject) => {
        const answered = (answer: Answer): void => {
          thread.off('error', reject);
          if ('found' in answer) resolve(answer.found);
          else reject(new Error(answer.stopped));
        };
        thread.once('message', answered).once('error', reject);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        thread.postMessage(range);
      }),
    close: async () => void (await thread.terminate()),
  };
};
