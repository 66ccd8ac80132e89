import { availableParallelism } from 'node:os';
import { parentPort, type Worker } from 'node:worker_threads';
import { checkStretch, type Frame, type Stretch } from '@communaux/shared/register/file';
import type { Cut } from './cut.js';
import { nodeReading } from './node-reading.js';
import { openedSource } from './source.js';

/** Checks one stretch of a file after another. */
export type Checker = {
  readonly check: (cut: Cut) => Promise<Stretch>;
  readonly close: () => Promise<void>;
};
/** What a thread is told when it starts: which open file it reads, and what is looked for in it. */
export type ThreadTask = { readonly frame: Frame; readonly sought: string; readonly descriptor: number };
export type ThreadOpener = (task: ThreadTask) => Worker;

const MOST_THREADS = 16;

/** A thread for each core: the one that asks hardly works. */
export const openThreads = (task: ThreadTask, open: ThreadOpener): readonly Checker[] =>
  Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, () => checkerOf(open(task)));

const checkerOf = (thread: Worker): Checker => ({
  check: (cut) =>
    new Promise((resolve, reject) => {
      const answered = (stretch: Stretch): void => {
        thread.off('error', reject);
        resolve(stretch);
      };
      thread.once('message', answered).once('error', reject);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      thread.postMessage(cut);
    }),
  close: async () => void (await thread.terminate()),
});

/** What a thread does: it reads the stretches it is told, and answers what it found. */
export const answerChecks = ({ frame, sought, descriptor }: ThreadTask): void => {
  const source = openedSource(descriptor);
  parentPort?.on('message', ({ from, to, number }: Cut) => {
    const stretch = checkStretch(nodeReading, frame, source.read(from, to - from), number, sought);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(stretch);
  });
};
