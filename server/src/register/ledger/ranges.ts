import type { Seal } from '@communaux/shared/register';
import type { Range, RangeFound, Span } from './range.js';
import type { Runner } from './runners.js';

/** Lines that a runner holds at a time: its memory is bounded by them, whatever the ledger. */
const RANGE_LINES = 8_192;
/** No sequencer seals more at once; a batch that claims more is a fault, and is not read. */
const MOST_IN_BATCH = 100_000;

/** Batches that follow each other, some thousands of lines together; one that claims the impossible is left out. */
export const rangesOf = (zone: string, batches: readonly Seal[]): readonly Range[] => {
  const ranges: Span[][] = [];
  for (const { number, firstSeq, lastSeq } of batches) {
    if (lastSeq < firstSeq || lastSeq - firstSeq >= MOST_IN_BATCH) continue;
    const current = ranges.at(-1);
    const joins = current?.at(-1)?.lastSeq === firstSeq - 1;
    if (current && joins && lastSeq - (current[0]?.firstSeq ?? 0) < RANGE_LINES)
      current.push({ number, firstSeq, lastSeq });
    else ranges.push([{ number, firstSeq, lastSeq }]);
  }
  return ranges.map((spans) => ({ zone, spans }));
};

export type Checked = RangeFound & { readonly range: Range };

/** Each runner takes the next range as soon as it is done with one. */
export const checkRanges = async (
  runners: readonly Runner[],
  ranges: readonly Range[],
): Promise<readonly Checked[]> => {
  const found: Checked[] = [];
  let next = 0;
  const work = async ({ check }: Runner): Promise<void> => {
    for (let at = next++; at < ranges.length; at = next++) {
      const range = ranges[at];
      if (range) found[at] = { range, ...(await check(range)) };
    }
  };
  await Promise.all(runners.map(work));
  return found;
};
