/** JSON for people: lists and objects that hold nothing but plain values stand on one line. */
export const compact = (value: unknown): string =>
  // No text of JSON holds a line end of its own, so only structure is matched.
  JSON.stringify(value, null, 2).replace(
    /([[{])\n\s+([^[\]{}]*?)\n\s+([\]}])/g,
    (whole, open, inner, close) => {
      const line = `${String(open)} ${String(inner).replace(/\n\s+/g, ' ')} ${String(close)}`;
      return line.length > LONGEST ? whole : line.replace(/^\[ /, '[').replace(/ \]$/, ']');
    },
  );

const LONGEST = 100;
