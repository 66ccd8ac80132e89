import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '@communaux/shared/vote';
import { serverRoot } from '../../platform/server-root.js';
import type { Certified } from '../closing.store.js';
import type { CountedAlone, CountingTask } from './count-alone.js';

const THREAD = 'count-thread.js';

/** Beside this file once compiled or bundled; specs run from source, and start the compiled one. */
const threadFile = (): string => {
  const beside = join(import.meta.dirname, THREAD);
  return existsSync(beside) ? beside : join(serverRoot(), 'dist', 'src', 'vote', 'counting', THREAD);
};

/** Most memory that a count of a million rankings may take; one that needs more fails alone, and is seen. */
const MEMORY_MB = 280;

type Task = Omit<CountingTask, 'wanted'>;

/** Counts a large box beside the event loop: whoever else asks for something meanwhile hardly notices. */
export const countInThread = async (task: Task): Promise<Certified> => {
  const counted = await inThread({ ...task, wanted: 'certified' });
  if ('text' in counted) return counted;
  throw new Error('The count ended without a certificate');
};

/** What the box of an open poll says so far. */
export const countSoFarInThread = async (task: Task): Promise<Outcome> =>
  (await inThread({ ...task, wanted: 'live' })).outcome;

const inThread = (task: CountingTask): Promise<CountedAlone> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(threadFile(), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    thread.once('message', resolve).once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The count ended without a result: ${code}`)));
  });
