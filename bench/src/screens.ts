// A thousand screens, as cheap as they can be: bare WebSockets that speak just enough of socket.io to be in a room,
// count what they receive, and tell the parent when the last one has it. With BENCH_BARE they count bytes of plain TCP.
import { connectRead } from './read-wire.js';
import { ScreenWire } from './screen-wire.js';

const [count, address, cookie, slug, bare] = [
  Number(process.env['SCREENS']),
  process.env['ADDRESS'] ?? '',
  process.env['COOKIE'] ?? '',
  process.env['SLUG'] ?? '',
  process.env['BENCH_BARE'],
];

let arrived = 0;
const arrive = (): void => {
  arrived += 1;
  if (arrived < count) return;
  arrived = 0;
  process.send?.({ lastAt: process.hrtime.bigint().toString() });
};

const SIGNAL = Buffer.from('42["signals"');

/** Open once the server has acknowledged the room: an event told before that would wait for ever for its last screen. */
const openScreen = (): Promise<void> =>
  new Promise((resolve) => {
    ScreenWire.open(address, '/socket.io/?EIO=4&transport=websocket', cookie, (data, wire) => {
      if (data.subarray(0, SIGNAL.length).equals(SIGNAL)) return arrive();
      const text = data.toString();
      if (text.startsWith('0')) wire.send('40');
      else if (text.startsWith('40')) wire.send(`420["join",{"zone":"${slug}"}]`);
      else if (text.startsWith('430')) resolve();
      else if (text === '2') wire.send('3');
    });
  });

/** Open once the server has greeted it, for the same reason: by one byte, then messages of 128. */
const openWire = (): Promise<void> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(address);
    let left = -1;
    const SIZE = 128;
    connectRead(Number(port), hostname, (data) => {
      if (left < 0) resolve();
      left += data.length;
      for (; left >= SIZE; left -= SIZE) arrive();
    });
  });

for (let opened = 0; opened < count; opened += 50)
  await Promise.all(Array.from({ length: Math.min(50, count - opened) }, bare ? openWire : openScreen));
process.on('message', () => process.send?.({ arrived }));
process.stdout.write('ready\n');
process.on('SIGTERM', () => process.exit(0));
