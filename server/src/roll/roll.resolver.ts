import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { personOf, type Actor as Who } from '@communaux/shared/access';
import { idSchema } from '@communaux/shared/body';
import { amendmentInputSchema, recusalInputSchema } from '@communaux/shared/roll';
import type {
  MutationAnswerRollAmendmentArgs,
  MutationLiftRecusalArgs,
  MutationProposeRollAmendmentArgs,
  MutationRecuseArgs,
  QueryMyRollLineArgs,
  QueryRecusalsArgs,
  QueryRollAmendmentsArgs,
  QueryRollArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { readAmendments } from './amendment/amendments.view.js';
import { answerAmendment } from './amendment/answer-amendment.js';
import { proposeAmendment } from './amendment/propose-amendment.js';
import { readOwnLine } from './line/own-line.view.js';
import { readRoll } from './line/roll-page.view.js';
import { liftRecusal, recuse } from './recusal/recuse.js';
import { readRecusals } from './recusal/recusals.view.js';

const FIRST = 50;
const pollId = idSchema<'poll'>();
const personId = idSchema<'person'>();

/** The roll of a poll: one's own line, who steps back, and corrections that two people sign. */
@Resolver()
export class RollResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('myRollLine')
  async ownLine(@Args() { zone, poll }: QueryMyRollLineArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readOwnLine(parseInput(pollId, poll)));
  }

  @Query('roll')
  async roll(@Args() { zone, poll, search, after, first }: QueryRollArgs, @Actor() actor: Who) {
    const request = { pollId: poll, search: search ?? null, after: after ?? null, first: first ?? FIRST };
    return this.works.read(actor, await this.zones.get(zone), readRoll(request));
  }

  @Query('recusals')
  async recusals(@Args() { zone, poll }: QueryRecusalsArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readRecusals(poll));
  }

  @Query('rollAmendments')
  async amendments(@Args() { zone, poll }: QueryRollAmendmentsArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readAmendments(poll));
  }

  @Mutation('recuse')
  async recuse(@Args() { zone, poll, person, grounds }: MutationRecuseArgs, @Actor() actor: Who) {
    const wish = { poll, person: person ?? personOf(actor), grounds };
    const useCase = recuse(parseInput(recusalInputSchema, wish));
    return toResult('Recusal', await this.works.run(actor, await this.zones.get(zone), useCase));
  }

  @Mutation('liftRecusal')
  async lift(@Args() { zone, poll, person }: MutationLiftRecusalArgs, @Actor() actor: Who) {
    const useCase = liftRecusal(parseInput(pollId, poll), parseInput(personId, person ?? personOf(actor)));
    return toResult('LiftedRecusal', await this.works.run(actor, await this.zones.get(zone), useCase));
  }

  @Mutation('proposeRollAmendment')
  async propose(@Args() { zone, input }: MutationProposeRollAmendmentArgs, @Actor() actor: Who) {
    const useCase = proposeAmendment(parseInput(amendmentInputSchema, input));
    return toResult('RollAmendment', await this.works.run(actor, await this.zones.get(zone), useCase));
  }

  @Mutation('answerRollAmendment')
  async answer(
    @Args() { zone, amendment, answer, reason }: MutationAnswerRollAmendmentArgs,
    @Actor() actor: Who,
  ) {
    const given = answer === 'co_signed' ? 'co-signed' : 'refused';
    const useCase = answerAmendment(amendment, { answer: given, reason: reason ?? null });
    return toResult('RollAmendment', await this.works.run(actor, await this.zones.get(zone), useCase));
  }
}
