import type { CnigLine } from '../cnig/index.js';

const LINES = 1_000;
/** Characters. A few perimeters weigh more than a thousand establishments. */
const WEIGHT = 4_000_000;

const weightOf = ({ read }: CnigLine): number =>
  Object.values(read).reduce((total, cell) => total + cell.length, 0);

/** Lines by the thousand, or fewer when they are heavy: what is in memory at once stays bounded. */
export async function* inBatches(lines: AsyncIterable<CnigLine>): AsyncIterable<CnigLine[]> {
  let batch: CnigLine[] = [];
  let weight = 0;
  for await (const line of lines) {
    batch.push(line);
    weight += weightOf(line);
    if (batch.length < LINES && weight < WEIGHT) continue;
    yield batch;
    [batch, weight] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
