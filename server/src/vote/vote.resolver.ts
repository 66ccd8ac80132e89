import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Actor as Who } from '@communaux/shared/access';
import { instant, type PollId, type RevisionId } from '@communaux/shared/kernel';
import type {
  MutationCastBallotArgs,
  MutationOpenPollArgs,
  QueryPollArgs,
  QueryPollsArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { castBallot } from './cast-ballot.js';
import { openPoll } from './open-poll.js';
import { readPoll, readPolls } from './poll.view.js';

const FIRST = 20;
const cursorSchema = z.uuid().nullish();

@Resolver()
export class VoteResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('poll')
  async poll(@Args() { zone, id }: QueryPollArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readPoll(id));
  }

  @Query('polls')
  async polls(@Args() { zone, after, first }: QueryPollsArgs, @Actor() actor: Who) {
    const request = { after: parseInput(cursorSchema, after) ?? null, first: first ?? FIRST };
    return this.works.read(actor, await this.zones.get(zone), readPolls(request));
  }

  @Mutation('openPoll')
  async openPoll(@Args() { zone, revision, closesAt }: MutationOpenPollArgs, @Actor() actor: Who) {
    const useCase = openPoll(revision as RevisionId, instant(closesAt));
    return toResult('Poll', await this.works.run(actor, await this.zones.get(zone), useCase));
  }

  @Mutation('castBallot')
  async castBallot(@Args() { zone, poll, choice }: MutationCastBallotArgs, @Actor() actor: Who) {
    const useCase = castBallot(poll as PollId, choice);
    return toResult('BallotReceipt', await this.works.run(actor, await this.zones.get(zone), useCase));
  }
}
