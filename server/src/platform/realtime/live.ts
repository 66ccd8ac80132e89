import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { PersonId } from '@communaux/shared/kernel';
import type { SealedLine } from '@communaux/shared/register';
import { isMember, personOf, type Actor } from '@communaux/shared/access';
import { cookieName, readCookie } from '../access/cookie.js';
import type { Sessions } from '../access/sessions.js';
import type { ZoneNames } from '../access/zone-names.js';
import { Coalescer } from './coalescer.js';
import { tellRoom, unreadBytes } from './room.js';
import { signalOf, type Signal } from './signal.js';

const MAX_MESSAGE_BYTES = 4_096;
const MESSAGES_PER_10_S = 30;
const MAX_BUFFERED_BYTES = 1_048_576;
const SLOW_CHECK_MS = 5_000;
/** A session that ended on another node, or by age, is noticed by this delay; on this node, at once. */
const SESSION_CHECK_MS = 60_000;

type Options = {
  readonly publicUrl: string;
  readonly origins: readonly string[];
  readonly sessions: Sessions;
  readonly zones: ZoneNames;
};

/**
 * Live signals: topic, id and sequence, never data. A client says which zone it looks at; the server chooses its rooms.
 * Clients refetch through GraphQL, so there is one path to read and one to permit.
 */
export class Live {
  private readonly io: Server;
  private attached = false;
  private readonly rounds: NodeJS.Timeout[] = [];
  private readonly outgoing = new Coalescer<Signal>((room, signals) =>
    tellRoom(this.io, room, 'signals', signals),
  );

  constructor(private readonly options: Options) {
    this.io = new Server({
      serveClient: false,
      maxHttpBufferSize: MAX_MESSAGE_BYTES,
      connectTimeout: 5_000,
      // CORS headers do not protect a WebSocket: the Origin is checked here (security.md finding 10).
      allowRequest: (request, answer) => answer(null, this.isOurs(request.headers.origin)),
    });
    this.io.on('connection', (socket) => this.welcome(socket));
    options.sessions.whenForgotten((personId) => void this.recheck(personId));
  }

  attach(server: HttpServer): void {
    this.io.attach(server);
    this.attached = true;
    this.rounds.push(setInterval(() => this.dropSlow(), SLOW_CHECK_MS).unref());
    this.rounds.push(setInterval(() => void this.recheck(null), SESSION_CHECK_MS).unref());
  }

  publish(lines: readonly SealedLine[]): void {
    for (const line of lines) {
      const signal = signalOf(line);
      this.outgoing.add(`members:${line.zone}`, signal);
      if (line.open) this.outgoing.add(`visitors:${line.zone}`, signal);
    }
  }

  get sockets(): number {
    return this.io.engine.clientsCount;
  }

  /** Tells every screen to come back, each after its own short delay, and lets them go: the server can then close. */
  leave(): void {
    if (!this.attached) return;
    this.io.emit('restarting', { withinMs: 5_000 });
    this.io.disconnectSockets(true);
  }

  async stop(): Promise<void> {
    // A process without an HTTP face (operator, specs) has no engine to close.
    if (!this.attached) return;
    for (const round of this.rounds) clearInterval(round);
    await this.io.close();
  }

  private isOurs(origin: string | undefined): boolean {
    return origin === undefined || this.options.origins.includes(origin);
  }

  private async actorOf(socket: Socket): Promise<Actor> {
    const secret = readCookie(socket.handshake.headers.cookie, cookieName(this.options.publicUrl));
    return this.options.sessions.actorOf(secret);
  }

  private welcome(socket: Socket): void {
    let left = MESSAGES_PER_10_S;
    const refill = setInterval(() => (left = MESSAGES_PER_10_S), 10_000);
    socket.on('disconnect', () => clearInterval(refill));
    socket.use((_, next) => ((left -= 1) < 0 ? socket.disconnect(true) : next()));
    socket.on(
      'join',
      (place: unknown, done: unknown) => void this.join(socket, slugOf(place)).then(() => acknowledge(done)),
    );
    void this.actorOf(socket).then((actor) => (socket.data.person ??= personOf(actor)));
  }

  private async join(socket: Socket, slug: unknown): Promise<void> {
    const [zone, actor] = await Promise.all([this.options.zones.idOf(slug), this.actorOf(socket)]);
    const room = zone && (isMember(actor, zone) ? `members:${zone}` : `visitors:${zone}`);
    // In before out: a screen put back where it already was must not miss what is told in between.
    if (room) await socket.join(room);
    for (const other of socket.rooms) if (other !== socket.id && other !== room) await socket.leave(other);
    socket.data.person = personOf(actor);
    if (room) socket.data.slug = slug;
  }

  /** After a revocation or a change of membership, each socket is put back where its session belongs. */
  private async recheck(concerned: PersonId | null): Promise<void> {
    for (const socket of this.io.sockets.sockets.values()) {
      const known: unknown = socket.data.person;
      if (concerned !== null && known !== undefined && known !== concerned) continue;
      const person = personOf(await this.actorOf(socket));
      if (person === socket.data.person) await this.join(socket, socket.data.slug);
      else socket.disconnect(true);
    }
  }

  /** socket.io has no back-pressure (security.md finding 10): a screen that does not read is let go. */
  private dropSlow(): void {
    for (const socket of this.io.sockets.sockets.values())
      if (unreadBytes(socket) > MAX_BUFFERED_BYTES) socket.disconnect(true);
  }
}

const slugOf = (place: unknown): unknown =>
  typeof place === 'object' && place !== null && 'zone' in place ? place.zone : undefined;

const acknowledge = (done: unknown): void => {
  if (typeof done === 'function') done();
};
