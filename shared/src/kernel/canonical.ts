/**
 * The one text of a JSON value, so that two machines hash the same bytes: keys sorted by code unit, no spaces,
 * undefined members left out (RFC 8785 for the values we use: strings, safe integers, booleans, null).
 * @throws TypeError on a value JSON cannot carry, or on a number that is not a safe integer
 */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return integer(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') return `{${members(value as Readonly<Record<string, unknown>>)}}`;
  throw new TypeError(`Not canonical: ${typeof value}`);
};

const integer = (value: number): string => {
  if (!Number.isSafeInteger(value)) throw new TypeError(`Not a safe integer: ${value}`);
  return String(value);
};

// Every line of the register passes here, twice: no list is made of its members.
const members = (value: Readonly<Record<string, unknown>>): string => {
  let text = '';
  for (const key of Object.keys(value).toSorted()) {
    const member = value[key];
    if (member !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonical(member)}`;
  }
  return text;
};

/** The order of texts by code units: the same on every machine, whatever its language. */
export const inCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
