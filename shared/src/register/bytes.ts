const DIGITS = '0123456789abcdef';

/** Bytes as text, two digits each. */
export const hex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += (DIGITS[byte >> 4] ?? '') + (DIGITS[byte & 15] ?? '');
  return text;
};

/** The bytes of a text in hexadecimal. */
export const fromHex = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = (digitOf(text.charCodeAt(2 * at)) << 4) | digitOf(text.charCodeAt(2 * at + 1));
  return bytes;
};

/** Reads so many bytes from where their digits stand, and says whether all of these are digits as `hex` writes them. */
export const readHex = (
  digits: Uint8Array,
  start: number,
  into: Uint8Array,
  at: number,
  size: number,
): boolean => {
  let wrong = 0;
  for (let byte = 0; byte < size; byte += 1) {
    const high = digitOf(digits[start + 2 * byte] ?? 0);
    const low = digitOf(digits[start + 2 * byte + 1] ?? 0);
    wrong |= high | low;
    into[at + byte] = (high << 4) | low;
  }
  return wrong >= 0;
};

const ZERO = 0x30;
const LETTER_A = 0x61;

/** What a digit is worth; below zero for any other sign. */
const digitOf = (code: number): number => {
  if (code >= ZERO && code < ZERO + 10) return code - ZERO;
  return code >= LETTER_A && code < LETTER_A + 6 ? code - LETTER_A + 10 : -1;
};

/** Whether two hashes are one. */
export const same = (a: Uint8Array, b: Uint8Array): boolean => {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return a.length === b.length;
};
