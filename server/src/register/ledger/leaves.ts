import { HASH_SIZE } from '@communaux/shared/register';
import { hash } from 'node:crypto';
import type { ChainFault } from '@communaux/shared/register';
import { canonicalHash } from './canonical-hash.js';
import type { Range, RangeFound } from './range.js';
import type { BinaryRow } from '../../platform/database/copy-out.js';
import { ID, ID_SIZE } from './line-columns.js';
import type { LineText } from './line-text.js';
import { packedRoot } from './packed-root.js';
import type { PackedLeaves } from './read-leaves.js';

/** Checks lines, in whatever order they come, against the packed leaves of a range. */
export class Leaves {
  private readonly met: Uint8Array;
  private readonly changed: number[] = [];
  private byId: ReadonlyMap<string, number> | undefined;
  private expected = 0;

  constructor(
    private readonly range: Range,
    private readonly packed: PackedLeaves,
  ) {
    this.met = new Uint8Array(packed.ids.length / ID_SIZE);
  }

  /** The least and greatest id, between which all lines of these leaves lie; ids grow with time, so little else does. */
  idSpan(): readonly [string, string] | null {
    let [least, greatest] = [0, 0];
    for (let place = 1; place < this.met.length; place += 1) {
      if (this.order(place, least) < 0) least = place;
      if (this.order(place, greatest) > 0) greatest = place;
    }
    return this.met.length === 0 ? null : [this.idAt(least, 'hex'), this.idAt(greatest, 'hex')];
  }

  /** A line that has no leaf here belongs to another range, or waits for its seal. */
  meet(row: BinaryRow, text: LineText): void {
    const place = this.placeOf(row);
    if (place === undefined) return;
    this.met[place] = 1;
    const seq = this.seqAt(place);
    const stored = this.packed.hashes.toString('latin1', place * HASH_SIZE, (place + 1) * HASH_SIZE);
    if (hash('sha256', text(row, seq), 'binary') === stored) return;
    const exact = canonicalHash(this.range.zone, row, seq);
    if (exact?.toString('latin1') !== stored) this.changed.push(place);
  }

  found(): RangeFound {
    const missing = [...this.met.keys()].filter((place) => this.met[place] === 0);
    const packs = this.range.spans.map(({ firstSeq, lastSeq }) =>
      this.packed.hashes.subarray(
        this.placeFrom(firstSeq) * HASH_SIZE,
        this.placeFrom(lastSeq + 1) * HASH_SIZE,
      ),
    );
    return {
      // Copies: a root is made in place, and the leaves it was made of would travel with it.
      roots: packs.map((pack) => new Uint8Array(packedRoot(Buffer.from(pack)))),
      counts: packs.map((pack) => pack.length / HASH_SIZE),
      faults: [
        ...missing.map((place) => this.fault('line-missing', place)),
        ...this.changed.map((place) => this.fault('line-changed', place)),
      ],
    };
  }

  /** Lines mostly come in the order of their leaves; those of transactions that crossed are looked up. */
  private placeOf({ bytes, starts }: BinaryRow): number | undefined {
    const start = starts[ID] ?? 0;
    const next = this.expected;
    if (next < this.met.length && this.isAt(bytes, start, next)) {
      this.expected += 1;
      return next;
    }
    this.byId ??= new Map([...this.met.keys()].map((place) => [this.idAt(place, 'latin1'), place]));
    const place = this.byId.get(bytes.toString('latin1', start, start + ID_SIZE));
    if (place !== undefined) this.expected = place + 1;
    return place;
  }

  private isAt(bytes: Buffer, start: number, place: number): boolean {
    const own = place * ID_SIZE;
    for (let at = ID_SIZE - 1; at >= 0; at -= 1)
      if (bytes[start + at] !== this.packed.ids[own + at]) return false;
    return true;
  }

  private order(a: number, b: number): number {
    const { ids } = this.packed;
    for (let at = 0; at < ID_SIZE; at += 1) {
      const difference = (ids[a * ID_SIZE + at] ?? 0) - (ids[b * ID_SIZE + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  private idAt(place: number, encoding: 'hex' | 'latin1'): string {
    return this.packed.ids.toString(encoding, place * ID_SIZE, (place + 1) * ID_SIZE);
  }

  private seqAt(place: number): number {
    const { seqs } = this.packed;
    return seqs ? Number(seqs.readBigInt64BE(place * 8)) : (this.range.spans[0]?.firstSeq ?? 0) + place;
  }

  /** The first place whose number is not below this one. */
  private placeFrom(seq: number): number {
    if (!this.packed.seqs) return seq - (this.range.spans[0]?.firstSeq ?? 0);
    const place = [...this.met.keys()].findIndex((place) => this.seqAt(place) >= seq);
    return place < 0 ? this.met.length : place;
  }

  private fault(code: ChainFault['code'], place: number): ChainFault {
    const seq = this.seqAt(place);
    const span = this.range.spans.find(({ lastSeq }) => seq <= lastSeq);
    return { code, batch: span?.number ?? 0, seq };
  }
}
