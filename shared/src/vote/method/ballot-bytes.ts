import { utf8 } from '../../kernel/index.js';

/**
 * A ballot where it stands: `bytes[start]` to `bytes[end - 1]`, in UTF-8. One object may be used for every ballot of a
 * box: a million strings would take longer to make than to count.
 */
export type BallotBytes = { bytes: Uint8Array; start: number; end: number };

/** Whether it says this and nothing else. */
export const says = ({ bytes, start, end }: BallotBytes, word: Uint8Array): boolean => {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at += 1) if (bytes[start + at] !== word[at]) return false;
  return true;
};

const HALF_A_SIGN = /\p{Surrogate}/u;

/** The bytes of a ballot or a key that is a text; none where half a sign is written, which no ballot can be read from. */
export const bytesOf = (text: string): Uint8Array => (HALF_A_SIGN.test(text) ? new Uint8Array() : utf8(text));
