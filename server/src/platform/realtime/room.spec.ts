import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { tellRoom } from './room.js';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

const aServer = async () => {
  const http = createServer();
  const server = new Server(http);
  server.on('connection', (socket) =>
    socket.on('join', (room: string, done: () => void) => {
      void socket.join(room);
      done();
    }),
  );
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  closers.push(() => server.close());
  return { server, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` };
};

type Transport = 'websocket' | 'polling';

const aScreen = async (url: string, room: string, ...transports: Transport[]) => {
  const socket: Socket = io(url, { transports, reconnection: false, forceNew: true });
  closers.push(() => socket.close());
  const heard: unknown[] = [];
  socket.onAny((event: string, told: unknown) => heard.push([event, told]));
  await new Promise<void>((resolve) => socket.on('connect', resolve));
  await socket.emitWithAck('join', room);
  return { socket, heard, next: () => new Promise((resolve) => socket.onAny((_, told) => resolve(told))) };
};

describe('what is told to a room', () => {
  it('reaches each of its screens and no other, whatever their transport', async () => {
    const { server, url } = await aServer();
    const inside = [
      await aScreen(url, 'a', 'websocket'),
      await aScreen(url, 'a', 'polling'),
      await aScreen(url, 'a', 'polling', 'websocket'),
    ];
    const outside = await aScreen(url, 'b', 'websocket');
    const told = inside.map(({ next }) => next());
    tellRoom(server, 'a', 'signals', [{ topic: 'vote' }]);
    await Promise.all(told);
    tellRoom(server, 'b', 'signals', 'last');
    await outside.next();
    for (const { heard } of inside) expect(heard).toEqual([['signals', [{ topic: 'vote' }]]]);
    expect(outside.heard).toEqual([['signals', 'last']]);
  });

  it.each([16, 125, 126, 65_535, 65_536, 300_000])('arrives whole in a frame of %i bytes', async (bytes) => {
    const { server, url } = await aServer();
    const { next } = await aScreen(url, 'a', 'websocket');
    const heard = next();
    const told = `é${'x'.repeat(bytes - '42["e","é"]'.length - 1)}`;
    tellRoom(server, 'a', 'e', told);
    expect(await heard).toBe(told);
  });

  it('keeps its place among what socket.io itself sends', async () => {
    const { server, url } = await aServer();
    const { heard, next } = await aScreen(url, 'a', 'websocket');
    const sent = Array.from({ length: 200 }, (_, n) => n);
    for (const n of sent) {
      if (n % 3 === 0) server.to('a').emit('n', n);
      else tellRoom(server, 'a', 'n', n);
    }
    while (heard.length < sent.length) await next();
    expect(heard).toEqual(sent.map((n) => ['n', n]));
  });

  it('is no fault when a screen has just left', async () => {
    const { server, url } = await aServer();
    const { socket } = await aScreen(url, 'a', 'websocket');
    const stays = await aScreen(url, 'a', 'websocket');
    socket.io.engine.close();
    for (let n = 0; n < 50; n += 1) {
      tellRoom(server, 'a', 'n', n);
      await new Promise((next) => setImmediate(next));
    }
    while (stays.heard.length < 50) await stays.next();
    expect(stays.heard).toHaveLength(50);
  });
});
