import { lineHash, type SealedLine } from '@communaux/shared/register';
import { sha256 } from '../sha256.js';
import type { BinaryRow } from '../../platform/database/copy-out.js';
import { ACT, ACTOR, AT, FACTS, ID, instantIn, JSONB_VERSION, OPEN, textIn, uuidIn } from './line-columns.js';

/** The leaf hash of a line as its definition has it; null for facts that have no canonical text, hence were never sealed. */
export const canonicalHash = (zone: string, row: BinaryRow, seq: number): Buffer | null => {
  try {
    const facts = JSON.parse(textIn(row, FACTS, JSONB_VERSION)) as SealedLine['facts'];
    const line = {
      zone,
      id: uuidIn(row, ID),
      seq,
      at: instantIn(row, AT),
      act: textIn(row, ACT),
      actor: textIn(row, ACTOR),
      facts,
      open: row.bytes[row.starts[OPEN] ?? 0] === 1,
    };
    return Buffer.from(lineHash(sha256, line));
  } catch {
    return null;
  }
};
