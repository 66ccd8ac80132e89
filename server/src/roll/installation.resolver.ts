import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Actor as Who } from '@communaux/shared/access';
import { idSchema } from '@communaux/shared/body';
import { isRefused } from '@communaux/shared/kernel';
import type { MutationInstallElectedArgs, QueryInstallationArgs } from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { Sessions } from '../platform/access/sessions.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { installElected } from './installation/install-elected.js';
import { readInstallation } from './installation/installation.view.js';

const pollId = idSchema<'poll'>();
const people = z.array(idSchema<'person'>()).readonly();

/** Elections that seat: whom they give which place, and the one act that gives it. */
@Resolver()
export class InstallationResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Query('installation')
  async installation(@Args() { zone, poll }: QueryInstallationArgs, @Actor() actor: Who) {
    const view = readInstallation(parseInput(pollId, poll));
    return this.works.read(actor, await this.zones.get(zone), view);
  }

  @Mutation('installElected')
  async install(@Args() { zone, poll, withdrawn }: MutationInstallElectedArgs, @Actor() actor: Who) {
    const useCase = installElected(parseInput(pollId, poll), parseInput(people, withdrawn ?? []));
    const outcome = await this.works.run(actor, await this.zones.get(zone), useCase);
    if (isRefused(outcome)) return toResult('Installation', outcome);
    for (const person of outcome.people) this.sessions.forget(person);
    return toResult('Installation', outcome.installation);
  }
}
