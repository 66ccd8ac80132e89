import { decodeText } from './decode-text.js';

/** One feature of a collection: its rank from 1, its cells as text; null when its JSON cannot be read. */
export type Feature = { readonly rank: number; readonly cells: Readonly<Record<string, string>> | null };

/** The cell that holds the drawing of a feature, before one knows in which official column it goes. */
export const GEOMETRY = 'geometry';

/** Reads a GeoJSON FeatureCollection feature by feature, in constant memory. Anything else has no feature. */
export async function* readFeatures(bytes: AsyncIterable<Uint8Array | string>): AsyncIterable<Feature> {
  let rank = 0;
  for await (const text of featureTexts(decodeText(bytes, { latin: false }))) {
    rank += 1;
    yield { rank, cells: cellsOf(text) };
  }
}

/** The text of each object of the `features` array, found by its braces. */
async function* featureTexts(text: AsyncIterable<string>): AsyncIterable<string> {
  const scan = { rest: '', at: 0, start: 0, depth: 0, quoted: false, inside: false, done: false };
  for await (const block of text) {
    scan.rest += block;
    if (!scan.inside && !enter(scan)) continue;
    yield* objectsIn(scan);
    if (scan.done) return;
  }
}

type Scan = {
  rest: string;
  at: number;
  start: number;
  depth: number;
  quoted: boolean;
  inside: boolean;
  done: boolean;
};

const enter = (scan: Scan): boolean => {
  const opening = /"features"\s*:\s*\[/.exec(scan.rest);
  if (!opening) return false;
  Object.assign(scan, { inside: true, at: opening.index + opening[0].length });
  return true;
};

function* objectsIn(scan: Scan): Iterable<string> {
  // Only these five characters matter: a regular expression jumps from one to the next.
  const marks = /["\\{}\]]/g;
  marks.lastIndex = scan.at;
  for (let mark = marks.exec(scan.rest); mark && !scan.done; mark = marks.exec(scan.rest)) {
    if (mark[0] === '\\') marks.lastIndex += 1;
    else if (mark[0] === '"') scan.quoted = !scan.quoted;
    else if (!scan.quoted) {
      const whole = step(scan, mark[0], mark.index);
      if (whole !== null) yield whole;
    }
    scan.at = marks.lastIndex;
  }
  keepTail(scan);
}

/** The object that a closing brace completes, or null. */
const step = (scan: Scan, mark: string, index: number): string | null => {
  if (mark === ']') scan.done = scan.depth === 0;
  if (mark === '{' && scan.depth++ === 0) scan.start = index;
  return mark === '}' && --scan.depth === 0 ? scan.rest.slice(scan.start, index + 1) : null;
};

const keepTail = (scan: Scan): void => {
  const from = scan.depth > 0 ? scan.start : Math.min(scan.at, scan.rest.length);
  scan.rest = scan.rest.slice(from);
  scan.at = Math.max(0, scan.at - from);
  scan.start = 0;
};

const cellsOf = (text: string): Record<string, string> | null => {
  try {
    // PostgreSQL keeps no NUL character.
    const feature: unknown = JSON.parse(text.replaceAll('\\u0000', ''));
    if (typeof feature !== 'object' || feature === null) return null;
    const { properties, geometry } = feature as { properties?: object | null; geometry?: unknown };
    const cells = Object.entries(properties ?? {}).map(([name, value]) => [name, textOf(value)]);
    return { ...Object.fromEntries(cells), ...(geometry ? { [GEOMETRY]: JSON.stringify(geometry) } : {}) };
  } catch {
    return null;
  }
};

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('|');
  return typeof value === 'string' ? value : JSON.stringify(value);
};
