/** @jest-environment node */
import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { io } from 'socket.io-client';
import { openLine, type News } from './line.js';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const aServer = async () => {
  const http = createServer();
  const server = new Server(http);
  const joined: unknown[] = [];
  const present = new Set<Socket>();
  server.on('connection', (socket) => {
    present.add(socket);
    socket.on('join', (place: unknown, done: () => void) => (joined.push(place), done()));
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  closers.push(() => server.close());
  const address = http.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, joined, present, url: `http://127.0.0.1:${port}` };
};

const aLine = (url: string) => {
  const heard: News[] = [];
  const line = openLine('saulaies', () =>
    Promise.resolve(io(url, { autoConnect: false, reconnectionDelay: 10, transports: ['websocket'] })),
  );
  line.listen((news) => heard.push(news));
  closers.push(line.close);
  return { line, heard };
};

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((next) => setTimeout(next, 5));
};

describe('a live line', () => {
  it('joins its zone and tells what was committed', async () => {
    const { server, joined, url } = await aServer();
    const { heard } = aLine(url);
    await until(() => heard.length === 1);
    server.emit('signals', [{ topic: 'poll', id: 'p1', seq: 42 }]);
    await until(() => heard.length === 2);
    expect(joined).toEqual([{ zone: 'saulaies' }]);
    expect(heard).toEqual(['catch-up', { topic: 'poll', id: 'p1', seq: 42 }]);
  });

  it('says when it is lost, then catches up with what it missed', async () => {
    const { present, url } = await aServer();
    const { line, heard } = aLine(url);
    const states: string[] = [];
    line.watch(() => states.push(line.state()));
    await until(() => heard.length === 1);
    present.forEach((socket) => socket.conn.close());
    await until(() => heard.length === 2);
    expect(states).toEqual(['open', 'lost', 'open']);
    expect(heard).toEqual(['catch-up', 'catch-up']);
  });
});
