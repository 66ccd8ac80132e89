import { bytesOf } from './ballot-bytes.js';
import { PLACE } from './packed-place.js';
import type { OptionKey } from './option.js';

export const UNKNOWN = PLACE;
const ASCII = 0x80;

/** Place of the option whose key stands between two bytes of a ballot, or `UNKNOWN`. */
export type PlaceFinder = (bytes: Uint8Array, from: number, to: number) => number;

/** Most keys are one letter, found in a table; the others by their length and a sum of their bytes, then compared. */
export const placeFinder = (options: readonly OptionKey[]): PlaceFinder => {
  const keys = options.map(bytesOf);
  const letters = new Uint8Array(ASCII).fill(UNKNOWN);
  const names = new Map<number, number[]>();
  for (const [place, key] of keys.entries()) {
    const sum = sumOf(key, 0, key.length);
    if (key.length === 1) letters[key[0] ?? 0] = place;
    else if (key.length > 1) names.set(sum, [...(names.get(sum) ?? []), place]);
  }
  return (bytes, from, to) => {
    if (to === from + 1) return letters[bytes[from] ?? 0] ?? UNKNOWN;
    const alike = names.get(sumOf(bytes, from, to)) ?? [];
    return alike.find((place) => isAt(bytes, from, to, keys[place])) ?? UNKNOWN;
  };
};

const sumOf = (bytes: Uint8Array, from: number, to: number): number => {
  let sum = to - from;
  for (let at = from; at < to; at += 1) sum = (Math.imul(sum, 31) + (bytes[at] ?? 0)) | 0;
  return sum;
};

const isAt = (bytes: Uint8Array, from: number, to: number, key: Uint8Array | undefined): boolean => {
  if (key?.length !== to - from) return false;
  for (let at = 0; at < key.length; at += 1) if (bytes[from + at] !== key[at]) return false;
  return true;
};
