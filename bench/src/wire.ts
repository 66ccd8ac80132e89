import type { Socket } from 'node:net';
import { connectRead } from './read-wire.js';

const NOTHING = Buffer.alloc(0);
const HEAD_END = Buffer.from('\r\n\r\n');
const LENGTH = /content-length: (\d+)/i;

/**
 * A caller over one kept connection that speaks just enough HTTP to post and to read the answer: a fifth of the work of
 * `node:http`, which on two cores would be counted against the product.
 */
export class Wire {
  private received: Buffer = NOTHING;
  private answer: ((body: string) => void) | undefined;
  private fail: ((error: Error) => void) | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly host: string,
  ) {
    socket.setNoDelay(true);
    socket.on('error', (error) => this.fail?.(error));
    socket.on('close', () => this.fail?.(new Error('The connection was closed')));
  }

  static open(address: string): Promise<Wire> {
    const { hostname, port, host } = new URL(address);
    return new Promise((resolve, reject) => {
      const socket = connectRead(Number(port), hostname, (part) => wire.take(part));
      const wire = new Wire(socket, host);
      socket.once('connect', () => resolve(wire));
      socket.once('error', reject);
    });
  }

  post(path: string, body: string, cookie: string): Promise<string> {
    return new Promise((resolve, reject) => {
      [this.answer, this.fail] = [resolve, reject];
      this.socket.write(
        `POST ${path} HTTP/1.1\r\nhost: ${this.host}\r\ncontent-type: application/json\r\ncookie: ${cookie}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }

  close(): void {
    this.fail = undefined;
    this.socket.destroy();
  }

  private take(part: Buffer): void {
    const held = this.received.length === 0 ? part : Buffer.concat([this.received, part]);
    const head = held.indexOf(HEAD_END);
    const length = Number(LENGTH.exec(held.toString('latin1', 0, head))?.[1] ?? Number.NaN);
    const end = head + HEAD_END.length + length;
    const whole = head >= 0 && held.length >= end;
    this.received = whole ? NOTHING : Buffer.from(held);
    if (whole) this.answer?.(held.toString('utf8', head + HEAD_END.length, end));
  }
}
