import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DoorAnswer, DoorRefusal } from '@communaux/shared/account';
import { isRefused, type PersonId, type Refused } from '@communaux/shared/kernel';
import { endedCookie, sessionCookie } from '../../platform/access/cookie.js';
import { Sessions, type Door } from '../../platform/access/sessions.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { InstanceWork } from '../../platform/database/work.js';
import { CONFIG, type Tool } from '../../platform/tools.js';
import { deviceOf } from '../device.js';
import { endSession } from '../session.store.js';

export type Visit = { readonly request: FastifyRequest; readonly reply: FastifyReply };
/** Somebody is in: their secret goes into the cookie and nowhere else. */
export type Entered = { readonly person: PersonId; readonly secret: string };
type Proof = (work: InstanceWork) => Promise<PersonId | Refused<DoorRefusal>>;

/** What all doors share: a new session at each entrance, the old one closed, the cookie, and the answer. */
@Injectable()
export class Threshold {
  constructor(
    @Inject(CONFIG) private readonly config: Tool<typeof CONFIG>,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
  ) {}

  /** Lets in whom the proof names, in the proof's own transaction. */
  async enter(visit: Visit, door: Door, prove: Proof): Promise<Entered | Refused<DoorRefusal>> {
    const outcome = await this.works.instance(visit.request.actor, async (work) => {
      const person = await prove(work);
      return isRefused(person) ? person : this.open(work, visit, door, person);
    });
    if (!isRefused(outcome)) this.welcome(visit, outcome);
    return outcome;
  }

  /** Rotation: whoever held the old secret, on a shared computer or by theft, is out (security.md section 3). */
  async open(work: InstanceWork, { request }: Visit, door: Door, person: PersonId): Promise<Entered> {
    const { actor, headers } = request;
    if (actor.kind === 'person') await endSession(work, actor.personId, actor.sessionId);
    const { secret } = await this.sessions.open(work, person, door, deviceOf(headers['user-agent']));
    return { person, secret };
  }

  /** After the commit: the cookie, and nobody remembers the old session. */
  welcome({ request: { actor }, reply }: Visit, { person, secret }: Entered): void {
    reply.header('set-cookie', sessionCookie(this.config.publicUrl, secret));
    this.sessions.forget(person);
    if (actor.kind === 'person' && actor.personId !== person) this.sessions.forget(actor.personId);
  }

  async leave({ request: { actor }, reply }: Visit): Promise<void> {
    reply.header('set-cookie', endedCookie(this.config.publicUrl));
    if (actor.kind !== 'person') return;
    await this.works.instance(actor, (work) => endSession(work, actor.personId, actor.sessionId));
    this.sessions.forget(actor.personId);
  }
}

const STATUS: Partial<Record<DoorRefusal, number>> = {
  'not-understood': 400,
  'no-such-door': 404,
  'too-many-attempts': 429,
  'mail-not-sent': 503,
};

export const statusOf = ({ reasons }: Refused<DoorRefusal>): number =>
  STATUS[reasons[0]?.code ?? 'no-such-door'] ?? 422;

/** The JSON answer of a door. Nothing of it may be kept by a cache. */
export const answer = (reply: FastifyReply, outcome: Refused<DoorRefusal> | object): DoorAnswer => {
  reply.header('cache-control', 'no-store');
  if (!isRefused(outcome)) return { done: true };
  reply.status(statusOf(outcome as Refused<DoorRefusal>));
  return { reasons: outcome.reasons as Refused<DoorRefusal>['reasons'] };
};
