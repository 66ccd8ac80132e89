import type { Client, Connection, Submittable } from 'pg';

/**
 * One row of a binary COPY: where each field starts and ends in the bytes of the message (an end before its start: it
 * holds nothing). One object for all rows, only valid while it is being read: a million rows make no garbage.
 */
export type BinaryRow = {
  bytes: Buffer;
  readonly starts: number[];
  readonly ends: number[];
};

const SIGNATURE = 'PGCOPY\n\xff\r\n\0';
/** Signature, flags, and the length of an extension that nobody uses. */
const HEADER = SIGNATURE.length + 8;
const END = -1;

/** Reads a query as binary rows: a third of the work of text rows, on both sides. */
export const copyOut = (client: Client, query: string, onRow: (row: BinaryRow) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    client.query(new CopyOut(`copy (${query}) to stdout (format binary)`, onRow, resolve, reject));
  });

/** What `pg` asks of a query that takes its own messages. The server sends one message for each row. */
class CopyOut implements Submittable {
  private begun = false;
  private failed: unknown;
  private readonly row: BinaryRow = { bytes: Buffer.alloc(0), starts: [], ends: [] };

  constructor(
    private readonly text: string,
    private readonly onRow: (row: BinaryRow) => void,
    private readonly resolve: () => void,
    private readonly reject: (error: unknown) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    if (this.failed) return;
    try {
      const at = this.begun ? 0 : HEADER;
      this.begun = true;
      if (chunk.length > at && chunk.readInt16BE(at) !== END) this.onRow(this.read(chunk, at));
    } catch (error) {
      this.failed = error;
    }
  }

  private read(chunk: Buffer, start: number): BinaryRow {
    const { row } = this;
    row.bytes = chunk;
    let at = start + 2;
    const fields = chunk.readInt16BE(start);
    for (let field = 0; field < fields; field += 1) {
      // The methods of Buffer check what is known here; a row has a dozen of these.
      const length =
        ((chunk[at] ?? 0) << 24) |
        ((chunk[at + 1] ?? 0) << 16) |
        ((chunk[at + 2] ?? 0) << 8) |
        (chunk[at + 3] ?? 0);
      at += 4;
      row.starts[field] = at;
      row.ends[field] = at + length;
      at += Math.max(0, length);
    }
    return row;
  }

  handleError(error: unknown): void {
    this.reject(error);
  }

  handleReadyForQuery(): void {
    if (this.failed) this.reject(this.failed);
    else this.resolve();
  }

  handleRowDescription(): void {}
  handleCommandComplete(): void {}
  handleCloseComplete(): void {}
}
