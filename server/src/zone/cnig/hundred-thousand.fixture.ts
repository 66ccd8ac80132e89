import { parentPort, Worker, workerData } from 'node:worker_threads';
import { isSiren, isSiret } from '@communaux/shared/zone';
import { csvOf, strictCells } from './cnig.fixture.js';
import { readCsv, type CnigLine } from './index.js';

export const LINES = 100_000;

const [HEADER = '', LINE = ''] = csvOf(
  'etablissement',
  strictCells('etablissement', { etab_effectif_code: '3' }),
).split('\r\n');

const withKey = (start: string, isRight: (text: string) => boolean): string =>
  Array.from('0123456789', (key) => start + key).find(isRight) ?? start;

/** As many firms as lines, each with one establishment and its control digits. */
const siretOf = (rank: number): string => {
  const siren = withKey(String(10_000_000 + rank), isSiren);
  return withKey(`${siren}0001`, isSiret);
};

async function* hundredThousand(): AsyncIterable<Buffer> {
  yield Buffer.from(`${HEADER}\r\n`);
  for (let at = 0; at < LINES; at += 500) {
    const block = Array.from({ length: 500 }, (_, i) => LINE.replace('73282932000074', siretOf(at + i)));
    yield Buffer.from(`${block.join('\r\n')}\r\n`);
  }
}

/** What came of the lines: let go one after the other, or all kept, as who reads a file whole does. */
export type Found = { readonly stored: number; readonly repaired: number };
type Manner = 'in one pass' | 'whole';

const read = async (manner: Manner): Promise<Found> => {
  const kept: CnigLine[] = [];
  let [stored, repaired] = [0, 0];
  for await (const line of readCsv(hundredThousand())) {
    if (line.record) stored += 1;
    repaired += line.repaired.length;
    if (manner === 'whole') kept.push(line);
  }
  return { stored, repaired };
};

/** In a thread that may keep so many megabytes and no more: Node ends it when it asks for others. */
export const readWithin = (megabytes: number, manner: Manner): Promise<Found> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), {
      workerData: { hundredThousand: manner },
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
    });
    thread.once('message', resolve);
    thread.once('error', reject);
  });

const asked = (workerData as { readonly hundredThousand?: Manner } | null)?.hundredThousand;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
if (asked) parentPort?.postMessage(await read(asked));
