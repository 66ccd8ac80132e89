import { canonical } from '@communaux/shared/kernel';
import type { SealedLine } from '@communaux/shared/register';

/** Of a register line called `line`: all that is sealed but its number. Its instant is the whole millisecond. */
export const LINE_AS_SEALED = `line.zone_id as zone, line.id, (extract(epoch from line.at) * 1000)::bigint::text as at,
  line.act, line.actor, line.facts, line.open`;
/** Of a register batch called `batch`: its seal. */
export const SEAL = `batch.number::int, batch.first_seq::int as "firstSeq", batch.last_seq::int as "lastSeq",
  batch.root, batch.previous, batch.hash`;

/** A line as those columns and its number tell it. */
export type StoredLine = Omit<SealedLine, 'at'> & { readonly at: string };

/** The text by which a line was sealed. */
export const sealedText = (line: StoredLine): string => canonical({ ...line, at: Number(line.at) });
