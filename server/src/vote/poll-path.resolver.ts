import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import { instant, type PollId, type Refused, type RevisionId } from '@communaux/shared/kernel';
import { pollDraftSchema, TITLE_LENGTH } from '@communaux/shared/vote';
import type {
  DraftPollInput,
  MutationAnswerContestArgs,
  MutationCallAgainArgs,
  MutationCoSignContestArgs,
  MutationContestPollArgs,
  MutationDraftPollArgs,
  MutationOpenPollArgs,
  MutationSchedulePollArgs,
  MutationWithdrawPollArgs,
  Poll,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { UseCase } from '../platform/database/work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { answerContest, coSignContest } from './answer-contest.js';
import { callAgain } from './call-again.js';
import { contestPoll } from './contest-poll.js';
import { draftPoll } from './draft-poll.js';
import { openPoll } from './open-poll.js';
import { schedulePoll } from './schedule-poll.js';
import { withdrawPoll } from './withdraw-poll.js';

/** The path of a poll, from its proposal to the answer to a contest; time does the rest. */
@Resolver()
export class PollPathResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Mutation('openPoll')
  openPoll(@Args() { zone, revision, closesAt }: MutationOpenPollArgs, @Actor() actor: Who) {
    return this.move(actor, zone, openPoll(revision as RevisionId, instant(closesAt)));
  }

  @Mutation('draftPoll')
  draftPoll(@Args() { zone, input }: MutationDraftPollArgs, @Actor() actor: Who) {
    return this.move(actor, zone, draftPoll(draftOf(input)));
  }

  @Mutation('schedulePoll')
  schedulePoll(@Args() { zone, poll, closesAt }: MutationSchedulePollArgs, @Actor() actor: Who) {
    return this.move(actor, zone, schedulePoll(poll as PollId, closesAt ? instant(closesAt) : null));
  }

  @Mutation('withdrawPoll')
  withdrawPoll(@Args() { zone, poll }: MutationWithdrawPollArgs, @Actor() actor: Who) {
    return this.move(actor, zone, withdrawPoll(poll as PollId));
  }

  @Mutation('callAgain')
  callAgain(@Args() { zone, poll, closesAt }: MutationCallAgainArgs, @Actor() actor: Who) {
    return this.move(actor, zone, callAgain(poll as PollId, instant(closesAt)));
  }

  @Mutation('contestPoll')
  contestPoll(@Args() { zone, poll, grounds }: MutationContestPollArgs, @Actor() actor: Who) {
    return this.move(actor, zone, contestPoll(poll as PollId, grounds));
  }

  @Mutation('answerContest')
  answerContest(@Args() { zone, contest, ruling, answer }: MutationAnswerContestArgs, @Actor() actor: Who) {
    return this.move(actor, zone, answerContest(contest, { ruling, answer }));
  }

  @Mutation('coSignContest')
  coSignContest(@Args() { zone, contest }: MutationCoSignContestArgs, @Actor() actor: Who) {
    return this.move(actor, zone, coSignContest(contest));
  }

  private async move(actor: Who, zone: string, useCase: UseCase<Poll | Refused>) {
    return toResult('Poll', await this.works.run(actor, await this.zones.get(zone), useCase));
  }
}

const draftOf = (input: DraftPollInput) =>
  parseInput(pollDraftSchema, {
    title: input.title ?? input.asked.trim().slice(0, TITLE_LENGTH),
    asked: input.asked,
    question: input.questionForm,
    theme: input.theme ?? null,
    mode: input.mode ?? 'public',
    liveResults: input.liveResults ?? false,
    opensAt: input.opensAt ?? null,
    closesAt: input.closesAt,
    tieOrders: { chair: input.chairOrder ?? null, seniority: input.seniorityOrder ?? null },
    chair: input.chair ?? null,
  });
