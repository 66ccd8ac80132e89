/** PostgreSQL's jsonb holds neither NUL nor half a surrogate pair, and a damaged file may carry both. */
export const toJsonb = (rows: unknown): string => {
  const text = JSON.stringify(rows);
  return /\\u0000|\\ud[89a-f]/.test(text) ? JSON.stringify(rows, (_, value: unknown) => sound(value)) : text;
};

const UNSOUND = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const sound = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(UNSOUND, '\uFFFD') : value;
