import type { DataSource } from 'typeorm';
import { checkSeal, type ChainFault, type Seal } from '@communaux/shared/register';
import { checkRanges, rangesOf } from './ledger/ranges.js';
import { batchesAfter, clientOf, extentOf, strayLeaves, WINDOW } from './ledger/ledger.view.js';
import { openRunners, type Runner } from './ledger/runners.js';
import { sha256 } from './sha256.js';

export type Verification = {
  readonly zone: string;
  readonly batches: number;
  readonly lines: number;
  readonly waiting: number;
  readonly faults: readonly ChainFault[];
};

/** Re-checks the whole chain of a zone: content of each line, root of each batch, order, and links. */
export const verifyZone = async (database: DataSource, zone: string): Promise<Verification> => {
  const { lines, waiting } = await extentOf(database, zone);
  const runners = await openRunners(clientOf(database), lines);
  try {
    let chain: Chain = { previous: null, lines: 0, faults: [] };
    for (;;) {
      const window = await batchesAfter(database, zone, chain.previous?.number ?? 0);
      chain = await checkWindow(runners, zone, window, chain);
      if (window.length < WINDOW) break;
    }
    const { previous, faults } = chain;
    const stray = await strayLeaves(database, zone, previous?.lastSeq ?? 0);
    return {
      zone,
      batches: previous?.number ?? 0,
      lines: chain.lines,
      waiting,
      faults: [...faults, ...stray],
    };
  } finally {
    await Promise.all(runners.map(({ close }) => close()));
  }
};

type Chain = {
  readonly previous: Seal | null;
  readonly lines: number;
  readonly faults: readonly ChainFault[];
};

const checkWindow = async (
  runners: readonly Runner[],
  zone: string,
  window: readonly Seal[],
  { previous, lines, faults }: Chain,
): Promise<Chain> => {
  const found = await checkRanges(runners, rangesOf(zone, window));
  const seen = new Map(
    found.flatMap(({ range, roots, counts }) =>
      range.spans.map(
        ({ number }, at) =>
          [number, { root: roots[at] ?? new Uint8Array(), count: counts[at] ?? 0 }] as const,
      ),
    ),
  );
  const linked = window.flatMap((claimed, at) => {
    const { root, count } = seen.get(claimed.number) ?? { root: new Uint8Array(), count: 0 };
    return checkSeal(sha256, at === 0 ? previous : (window[at - 1] ?? null), claimed, root, count);
  });
  const counted = [...seen.values()].reduce((sum, { count }) => sum + count, 0);
  return {
    previous: window.at(-1) ?? previous,
    lines: lines + counted,
    faults: [...faults, ...linked, ...found.flatMap((one) => one.faults)],
  };
};
