import { z } from 'zod';
import { canonical, utf8 } from '../../kernel/index.js';
import { hex } from '../bytes.js';
import type { Hash } from '../merkle.js';

export const REGISTER_FORMAT = 'communaux-register/1';

export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

/** What a file holds of each line: the text that was sealed, or its leaf hash, which proves it without telling it. */
export const contents = ['lines', 'leaves'] as const;

const header = z.strictObject({
  format: z.literal(REGISTER_FORMAT),
  zone: z.string(),
  name: z.string(),
  content: z.enum(contents),
  lines: count,
  batches: count,
  /** Hash of the last seal, or that of nothing when no line is sealed. */
  head: fingerprint,
  made: z.string(),
  /** Of all the above: a name is sealed by no batch. */
  digest: fingerprint,
});
export type RegisterHeader = Readonly<z.infer<typeof header>>;
export type UnsignedHeader = Omit<RegisterHeader, 'format' | 'digest'>;

const digestOf = (hash: Hash, told: Omit<RegisterHeader, 'digest'>): string =>
  hex(hash(utf8(canonical(told))));

/** The first line of a file. */
export const writeHeader = (hash: Hash, facts: UnsignedHeader): string => {
  const told = { format: REGISTER_FORMAT, ...facts } as const;
  return canonical({ ...told, digest: digestOf(hash, told) });
};

/** The first line as it was written, to the sign; null for any other text. */
export const readHeader = (hash: Hash, text: string): RegisterHeader | null => {
  const read = header.safeParse(jsonIn(text));
  if (!read.success || canonical(read.data) !== text) return null;
  const { digest, ...told } = read.data;
  return digestOf(hash, told) === digest ? read.data : null;
};

/** Whether these first signs begin a register, whole or not. */
export const beginsRegister = (text: string): boolean =>
  text.startsWith('{"batches":') && text.slice(0, LONGEST_HEADER).includes(`"format":"${FAMILY}`);

/** Signs within which the first line of any register ends. */
export const LONGEST_HEADER = 4_096;
const FAMILY = 'communaux-register/';

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
