import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import { isRefused } from '@communaux/shared/kernel';
import { claimAnswerSchema, claimSchema } from '@communaux/shared/zone';
import type {
  Claim,
  MutationAnswerClaimArgs,
  MutationClaimEstablishmentArgs,
  QueryClaimsArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { Sessions } from '../platform/access/sessions.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { answerClaim } from './answer-claim.js';
import { claimEstablishment } from './claim-establishment.js';
import { readClaims } from './claim.view.js';

@Resolver()
export class ClaimResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Query('claims')
  async claims(@Args() { zone }: QueryClaimsArgs, @Actor() actor: Who): Promise<Claim[]> {
    return this.works.read(actor, await this.zones.get(zone), readClaims);
  }

  @Mutation('claimEstablishment')
  async claim(@Args() { zone, ...wish }: MutationClaimEstablishmentArgs, @Actor() actor: Who) {
    const useCase = claimEstablishment(parseInput(claimSchema, wish));
    return toResult('Claim', await this.works.run(actor, await this.zones.get(zone), useCase));
  }

  @Mutation('answerClaim')
  async answer(@Args() { zone, ...answer }: MutationAnswerClaimArgs, @Actor() actor: Who) {
    const useCase = answerClaim(parseInput(claimAnswerSchema, answer));
    const outcome = await this.works.run(actor, await this.zones.get(zone), useCase);
    if (!isRefused(outcome)) this.sessions.forget(outcome.personId);
    return toResult('Claim', outcome);
  }
}
