import { ABSTENTION, BLANK } from '../ballot.js';
import { bytesOf, type BallotBytes } from './ballot-bytes.js';
import type { Counted } from './counted.js';
import type { OptionKey } from './option.js';
import { TIED } from './packed-place.js';
import { rankingReader, type RankingReader } from './ranking-reader.js';
import type { Urn } from './urn.js';

/**
 * Rankings of one urn in flat arrays, since a million of them differ nearly all: as strings and lists they would take
 * seconds and half a gigabyte to count. Ballot `n` is `places[starts[n]]` to `places[starts[n + 1] - 1]`: places of
 * options in order of preference, `TIED` added to an option that shares the rank of the one before it.
 */
export type PackedUrn = {
  readonly weight: bigint;
  readonly ballots: number;
  readonly places: Uint8Array;
  readonly starts: Uint32Array;
  /** How many electors cast this ballot: whole numbers, exact up to 2^53 as their sum must be. */
  readonly counts: Float64Array;
  /** Sum of `counts`. */
  readonly electors: number;
  /** Whether some ballot ranks two options alike. */
  readonly tied: boolean;
};

export type Packed = {
  readonly options: readonly OptionKey[];
  readonly urns: readonly PackedUrn[];
  readonly ballots: Counted['ballots'];
};

/** Reads urns into flat arrays. What cannot be read is counted as invalid. @throws RangeError above 2^53 ballots */
export const packRankings = (options: readonly OptionKey[], urns: readonly Urn[]): Packed => {
  const packer = rankingPacker(options);
  for (const { weight, shapes } of urns) {
    packer.urn(weight);
    for (const { ballot, count } of shapes) packer.add(ballot, count);
  }
  return packer.packed();
};

/** Packs as ballots come, from rows or from a file: no list of them has to stand in memory. */
export type RankingPacker = {
  /** Opens the next urn; ballots added from now on are in it. */
  readonly urn: (weight: bigint) => void;
  readonly add: (ballot: string, count: number) => void;
  /** A ballot of one elector that names options, as its bytes stand. */
  readonly addBytes: (ballot: BallotBytes) => void;
  readonly packed: () => Packed;
};

export const rankingPacker = (options: readonly OptionKey[]): RankingPacker => {
  const read = rankingReader(options);
  const tally = { valid: 0, blank: 0, invalid: 0 };
  const urns: { readonly weight: bigint; readonly box: GrowingUrn }[] = [];
  let open: GrowingUrn = NO_URN;
  const keep = (ballot: BallotBytes, count: number): void => {
    if (open.add(ballot, count)) tally.valid += count;
    else tally.invalid += count;
  };
  const add = (ballot: string, count: number): void => {
    if (ballot === ABSTENTION || count === 0) return;
    if (ballot === BLANK) tally.blank += count;
    else {
      const bytes = bytesOf(ballot);
      keep({ bytes, start: 0, end: bytes.length }, count);
    }
  };
  const urn = (weight: bigint): void => {
    open = growingUrn(read, options.length);
    urns.push({ weight, box: open });
  };
  const packed = (): Packed => {
    const all = tally.valid + tally.blank + tally.invalid;
    if (!Number.isSafeInteger(all)) throw new RangeError(`Too many ballots to count exactly: ${all}`);
    return {
      options,
      urns: inLeastTerms(urns.map(({ weight, box }) => box.packed(weight))),
      ballots: { ...tally },
    };
  };
  return { urn, add, addBytes: (ballot) => keep(ballot, 1), packed };
};

/** Weights without their common divisor: a lone college counts heads, whatever it weighs. */
const inLeastTerms = (urns: readonly PackedUrn[]): readonly PackedUrn[] => {
  const common = urns.reduce(
    (common, { weight, ballots }) => (ballots > 0 ? gcd(common, weight) : common),
    0n,
  );
  return common === 0n ? urns : urns.map((urn) => ({ ...urn, weight: urn.weight / common }));
};

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** Urns that were packed apart, counted together, each under its own weight. */
export const together = (packs: readonly Packed[], weights: readonly bigint[]): Packed => {
  const urns = packs.flatMap((pack, rank) =>
    pack.urns.map((urn) => ({ ...urn, weight: weights[rank] ?? 0n })),
  );
  const total = (name: keyof Packed['ballots']): number =>
    packs.reduce((all, { ballots }) => all + ballots[name], 0);
  const ballots = { valid: total('valid'), blank: total('blank'), invalid: total('invalid') };
  return { options: packs[0]?.options ?? [], urns: inLeastTerms(urns), ballots };
};

/** Whole voice of the valid ballots, and whether each of them is one voice. */
export const voiceOf = ({ urns }: Packed): { readonly voice: bigint; readonly heads: boolean } => ({
  voice: urns.reduce((voice, { weight, electors }) => voice + weight * BigInt(electors), 0n),
  heads: urns.every(({ weight, ballots }) => weight === 1n || ballots === 0),
});

const FIRST_ROOM = 1_024;

type GrowingUrn = {
  /** False when the ballot cannot be read, and is not kept. */
  readonly add: (ballot: BallotBytes, count: number) => boolean;
  readonly packed: (weight: bigint) => PackedUrn;
};

const nowhere = (): never => {
  throw new RangeError('A ballot is in an urn');
};
const NO_URN: GrowingUrn = { add: nowhere, packed: nowhere };

/** Arrays that double when full: one copy per doubling keeps the cost of a ballot constant. */
const growingUrn = (read: RankingReader, width: number): GrowingUrn => {
  let places = new Uint8Array(FIRST_ROOM * width);
  let starts = new Uint32Array(FIRST_ROOM + 1);
  let counts = new Float64Array(FIRST_ROOM);
  let [ballots, end, electors] = [0, 0, 0];
  let [looked, tied] = [0, false];
  const makeRoom = (): void => {
    if (end + width > places.length) places = doubled(places, Uint8Array);
    if (ballots < counts.length) return;
    starts = doubled(starts, Uint32Array);
    counts = doubled(counts, Float64Array);
  };
  const add = (ballot: BallotBytes, count: number): boolean => {
    makeRoom();
    const from = end;
    end = read(ballot, places, from);
    if (end === from) return false;
    counts[ballots] = count;
    electors += count;
    ballots += 1;
    starts[ballots] = end;
    return true;
  };
  /** Looked for once, in one go: a look at each ballot as it comes takes longer. */
  const someTied = (): boolean => {
    for (; !tied && looked < end; looked += 1) tied = (places[looked] ?? 0) >= TIED;
    return tied;
  };
  return {
    add,
    packed: (weight) => ({
      weight,
      ballots,
      places,
      starts: starts.subarray(0, ballots + 1),
      counts,
      electors,
      tied: someTied(),
    }),
  };
};

type Numbers = { set(from: Numbers): void; readonly length: number };
const doubled = <Kept extends Numbers>(from: Kept, make: new (length: number) => Kept): Kept => {
  const to = new make(from.length * 2);
  to.set(from);
  return to;
};
