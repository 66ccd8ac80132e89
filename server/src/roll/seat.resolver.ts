import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import { idSchema } from '@communaux/shared/body';
import { instant, isRefused } from '@communaux/shared/kernel';
import { seatInputSchema } from '@communaux/shared/roll';
import type {
  MutationAddSeatArgs,
  MutationEndMandateArgs,
  MutationNameSubstituteArgs,
  QueryPeopleToSeatArgs,
  QuerySeatsArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { Sessions } from '../platform/access/sessions.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { addSeat } from './seat/add-seat.js';
import { endMandate } from './seat/end-mandate.js';
import { nameSubstitute } from './seat/name-substitute.js';
import { readPeopleToSeat } from './seat/people-to-seat.view.js';
import { readSeats } from './seat/seats.view.js';

/** Seats for one and for pairs: who holds each place, who stands in, and what is vacant. */
@Resolver()
export class SeatResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Query('seats')
  async seats(@Args() { zone }: QuerySeatsArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readSeats);
  }

  @Query('peopleToSeat')
  async people(@Args() { zone, search }: QueryPeopleToSeatArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readPeopleToSeat(search ?? null));
  }

  @Mutation('addSeat')
  async add(@Args() { zone, input }: MutationAddSeatArgs, @Actor() actor: Who) {
    const wish = parseInput(seatInputSchema, { ...input, slots: input.slots ?? [] });
    return toResult('SeatState', await this.works.run(actor, await this.zones.get(zone), addSeat(wish)));
  }

  @Mutation('nameSubstitute')
  async substitute(@Args() { zone, input }: MutationNameSubstituteArgs, @Actor() actor: Who) {
    const personId = parseInput(idSchema<'person'>(), input.personId);
    const useCase = nameSubstitute({ ...input, personId, endsAt: instant(input.endsAt) });
    return toResult('SeatState', await this.works.run(actor, await this.zones.get(zone), useCase));
  }

  @Mutation('endMandate')
  async end(@Args() { zone, mandate }: MutationEndMandateArgs, @Actor() actor: Who) {
    const outcome = await this.works.run(actor, await this.zones.get(zone), endMandate(mandate));
    if (!isRefused(outcome)) this.sessions.forget(outcome.personId);
    return toResult('EndedMandate', outcome);
  }
}
