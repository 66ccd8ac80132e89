import { visitor, type Actor } from '@communaux/shared/access';
import type { PersonId } from '@communaux/shared/kernel';
import { newId } from '../database/new-id.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { InstanceWork } from '../database/work.js';
import { Rounds } from '../database/rounds.js';
import { hashOf, newSecret } from './secret.js';
import { actingBehind, type Acting } from './session.store.js';

export type Door = 'passkey' | 'email' | 'invitation' | 'oidc' | 'demo';
/** What a new session answers: the secret goes into the cookie and is nowhere else. */
export type NewSession = { readonly id: string; readonly secret: string };

type Known = { readonly actor: Actor; readonly until: number };
/** How long an actor is remembered: on this node a revocation or a new membership forgets it at once. */
const MEMORY_MS = 5_000;
const MEMORY_SIZE = 10_000;

/** Opaque server sessions: a 256-bit secret in the cookie, its hash in the table, rotated at each sign-in. */
export class Sessions {
  private readonly known = new Map<string, Known>();
  private era = 0;
  private readonly onForget = new Set<(personId: PersonId | null) => void>();

  /** Those who come at one moment are looked up together: for each alone, it costs as much as the ballot they came for. */
  private readonly reading: Rounds<Buffer, Acting | null>;

  constructor(works: UnitOfWork) {
    this.reading = new Rounds((secrets) => works.instance(visitor, (work) => actingBehind(work, secrets)));
  }

  /** Opens a session inside the caller's transaction. */
  async open({ tx }: InstanceWork, personId: PersonId, door: Door, device: string): Promise<NewSession> {
    const secret = newSecret();
    const id = newId<string>();
    await tx.query(
      'insert into session (id, secret_hash, person_id, door, device) values ($1, $2, $3, $4, $5)',
      [id, hashOf(secret), personId, door, device.slice(0, 200)],
    );
    return { id, secret };
  }

  /** Who holds this secret: a visitor when nobody does any more. At once when they were seen a moment ago. */
  actorOf(secret: string | undefined): Actor | Promise<Actor> {
    if (!secret) return visitor;
    const known = this.known.get(secret);
    return known && known.until > performance.now() ? known.actor : this.recognise(secret);
  }

  private async recognise(secret: string): Promise<Actor> {
    const era = this.era;
    const actor = await this.load(secret);
    // Forgotten while it was being read: what was read may be what was just revoked.
    if (era !== this.era) return this.actorOf(secret);
    if (this.known.size >= MEMORY_SIZE) this.known.clear();
    this.known.set(secret, { actor, until: performance.now() + MEMORY_MS });
    return actor;
  }

  /** Called when a session is revoked or a membership changes; without a person, everything is forgotten. */
  forget(personId: PersonId | null = null): void {
    this.era += 1;
    for (const [secret, { actor }] of this.known) {
      if (personId === null || (actor.kind === 'person' && actor.personId === personId))
        this.known.delete(secret);
    }
    for (const listener of this.onForget) listener(personId);
  }

  /** Sockets re-check themselves when somebody is forgotten. */
  whenForgotten(listener: (personId: PersonId | null) => void): void {
    this.onForget.add(listener);
  }

  private async load(secret: string): Promise<Actor> {
    const acting = await this.reading.ask(hashOf(secret));
    return acting ? { kind: 'person', ...acting } : visitor;
  }
}
