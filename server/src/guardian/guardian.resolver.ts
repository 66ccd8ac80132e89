import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Actor as Who } from '@communaux/shared/access';
import { vetoInputSchema, vetoRightInputSchema } from '@communaux/shared/guardian';
import type { PollId } from '@communaux/shared/kernel';
import type {
  MutationEndVetoRightArgs,
  MutationGiveVetoArgs,
  MutationGrantVetoRightArgs,
  QueryPollGuardArgs,
  QueryVetoesArgs,
  QueryVetoRightsArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { giveVeto } from './give-veto.js';
import { endVetoRight, grantVetoRight } from './grant-veto-right.js';
import { readPollGuard } from './poll-guard.view.js';
import { readVetoRights } from './veto-rights.view.js';
import { readVetoes } from './vetoes.view.js';

const FIRST = 20;
const cursorSchema = z.uuid().nullish();

@Resolver()
export class GuardianResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('vetoRights')
  async rights(@Args() { zone }: QueryVetoRightsArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readVetoRights);
  }

  @Query('vetoes')
  async vetoes(@Args() { zone, after, first }: QueryVetoesArgs, @Actor() actor: Who) {
    const request = { after: parseInput(cursorSchema, after) ?? null, first: first ?? FIRST };
    return this.works.read(actor, await this.zones.get(zone), readVetoes(request));
  }

  @Query('pollGuard')
  async guard(@Args() { zone, poll }: QueryPollGuardArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readPollGuard(poll as PollId));
  }

  @Mutation('grantVetoRight')
  async grant(@Args() { zone, input }: MutationGrantVetoRightArgs, @Actor() actor: Who) {
    const useCase = grantVetoRight(parseInput(vetoRightInputSchema, input));
    return toResult('VetoRight', await this.works.run(actor, await this.zones.get(zone), useCase));
  }

  @Mutation('endVetoRight')
  async end(@Args() { zone, right }: MutationEndVetoRightArgs, @Actor() actor: Who) {
    return toResult(
      'VetoRight',
      await this.works.run(actor, await this.zones.get(zone), endVetoRight(right)),
    );
  }

  @Mutation('giveVeto')
  async give(@Args() { zone, poll, grounds, conflict }: MutationGiveVetoArgs, @Actor() actor: Who) {
    const useCase = giveVeto(poll as PollId, parseInput(vetoInputSchema, { grounds, conflict }));
    return toResult('PollGuard', await this.works.run(actor, await this.zones.get(zone), useCase));
  }
}
