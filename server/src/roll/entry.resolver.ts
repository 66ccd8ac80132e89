import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import { entryInputSchema } from '@communaux/shared/roll';
import type {
  MutationAnswerBallotEntryArgs,
  MutationEnterBallotArgs,
  QueryBallotEntriesArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { answerInWords } from './entry/answer-entry.js';
import { enterBallot } from './entry/enter-ballot.js';
import { readEntries } from './entry/entries.view.js';

/** Ballots given on paper or by show of hands, typed in by one person and confirmed by another. */
@Resolver()
export class EntryResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('ballotEntries')
  async entries(@Args() { zone, poll }: QueryBallotEntriesArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readEntries(poll));
  }

  @Mutation('enterBallot')
  async enter(@Args() { zone, input }: MutationEnterBallotArgs, @Actor() actor: Who) {
    const useCase = enterBallot(parseInput(entryInputSchema, input));
    return toResult('BallotEntry', await this.works.run(actor, await this.zones.get(zone), useCase));
  }

  @Mutation('answerBallotEntry')
  async answer(@Args() { zone, entry, answer }: MutationAnswerBallotEntryArgs, @Actor() actor: Who) {
    const zoneId = await this.zones.get(zone);
    return toResult('BallotEntry', await answerInWords(this.works, actor, zoneId, entry, answer));
  }
}
