// A thread that counts one box, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { goBehindOthers } from '../../platform/behind-others.js';
import { countAlone, type CountingTask } from './count-alone.js';

goBehindOthers();
const counted = await countAlone(workerData as CountingTask);
if ('text' in counted && typeof counted.text !== 'string') {
  // Forty megabytes change hands without being copied on the event loop.
  const text = new Uint8Array(counted.text);
  parentPort?.postMessage({ ...counted, text }, [text.buffer]);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
} else parentPort?.postMessage(counted);
