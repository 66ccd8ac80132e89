import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Actor as Who } from '@communaux/shared/access';
import { ruleSetInputSchema, VOICES } from '@communaux/shared/body';
import { instant, type PersonId } from '@communaux/shared/kernel';
import type {
  Body,
  DryRun,
  ElectorPage,
  MutationAdoptRuleSetArgs,
  MutationGrantMandateArgs,
  QueryBodyArgs,
  QueryDryRunArgs,
  QueryElectorsArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { Sessions } from '../platform/access/sessions.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { adoptRuleSet } from './adopt-rule-set.js';
import { readBody } from './body.view.js';
import { dryRun } from './dry-run.view.js';
import { readElectors } from './electors.view.js';
import { grantMandate } from './grant-mandate.js';

const FIRST = 50;
const voiceSchema = z.enum(VOICES);

@Resolver()
export class BodyResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Query('body')
  async body(@Args() { zone }: QueryBodyArgs, @Actor() actor: Who): Promise<Body> {
    return this.works.read(actor, await this.zones.get(zone), readBody);
  }

  @Query('electors')
  async electors(
    @Args() { zone, college, search, after, first }: QueryElectorsArgs,
    @Actor() actor: Who,
  ): Promise<ElectorPage> {
    const request = {
      college: college ?? null,
      search: search ?? null,
      after: after ?? null,
      first: first ?? FIRST,
    };
    return this.works.read(actor, await this.zones.get(zone), readElectors(request));
  }

  @Query('dryRun')
  async dryRun(@Args() { zone, rules }: QueryDryRunArgs, @Actor() actor: Who): Promise<DryRun> {
    const useCase = dryRun(parseInput(ruleSetInputSchema, rules));
    return this.works.read(actor, await this.zones.get(zone), useCase);
  }

  @Mutation('adoptRuleSet')
  async adoptRuleSet(@Args() { zone, rules, overrideReason }: MutationAdoptRuleSetArgs, @Actor() actor: Who) {
    const useCase = adoptRuleSet(parseInput(ruleSetInputSchema, rules), overrideReason ?? null);
    return toResult('RuleSet', await this.works.run(actor, await this.zones.get(zone), useCase));
  }

  @Mutation('grantMandate')
  async grantMandate(@Args() { zone, input }: MutationGrantMandateArgs, @Actor() actor: Who) {
    const personId = input.personId as PersonId;
    const { seatId = null, slot = null } = input;
    const voice = parseInput(voiceSchema, input.voice ?? 'deliberative');
    const wish = { ...input, personId, seatId, slot, voice, endsAt: instant(input.endsAt) };
    const outcome = await this.works.run(actor, await this.zones.get(zone), grantMandate(wish));
    this.sessions.forget(personId);
    return toResult('Elector', outcome);
  }
}
