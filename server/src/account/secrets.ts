import { randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const stretch = promisify<string, string, number, Buffer>(scrypt);

export const newEmailCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/**
 * Six digits are only a million: a stolen table of plain hashes would be read in a second. Stretched by scrypt (some
 * 50 ms each), trying them all outlasts the quarter of an hour that a code lives.
 */
export const emailCodeHash = (code: string, challengeId: string): Promise<Buffer> =>
  stretch(code, challengeId, 32);

export const sameHash = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
