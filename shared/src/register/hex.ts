/** Bytes as text, two digits each. */
export const hex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += (DIGITS[byte >> 4] ?? '') + (DIGITS[byte & 15] ?? '');
  return text;
};

const DIGITS = '0123456789abcdef';

/** The bytes of a text in hexadecimal. */
export const fromHex = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  return bytes;
};
