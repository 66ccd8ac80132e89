import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import { nominationSchema } from '@communaux/shared/consent';
import type { Refused } from '@communaux/shared/kernel';
import type {
  Consent,
  MutationDeclineNominationArgs,
  MutationNominateArgs,
  MutationProposeNomineeArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { UseCase } from '../platform/database/work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { declineNomination, nominate, proposeNominee } from './nominate.js';

/** What an election without candidate adds to the rounds of a consent. */
@Resolver()
export class ElectionResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Mutation('nominate')
  nominate(@Args() { zone, consent, ...named }: MutationNominateArgs, @Actor() actor: Who) {
    return this.run(zone, actor, nominate(consent, parseInput(nominationSchema, named)));
  }

  @Mutation('proposeNominee')
  propose(@Args() { zone, consent, ...named }: MutationProposeNomineeArgs, @Actor() actor: Who) {
    return this.run(zone, actor, proposeNominee(consent, parseInput(nominationSchema, named)));
  }

  @Mutation('declineNomination')
  decline(@Args() { zone, consent }: MutationDeclineNominationArgs, @Actor() actor: Who) {
    return this.run(zone, actor, declineNomination(consent));
  }

  private async run(zone: string, actor: Who, useCase: UseCase<Consent | Refused>) {
    return toResult('Consent', await this.works.run(actor, await this.zones.get(zone), useCase));
  }
}
