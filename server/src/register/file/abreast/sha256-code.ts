/**
 * The compression of SHA-256 (FIPS 180-4, 6.2.2) as WebAssembly that does four blocks abreast, one in each lane of a
 * vector. A call of node:crypto costs more than the hash of so few bytes as a line or a node has.
 */
export const sha256Code = (stateAt: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...MODULE,
    ...section(1, [1, 0x60, 4, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...name('world'), ...name('memory'), 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('compress'), 0x00, 0]),
    ...section(10, [1, ...sized([1, ...unsigned(LOCALS), V128, ...body(stateAt), 0x0b])]),
  ]);

type Code = readonly number[];
const MODULE: Code = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const I32 = 0x7f;
const V128 = 0x7b;

const unsigned = (value: number): Code =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
const sized = (code: Code): Code => [...unsigned(code.length), ...code];
const section = (id: number, code: Code): Code => [id, ...sized(code)];
const name = (text: string): Code => sized([...Buffer.from(text)]);

// Locals: four addresses; the eight words of the state; sixteen words of the schedule; three for what is between.
const STATE = 4;
const SCHEDULE = STATE + 8;
const [ONE, TWO, DIFFERENT] = [SCHEDULE + 16, SCHEDULE + 17, SCHEDULE + 18];
const LOCALS = 8 + 16 + 3;

const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const vector = (operation: number): Code => [0xfd, ...unsigned(operation)];
const number = (value: number): Code => [0x41, ...signed(value)];
const signed = (value: number): Code =>
  value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];

const both = (operation: number, a: Code, b: Code): Code => a.concat(b, vector(operation));
const add = (...terms: readonly Code[]): Code => terms.reduce((sum, term) => both(0xae, sum, term));
const and = (a: Code, b: Code): Code => both(0x4e, a, b);
const or = (a: Code, b: Code): Code => both(0x50, a, b);
const xor = (...terms: readonly Code[]): Code => terms.reduce((a, b) => both(0x51, a, b));
const right = (a: Code, by: number): Code => a.concat(number(by), vector(0xad));
const left = (a: Code, by: number): Code => a.concat(number(by), vector(0xab));
const turned = (a: Code, by: number): Code => or(right(a, by), left(a, 32 - by));
const load = (address: Code, offset: number): Code => [...address, ...vector(0x00), 4, ...unsigned(offset)];
const store = (offset: number, value: Code): Code => [
  ...number(0),
  ...value,
  ...vector(0x0b),
  4,
  ...unsigned(offset),
];
/** Takes bytes from two vectors, by place. */
const pick = (a: Code, b: Code, places: Code): Code => [...a, ...b, ...vector(0x0d), ...places];
const words = (...places: Code): Code =>
  places.flatMap((place) => [0, 1, 2, 3].map((byte) => 4 * place + byte));
const SWAPPED = [0, 1, 2, 3].flatMap((word) => [3, 2, 1, 0].map((byte) => 4 * word + byte));
const everywhere = (value: number): Code => {
  const bytes = [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
  return [...vector(0x0c), ...bytes, ...bytes, ...bytes, ...bytes];
};

const state = (at: number): Code => get(STATE + (at & 7));
const schedule = (at: number): Code => get(SCHEDULE + (at & 15));

const body = (stateAt: number): Code => [
  ...[0, 1, 2, 3].flatMap(fourWords),
  ...upTo(8).flatMap((word) => [...load(number(0), stateAt + 16 * word), ...set(STATE + word)]),
  ...xor(state(1), state(2)),
  ...set(DIFFERENT),
  ...upTo(64).flatMap(round),
  // After 64 rounds each word is again where it began.
  ...upTo(8).flatMap((word) =>
    store(stateAt + 16 * word, add(state(word), load(number(0), stateAt + 16 * word))),
  ),
];

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** Four words of the four blocks, turned so that a vector holds the same word of each. */
const fourWords = (group: number): Code => {
  const [a, b, c, d] = [0, 1, 2, 3].map((lane) => load(get(lane), 16 * group));
  if (!a || !b || !c || !d) return [];
  const place = SCHEDULE + 4 * group;
  const put = (word: number, half: Code): Code => [
    ...pick(get(ONE), get(TWO), half),
    ...set(DIFFERENT),
    ...pick(get(DIFFERENT), get(DIFFERENT), SWAPPED),
    ...set(place + word),
  ];
  const pair = (half: Code): Code => [...pick(a, b, half), ...set(ONE), ...pick(c, d, half), ...set(TWO)];
  return [
    ...pair(words(0, 4, 1, 5)),
    ...put(0, words(0, 1, 4, 5)),
    ...put(1, words(2, 3, 6, 7)),
    ...pair(words(2, 6, 3, 7)),
    ...put(2, words(0, 1, 4, 5)),
    ...put(3, words(2, 3, 6, 7)),
  ];
};

/** One round. Words do not move: their names do, one place back each round. */
const round = (t: number): Code => {
  const word = (at: number): Code => state(at - t + 64);
  const [a, b, d, e, f, g, h] = [word(0), word(1), word(3), word(4), word(5), word(6), word(7)];
  const choice = xor(g, and(e, xor(f, g)));
  const one = add(h, sum(e, 6, 11, 25), choice, everywhere(ROUND[t] ?? 0), schedule(t));
  return [
    ...(t < 16 ? [] : extended(t)),
    ...one,
    ...set(ONE),
    ...xor(a, b),
    ...set(TWO),
    ...add(d, get(ONE)),
    ...set(STATE + ((3 - t + 64) & 7)),
    // Of three words the one that two have: b, unless a differs from it as c does.
    ...add(get(ONE), sum(a, 2, 13, 22), xor(b, and(get(TWO), get(DIFFERENT)))),
    ...set(STATE + ((7 - t + 64) & 7)),
    ...get(TWO),
    ...set(DIFFERENT),
  ];
};

const sum = (x: Code, ...by: readonly [number, number, number]): Code =>
  xor(turned(x, by[0]), turned(x, by[1]), turned(x, by[2]));

const extended = (t: number): Code => {
  const [w1, w14] = [schedule(t + 1), schedule(t + 14)];
  const small = xor(turned(w1, 7), turned(w1, 18), right(w1, 3));
  const great = xor(turned(w14, 17), turned(w14, 19), right(w14, 10));
  return [...add(schedule(t), small, schedule(t + 9), great), ...set(SCHEDULE + (t & 15))];
};

/** The first primes, whose roots give all constants of SHA-256: their first 32 bits after the point. */
const primes = upTo(312).filter((n) => n > 1 && upTo(n).every((divisor) => divisor < 2 || n % divisor !== 0));
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
const ROUND = primes.map((prime) => fraction(Math.cbrt(prime)));
export const INITIAL: readonly number[] = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
