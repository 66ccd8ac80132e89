import type { Socket } from 'socket.io-client';

/** What the server says when something committed: which topic, which id, at which line of the register. No data. */
export type Signal = { readonly topic: string; readonly id: string | null; readonly seq: number };

/** Why a listener is called: a signal, or the line (re)opened after a time in which signals may have been missed. */
export type News = Signal | 'catch-up';
export type LineState = 'connecting' | 'open' | 'lost';

/** One zone's live line, shared by all screens that listen. */
export type Line = {
  readonly listen: (listener: (news: News) => void) => () => void;
  readonly state: () => LineState;
  readonly watch: (onChange: () => void) => () => void;
  readonly close: () => void;
};

/** Opens a line; the socket library itself is only downloaded now, by the first live screen. */
export const openLine = (zone: string, connect: () => Promise<Socket> = connectSocket): Line => {
  const listeners = new Set<(news: News) => void>();
  const watchers = new Set<() => void>();
  let state: LineState = 'connecting';
  let hangUp: (() => void) | 'hung-up' | undefined;

  const become = (next: LineState) => {
    state = next;
    watchers.forEach((changed) => changed());
  };
  const tell = (news: News) => listeners.forEach((listener) => listener(news));
  const wire = (socket: Socket) => {
    if (hangUp === 'hung-up') return;
    hangUp = () => void socket.disconnect();
    // The server chooses the rooms from who we are; the zone only says where we look. What was read before the
    // rooms were joined may already be old, hence the catch-up, the first time included.
    socket.on('connect', () => {
      socket.emit('join', { zone }, () => {
        become('open');
        tell('catch-up');
      });
    });
    socket.on('disconnect', () => become('lost'));
    // Signals of one commit, or of one short window, come together.
    socket.on('signals', (signals: readonly Signal[]) => signals.forEach(tell));
    socket.connect();
  };
  // Without the library the page still works, it only does not move by itself.
  connect().then(wire, () => undefined);

  return {
    listen: (listener) => joinSet(listeners, listener),
    state: () => state,
    watch: (changed) => joinSet(watchers, changed),
    close: () => {
      if (typeof hangUp === 'function') hangUp();
      hangUp = 'hung-up';
    },
  };
};

const joinSet = <T>(set: Set<T>, member: T): (() => void) => {
  set.add(member);
  return () => void set.delete(member);
};

const connectSocket = async (): Promise<Socket> => {
  const { io } = await import('socket.io-client');
  return io({ autoConnect: false, transports: ['websocket', 'polling'], withCredentials: true });
};
