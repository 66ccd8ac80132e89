import { closeSync, openSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { canonical, utf8 } from '../../shared/dist/kernel/index.js';
import { hex, leafHash, seal, type Seal } from '../../shared/dist/register/index.js';
import { writeBatch, writeHeader } from '../../shared/dist/register/file/index.js';
import { LEDGER_BATCH, LEDGER_ZONE, lineAt } from './ledger.js';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
/** The first line is written last, in the room left for it: a name is as long as it takes to fill it. */
const HEADER = 1_024;

/** The register of one national vote as a file, straight from its lines. */
export const writeRegisterFile = (path: string, lines: number): void => {
  const file = openSync(path, 'w');
  let [previous, at]: [Seal | null, number] = [null, HEADER];
  for (let first = 1; first <= lines; first += LEDGER_BATCH) {
    const count = Math.min(LEDGER_BATCH, lines - first + 1);
    const texts = Array.from({ length: count }, (_, place) => canonical(lineAt(first + place)));
    const sealed: Seal = seal(
      sha256,
      previous,
      texts.map((text) => leafHash(sha256, utf8(text))),
    );
    at += writeSync(
      file,
      writeBatch(sealed, texts, (body) => Buffer.byteLength(body)),
      at,
    );
    previous = sealed;
  }
  writeSync(file, headerOf(lines, previous), 0);
  closeSync(file);
};

const headerOf = (lines: number, last: Seal | null): string => {
  const named = (name: string): string =>
    `${writeHeader(sha256, {
      zone: LEDGER_ZONE,
      name,
      content: 'lines',
      lines,
      batches: last?.number ?? 0,
      head: hex(last?.hash ?? new Uint8Array(32)),
      made: '2027-01-15T08:00:00.000Z',
    })}\n`;
  return named('R'.repeat(HEADER - named('').length));
};
