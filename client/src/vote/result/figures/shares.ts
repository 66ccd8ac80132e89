import { format, fraction } from '@communaux/shared/kernel';

/** A part of a whole in points of 100, exact: "172/3". @param whole nothing to share out gives 0 */
export const pointsOf = (part: string | bigint, whole: string | bigint): string =>
  BigInt(whole) === 0n ? '0' : format(fraction(100n * BigInt(part), BigInt(whole)));

/** The same as a number from 0 to 1, for the length of a bar and nothing else. */
export const partOf = (part: string | bigint, whole: string | bigint): number =>
  BigInt(whole) === 0n ? 0 : Number((BigInt(part) * 10_000n) / BigInt(whole)) / 10_000;
