import { createHash } from 'node:crypto';

const PIECE = 1 << 20;

/** A text that grows by small parts, kept and hashed in pieces of a megabyte: forty of them are no string to handle. */
export class LongText {
  private readonly hash = createHash('sha256');
  private readonly full: Buffer[] = [];
  private piece = Buffer.allocUnsafe(PIECE);
  private end = 0;

  add(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    if (this.end + bytes.length > PIECE) this.close(Math.max(PIECE, bytes.length));
    this.piece.set(bytes, this.end);
    this.end += bytes.length;
  }

  private close(room: number): void {
    const done = this.piece.subarray(0, this.end);
    this.hash.update(done);
    this.full.push(done);
    this.piece = Buffer.allocUnsafe(room);
    this.end = 0;
  }

  /** Its pieces, and the hash of it all. Nothing can be added after. */
  finished(): { readonly pieces: readonly Buffer[]; readonly digest: string } {
    this.close(0);
    return { pieces: this.full, digest: this.hash.digest('hex') };
  }
}
