import type { Server, Socket } from 'socket.io';

/** What the WebSocket behind a screen lets us see; engine.io sends its own prepared frames through the same `_sender`. */
type Wire = {
  readonly readyState: number;
  readonly bufferedAmount: number;
  readonly _sender: { readonly sendFrame: (parts: readonly Buffer[]) => void };
};

const [OPEN, TEXT_WHOLE] = [1, 0x81];
const [EVENT, NEEDS_2_BYTES, NEEDS_8_BYTES] = ['42', 126, 65_536];

/**
 * Tells every screen of a room the same thing, in the words of socket.io's protocol. The frame is made once and given to
 * the sockets in one piece: socket.io's own broadcast takes twice the time, of which a thousand screens wait for the last
 * microsecond (docs/decisions/one-frame-a-room.md).
 */
export const tellRoom = (io: Server, room: string, event: string, told: unknown): void => {
  const frame = frameOf(`${EVENT}${JSON.stringify([event, told])}`);
  const { adapter, sockets } = io.of('/');
  for (const id of adapter.rooms.get(room) ?? []) {
    const socket = sockets.get(id);
    if (!socket) continue;
    const wire = freeWire(socket);
    if (wire) wire._sender.sendFrame([frame]);
    else socket.emit(event, told);
  }
};

/** Bytes that wait because a screen does not read; none are known of a screen that polls. */
export const unreadBytes = (socket: Socket): number => wireOf(socket)?.bufferedAmount ?? 0;

/** None while socket.io itself has something to send: what it was given first arrives first. */
const freeWire = (socket: Socket): Wire | undefined => {
  const { transport } = socket.conn;
  const wire = transport.writable ? wireOf(socket) : undefined;
  return wire?.readyState === OPEN ? wire : undefined;
};

const wireOf = ({ conn: { transport } }: Socket): Wire | undefined =>
  transport.name === 'websocket' ? (transport as unknown as { readonly socket: Wire }).socket : undefined;

/** RFC 6455, section 5.2: one unmasked text, with the shortest length that says it. */
const frameOf = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  if (bytes.length < NEEDS_2_BYTES) return Buffer.concat([Buffer.from([TEXT_WHOLE, bytes.length]), bytes]);
  const long = bytes.length >= NEEDS_8_BYTES;
  const head = Buffer.alloc(long ? 10 : 4);
  head.writeUInt16BE((TEXT_WHOLE << 8) | (NEEDS_2_BYTES + Number(long)));
  if (long) head.writeBigUInt64BE(BigInt(bytes.length), 2);
  else head.writeUInt16BE(bytes.length, 2);
  return Buffer.concat([head, bytes]);
};
