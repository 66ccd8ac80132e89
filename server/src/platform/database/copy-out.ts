import type { Client, Connection, Submittable } from 'pg';
import { takeMessages } from './messages.js';

/**
 * One row of a binary COPY: where each field starts and ends in the bytes it came with (an end before its start: it
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
/** Number of fields that says there are no more rows. */
const END = 0xffff;

/** Reads a query as binary rows: a fifth of the work of text rows. */
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
    takeMessages(connection.stream, (bytes, start, end) => this.meet(bytes, start, end));
    connection.query(this.text);
  }

  private meet(bytes: Buffer, start: number, end: number): void {
    if (this.failed) return;
    try {
      const at = this.begun ? start : start + HEADER;
      this.begun = true;
      if (at < end && uint16At(bytes, at) !== END) this.onRow(this.read(bytes, at));
    } catch (error) {
      this.failed = error;
    }
  }

  private read(bytes: Buffer, start: number): BinaryRow {
    const { row } = this;
    row.bytes = bytes;
    let at = start + 2;
    const fields = uint16At(bytes, start);
    for (let field = 0; field < fields; field += 1) {
      // The methods of Buffer check what is known here; a row has a dozen of these.
      const length =
        ((bytes[at] ?? 0) << 24) |
        ((bytes[at + 1] ?? 0) << 16) |
        ((bytes[at + 2] ?? 0) << 8) |
        (bytes[at + 3] ?? 0);
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

  handleCopyData(): void {}
  handleRowDescription(): void {}
  handleCommandComplete(): void {}
  handleCloseComplete(): void {}
}

const uint16At = (bytes: Buffer, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
