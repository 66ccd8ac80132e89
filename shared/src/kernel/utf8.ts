const ASCII = 0x80;

/** The bytes of a text in UTF-8, by hand: shared has neither TextEncoder's DOM types nor Node's Buffer. */
export const utf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ASCII) return wide(text);
    bytes[at] = code;
  }
  return bytes;
};

const wide = (text: string): Uint8Array =>
  Uint8Array.from(unescape(encodeURIComponent(text)), (character) => character.charCodeAt(0));
