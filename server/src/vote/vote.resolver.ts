import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Actor as Who } from '@communaux/shared/access';
import type { PersonId, PollId } from '@communaux/shared/kernel';
import { METHODS, themeSchema } from '@communaux/shared/vote';
import type {
  MutationCastBallotArgs,
  QueryBallotProofArgs,
  QueryLiveResultArgs,
  QueryOpenBallotsArgs,
  QueryPollArgs,
  QueryPollsArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { DATABASE, type Tool } from '../platform/tools.js';
import { proveMyBallot } from './ballot-proof.view.js';
import { castInConvoy } from './cast-ballot.js';
import { LiveResults } from './live-results.js';
import { readOpenBallots } from './open-ballots.view.js';
import { EVERY_POLL, readPoll, readPolls } from './poll.view.js';

const cursorSchema = z.uuid().nullish();
const filterSchema = z.object({ theme: themeSchema.nullish(), method: z.enum(METHODS).nullish() });
const BALLOTS = 50;

@Resolver()
export class VoteResolver {
  private readonly live: LiveResults;

  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
    @Inject(DATABASE) database: Tool<typeof DATABASE>,
  ) {
    this.live = new LiveResults({ works, database });
  }

  @Query('poll')
  async poll(@Args() { zone, id }: QueryPollArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readPoll(id));
  }

  @Query('polls')
  async polls(
    @Args() { zone, stages, theme, method, mine, after, first }: QueryPollsArgs,
    @Actor() actor: Who,
  ) {
    const named = parseInput(filterSchema, { theme, method });
    const filter = {
      stages: stages ?? null,
      theme: named.theme ?? null,
      method: named.method ?? null,
      mine: mine ?? false,
      after: parseInput(cursorSchema, after) ?? null,
      first: first ?? EVERY_POLL.first,
    };
    return this.works.read(actor, await this.zones.get(zone), readPolls(filter));
  }

  @Query('openBallots')
  async openBallots(
    @Args() { zone, poll, college, after, first }: QueryOpenBallotsArgs,
    @Actor() actor: Who,
  ) {
    const cursor = parseInput(cursorSchema, after) ?? null;
    const view = readOpenBallots({ poll, college: college ?? null, after: cursor, first: first ?? BALLOTS });
    return this.works.read(actor, await this.zones.get(zone), view);
  }

  @Query('liveResult')
  async liveResult(@Args() { zone, poll }: QueryLiveResultArgs) {
    return this.live.of(await this.zones.get(zone), poll as PollId);
  }

  @Query('ballotProof')
  async ballotProof(@Args() { zone, poll }: QueryBallotProofArgs, @Actor() actor: Who) {
    const outcome = await this.works.read(actor, await this.zones.get(zone), proveMyBallot(poll));
    return toResult('LineProof', outcome);
  }

  @Mutation('castBallot')
  async castBallot(
    @Args() { zone, poll, choice, onBehalfOf, requestKey }: MutationCastBallotArgs,
    @Actor() actor: Who,
  ) {
    const wish = {
      pollId: poll as PollId,
      choice,
      onBehalfOf: (onBehalfOf ?? null) as PersonId | null,
      requestKey: requestKey ?? null,
    };
    return toResult('BallotReceipt', await castInConvoy(this.works, actor, await this.zones.get(zone), wish));
  }
}
