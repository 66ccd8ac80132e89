import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import { commentInputSchema, hidingReasonSchema } from '@communaux/shared/charter';
import type {
  CommentPage,
  MutationAddCommentArgs,
  MutationHideCommentArgs,
  QueryCommentsArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { addComment } from './add-comment.js';
import { readComments } from './comment.view.js';
import { hideComment } from './hide-comment.js';

const FIRST = 50;

@Resolver()
export class CommentResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('comments')
  async comments(
    @Args() { zone, revision, after, first }: QueryCommentsArgs,
    @Actor() actor: Who,
  ): Promise<CommentPage> {
    const request = { revision, after: after ?? null, first: first ?? FIRST };
    return this.works.read(actor, await this.zones.get(zone), readComments(request));
  }

  @Mutation('addComment')
  async add(@Args() { zone, input }: MutationAddCommentArgs, @Actor() actor: Who) {
    const useCase = addComment(parseInput(commentInputSchema, input));
    return toResult('Comment', await this.works.run(actor, await this.zones.get(zone), useCase));
  }

  @Mutation('hideComment')
  async hide(@Args() { zone, id, reason }: MutationHideCommentArgs, @Actor() actor: Who) {
    const useCase = hideComment(id, parseInput(hidingReasonSchema, reason));
    return toResult('Comment', await this.works.run(actor, await this.zones.get(zone), useCase));
  }
}
