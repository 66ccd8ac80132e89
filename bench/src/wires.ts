// The raw limit of a fan-out: one process that writes the same bytes to every TCP connection, on demand of its parent.
import { createServer, type Socket } from 'node:net';

const MESSAGE = Buffer.alloc(128, 'x');
const GREETING = MESSAGE.subarray(0, 1);
const wires = new Set<Socket>();
createServer((wire) => {
  wire.setNoDelay(true);
  wires.add(wire);
  // A caller is connected before it is accepted: only who has been greeted is among those written to.
  wire.write(GREETING);
  wire.on('close', () => wires.delete(wire));
}).listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('ready\n'));
process.on('message', () => {
  for (const wire of wires) wire.write(MESSAGE);
});
process.on('SIGTERM', () => process.exit(0));
