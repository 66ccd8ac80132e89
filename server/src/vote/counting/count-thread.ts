// A thread that counts one box, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { countAlone, type CountingTask } from './count-alone.js';

const counted = await countAlone(workerData as CountingTask);
// Forty megabytes change hands without being copied on the event loop.
const text = typeof counted.text === 'string' ? counted.text : new Uint8Array(counted.text);
const handedOver = typeof text === 'string' ? [] : [text.buffer];
parentPort?.postMessage({ ...counted, text }, handedOver);
