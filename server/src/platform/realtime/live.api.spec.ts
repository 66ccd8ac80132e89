import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { openApi, type Api } from '../../../test/api.js';
import type { Person } from '../../../test/world.js';
import type { Signal } from './signal.js';

let api: Api;
const open: Socket[] = [];
beforeAll(async () => {
  api = await openApi();
});
afterEach(() => open.splice(0).forEach((socket) => socket.close()));
afterAll(() => api.close());

type Screen = { readonly socket: Socket; readonly heard: Signal[] };

/** A screen that looks at the zone, once the server has put it in its room. */
const aScreen = async (person: Person | null, zone = api.slug): Promise<Screen> => {
  const headers: Record<string, string> = person ? { cookie: await api.cookieOf(person) } : {};
  const socket = io(api.address, {
    transports: ['websocket'],
    extraHeaders: headers,
    reconnection: false,
    forceNew: true,
  });
  open.push(socket);
  const heard: Signal[] = [];
  socket.on('signals', (signals: Signal[]) => heard.push(...signals));
  await new Promise<void>((resolve) => socket.on('connect', resolve));
  await socket.emitWithAck('join', { zone });
  return { socket, heard };
};

const tell = (act: string, isOpen: boolean) =>
  api.platform.works.run({ kind: 'system', name: 'spec' }, api.zone, async ({ record }) =>
    record({ act, facts: { test: 'a1' }, open: isOpen }),
  );

const settle = async (): Promise<void> => {
  await api.register();
  await new Promise((resolve) => setTimeout(resolve, 120));
};

describe('a live screen', () => {
  it('hears what was committed, by topic and id only; what is not open, members alone', async () => {
    const [visitor, member] = [await aScreen(null), await aScreen(await api.aPerson('Léa'))];
    await tell('test.told', true);
    await tell('test.kept', false);
    await settle();
    expect(visitor.heard).toEqual([{ topic: 'test', id: 'a1', seq: 1 }]);
    expect(member.heard).toEqual([
      { topic: 'test', id: 'a1', seq: 1 },
      { topic: 'test', id: 'a1', seq: 2 },
    ]);
  });

  it('hears nothing of a zone it does not look at, nor of one that does not exist', async () => {
    const { heard } = await aScreen(null, 'ailleurs');
    await tell('test.told', true);
    await settle();
    expect(heard).toEqual([]);
  });

  it('is refused from another site, whatever the transport', async () => {
    const refusal = (transport: 'websocket' | 'polling') =>
      new Promise((resolve) => {
        const options = {
          transports: [transport],
          extraHeaders: { origin: 'https://ailleurs.example' },
          reconnection: false,
          forceNew: true,
        };
        const socket = io(api.address, options);
        open.push(socket);
        socket.on('connect_error', () => resolve('refused'));
        socket.on('connect', () => resolve('welcomed'));
      });
    expect(await refusal('websocket')).toBe('refused');
    expect(await refusal('polling')).toBe('refused');
  });

  it('is let go when it floods, or sends more than a place to look at', async () => {
    const gone = (act: (socket: Socket) => void) =>
      new Promise<string>((resolve) => {
        void aScreen(null).then(({ socket }) => {
          socket.on('disconnect', resolve);
          act(socket);
        });
      });
    expect(
      await gone((socket) => Array.from({ length: 60 }, () => socket.emit('join', { zone: api.slug }))),
    ).toMatch(/disconnect|close/);
    expect(await gone((socket) => socket.emit('join', { zone: 'x'.repeat(100_000) }))).toMatch(/close|error/);
  });

  it('goes with its session, within a second', async () => {
    const bruno = await api.aPerson('Bruno');
    const { socket } = await aScreen(bruno);
    const ended = new Promise((resolve) => socket.on('disconnect', resolve));
    await api.sql('update session set revoked_at = now() where person_id = $1', [bruno.id]);
    api.platform.sessions.forget(bruno.id);
    const late = new Promise((resolve) => setTimeout(() => resolve('late'), 1_000));
    expect(await Promise.race([ended, late])).not.toBe('late');
  });

  it('does not keep the server from stopping', async () => {
    const other = await openApi();
    const socket = io(other.address, { transports: ['websocket'], reconnection: false, forceNew: true });
    open.push(socket);
    await new Promise<void>((resolve) => socket.on('connect', resolve));
    const told = new Promise((resolve) => socket.on('restarting', resolve));
    await other.close();
    expect(await told).toEqual({ withinMs: 5_000 });
  });
});
