import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { connectRead } from './read-wire.js';

const NOTHING = Buffer.alloc(0);
const HEAD_END = '\r\n\r\n';
const [TEXT, LAST_OF_MESSAGE, MASKED, TWO_BYTES] = [0x81, 0x80, 0x80, 126];

/**
 * One screen: a WebSocket of bare TCP that reads what servers send, unmasked and below 64 kB. A thousand screens stand on
 * as many machines; here they share one process, whose own work would be taken for the product's.
 */
export class ScreenWire {
  private received: Buffer = NOTHING;
  private upgraded = false;

  private constructor(
    private readonly socket: Socket,
    private readonly onText: (text: Buffer, wire: ScreenWire) => void,
  ) {}

  /** Asks for the connection; what comes on it, from the greeting on, is told to `onText`. */
  static open(
    address: string,
    path: string,
    cookie: string,
    onText: (text: Buffer, wire: ScreenWire) => void,
  ): void {
    const { hostname, port, host } = new URL(address);
    const socket = connectRead(Number(port), hostname, (part) => wire.take(part));
    const wire = new ScreenWire(socket, onText);
    socket.write(
      `GET ${path} HTTP/1.1\r\nhost: ${host}\r\nupgrade: websocket\r\nconnection: upgrade\r\ncookie: ${cookie}\r\nsec-websocket-version: 13\r\nsec-websocket-key: ${randomBytes(16).toString('base64')}${HEAD_END}`,
    );
  }

  /** A short text. Clients must mask what they send; a mask of zeros leaves it as it is. */
  send(text: string): void {
    const bytes = Buffer.from(text);
    this.socket.write(Buffer.concat([Buffer.from([TEXT, MASKED | bytes.length, 0, 0, 0, 0]), bytes]));
  }

  private take(part: Buffer): void {
    const held = this.received.length === 0 ? part : Buffer.concat([this.received, part]);
    const head = this.upgraded ? 0 : held.indexOf(HEAD_END) + HEAD_END.length;
    this.upgraded ||= head >= HEAD_END.length;
    this.received = this.upgraded ? this.read(held.subarray(head)) : Buffer.from(held);
  }

  /** Tells each whole frame, and gives back what is left of the last one. */
  private read(bytes: Buffer): Buffer {
    let at = 0;
    while (at + 4 <= bytes.length || (at + 2 <= bytes.length && (bytes[at + 1] ?? 0) < TWO_BYTES)) {
      const short = bytes[at + 1] ?? 0;
      const [from, length] = short < TWO_BYTES ? [at + 2, short] : [at + 4, bytes.readUInt16BE(at + 2)];
      if (from + length > bytes.length) break;
      if (((bytes[at] ?? 0) & LAST_OF_MESSAGE) === 0 || short > TWO_BYTES)
        throw new Error('A frame no screen reads');
      this.onText(bytes.subarray(from, from + length), this);
      at = from + length;
    }
    return at === bytes.length ? NOTHING : Buffer.from(bytes.subarray(at));
  }
}
