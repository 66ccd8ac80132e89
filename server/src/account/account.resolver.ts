import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { personOf, visitor, type Actor as Who } from '@communaux/shared/access';
import { isName, meSchema } from '@communaux/shared/account';
import { refuse, type PersonId, type Refused, type ZoneId } from '@communaux/shared/kernel';
import type {
  Doors,
  Me,
  MutationRemovePasskeyArgs,
  MutationRevokeSessionArgs,
  MutationUpdateMeArgs,
  Passkey,
  Persona,
  Session,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { Sessions } from '../platform/access/sessions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { CONFIG, type Tool } from '../platform/tools.js';
import { Letterbox } from './mails/letterbox.js';
import { readMe } from './me.view.js';
import { readPasskeys, readSessions } from './my-keys.view.js';
import { describePerson } from './person.store.js';
import { demoZones, readPersonas } from './personas.view.js';
import { IdentityProvider } from './provider/identity-provider.js';
import { removePasskey } from './remove-passkey.js';
import { endSession } from './session.store.js';

@Resolver()
export class AccountResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Tool<typeof CONFIG>,
    @Inject(Letterbox) private readonly letterbox: Letterbox,
    @Inject(IdentityProvider) private readonly provider: IdentityProvider,
  ) {}

  @Query('me')
  async me(@Actor() actor: Who): Promise<Me | null> {
    const person = personOf(actor);
    return person && this.works.instance(actor, (work) => readMe(work, person));
  }

  @Query('doors')
  async doors(): Promise<Doors> {
    return {
      passkey: true,
      email: this.letterbox.open,
      invitation: true,
      oidc: this.provider.name,
      personas: this.config.DEMO ? await this.personas() : [],
    };
  }

  @Query('mySessions')
  mySessions(@Actor() actor: Who): Promise<Session[]> {
    const current = actor.kind === 'person' ? actor.sessionId : '';
    return this.works.instance(actor, (work) => readSessions(work, known(actor), current));
  }

  @Query('myPasskeys')
  myPasskeys(@Actor() actor: Who): Promise<Passkey[]> {
    return this.works.instance(actor, (work) => readPasskeys(work, known(actor)));
  }

  @Mutation('revokeSession')
  async revokeSession(@Args() { id }: MutationRevokeSessionArgs, @Actor() actor: Who) {
    const person = known(actor);
    const ended = await this.works.instance(actor, (work) => endSession(work, person, id));
    this.sessions.forget(person);
    return toResult<'Done', { done: boolean }>('Done', ended ? { done: true } : refuse('session-unknown'));
  }

  @Mutation('removePasskey')
  async removePasskey(@Args() { id }: MutationRemovePasskeyArgs, @Actor() actor: Who) {
    return toResult('Done', await this.works.instance(actor, removePasskey(known(actor), id)));
  }

  @Mutation('updateMe')
  async updateMe(@Args() args: MutationUpdateMeArgs, @Actor() actor: Who) {
    const { name, language } = parseInput(meSchema, args);
    const person = known(actor);
    const outcome = await this.works.instance(actor, async (work): Promise<Me | Refused> => {
      if (!isName(name)) return refuse('name-needed');
      await describePerson(work, person, name, language);
      return (await readMe(work, person)) ?? refuse('session-unknown');
    });
    return toResult('Me', outcome);
  }

  private async personas(): Promise<Persona[]> {
    const zones = await this.works.instance(visitor, demoZones);
    const all = zones.map(({ id, slug }) => this.works.read(visitor, id as ZoneId, readPersonas(slug)));
    return (await Promise.all(all)).flat();
  }
}

/** Behind the gate there is a session. @throws GraphQLError should the table ever let a visitor pass */
const known = (actor: Who): PersonId => {
  const person = personOf(actor);
  if (person) return person;
  throw new GraphQLError('Not allowed', { extensions: { code: 'UNAUTHENTICATED' } });
};
