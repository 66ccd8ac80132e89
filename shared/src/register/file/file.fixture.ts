import { canonical, utf8 } from '../../kernel/index.js';
import { hex } from '../bytes.js';
import type { Hash } from '../merkle.js';
import { GENESIS, lineHash, seal, type Seal, type SealedLine } from '../seal.js';
import { writeHeader } from './header.js';
import { leafLine, writeBatch } from './write-batch.js';

export const ZONE = '00000000-0000-7000-8000-000000000001';

export const aLine = (seq: number, zone = ZONE): SealedLine => ({
  zone,
  id: `00000000-0000-7000-800c-${String(seq).padStart(12, '0')}`,
  seq,
  at: 1_800_000_000_000 + seq,
  act: 'ballot.cast',
  actor: 'person:00000000-0000-7000-800d-000000000001',
  facts: { ballot: 'p', word: 'é' },
  open: false,
});

type Asked = { readonly content?: 'lines' | 'leaves'; readonly line?: (seq: number) => SealedLine };

/** A register whose batches hold so many lines each, as a file. */
export const fileBy =
  (hash: Hash) =>
  (sizes: readonly number[], { content = 'lines', line = aLine }: Asked = {}) => {
    const seals: Seal[] = [];
    const batches = sizes.map((size) => {
      const previous = seals.at(-1) ?? null;
      const lines = Array.from({ length: size }, (_, at) => line((previous?.lastSeq ?? 0) + 1 + at));
      const leaves = lines.map((one) => lineHash(hash, one));
      const sealed = seal(hash, previous, leaves);
      seals.push(sealed);
      const told = content === 'lines' ? lines.map(canonical) : leaves.map(leafLine);
      return writeBatch(sealed, told, (text) => utf8(text).length);
    });
    const head = writeHeader(hash, {
      zone: ZONE,
      name: 'Les Saulaies à quai',
      content,
      lines: seals.at(-1)?.lastSeq ?? 0,
      batches: seals.length,
      head: hex(seals.at(-1)?.hash ?? GENESIS),
      made: '2026-11-21T09:00:00.000Z',
    });
    return { head, batches, seals, text: `${head}\n${batches.join('')}` };
  };
