import { Worker } from 'node:worker_threads';
import type { Outcome } from '@communaux/shared/vote';
import type { Certified } from '../closing.store.js';
import type { CountedAlone, CountingTask } from './count-alone.js';

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
    const thread = new Worker(new URL('./count-thread.js', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    thread.once('message', resolve).once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The count ended without a result: ${code}`)));
  });
