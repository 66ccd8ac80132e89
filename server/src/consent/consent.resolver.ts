import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Actor as Who } from '@communaux/shared/access';
import {
  amendedSchema,
  consentAnswerSchema,
  consentInputSchema,
  moveSchema,
  objectionTestSchema,
  reviewSchema,
  spokenSchema,
} from '@communaux/shared/consent';
import type { Refused } from '@communaux/shared/kernel';
import type {
  Consent,
  MutationAmendConsentArgs,
  MutationAnswerConsentArgs,
  MutationCallConsentAgainArgs,
  MutationLiftObjectionArgs,
  MutationMoveConsentArgs,
  MutationOpenConsentArgs,
  MutationReplyInConsentArgs,
  MutationReviewConsentArgs,
  MutationSpeakInConsentArgs,
  MutationTestObjectionArgs,
  QueryConsentArgs,
  QueryConsentsArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { UseCase } from '../platform/database/work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { amendConsent, callConsentAgain } from './amend-consent.js';
import { answerConsent } from './answer-consent.js';
import { readConsent } from './consent.view.js';
import { readConsents } from './consents.view.js';
import { moveConsent } from './move-consent.js';
import { openConsent } from './open-consent.js';
import { reviewConsent } from './review.js';
import { replyInConsent, speakInConsent } from './speak.js';
import { liftObjection, testObjection } from './test-objection.js';

const FIRST = 20;
const cursorSchema = z.uuid().nullish();

@Resolver()
export class ConsentResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('consents')
  async consents(@Args() { zone, ended, after, first }: QueryConsentsArgs, @Actor() actor: Who) {
    const request = {
      ended: ended ?? null,
      after: parseInput(cursorSchema, after) ?? null,
      first: first ?? FIRST,
    };
    return this.works.read(actor, await this.zones.get(zone), readConsents(request));
  }

  @Query('consent')
  async consent(@Args() { zone, id }: QueryConsentArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readConsent(id));
  }

  @Mutation('openConsent')
  open(@Args() { zone, input }: MutationOpenConsentArgs, @Actor() actor: Who) {
    return this.run(zone, actor, openConsent(parseInput(consentInputSchema, input)));
  }

  @Mutation('speakInConsent')
  speak(@Args() { zone, consent, text }: MutationSpeakInConsentArgs, @Actor() actor: Who) {
    return this.run(zone, actor, speakInConsent(consent, parseInput(spokenSchema, text)));
  }

  @Mutation('replyInConsent')
  reply(@Args() { zone, words, text }: MutationReplyInConsentArgs, @Actor() actor: Who) {
    return this.run(zone, actor, replyInConsent(words, parseInput(spokenSchema, text)));
  }

  @Mutation('moveConsent')
  move(@Args() { zone, consent, ...move }: MutationMoveConsentArgs, @Actor() actor: Who) {
    return this.run(zone, actor, moveConsent(consent, parseInput(moveSchema, move)));
  }

  @Mutation('answerConsent')
  answer(@Args() { zone, consent, ...said }: MutationAnswerConsentArgs, @Actor() actor: Who) {
    return this.run(zone, actor, answerConsent(consent, parseInput(consentAnswerSchema, said)));
  }

  @Mutation('testObjection')
  test(@Args() { zone, objection, input }: MutationTestObjectionArgs, @Actor() actor: Who) {
    return this.run(zone, actor, testObjection(objection, parseInput(objectionTestSchema, input)));
  }

  @Mutation('liftObjection')
  lift(@Args() { zone, objection }: MutationLiftObjectionArgs, @Actor() actor: Who) {
    return this.run(zone, actor, liftObjection(objection));
  }

  @Mutation('amendConsent')
  amend(@Args() { zone, consent, text }: MutationAmendConsentArgs, @Actor() actor: Who) {
    return this.run(zone, actor, amendConsent(consent, parseInput(amendedSchema, text)));
  }

  @Mutation('callConsentAgain')
  again(@Args() { zone, consent }: MutationCallConsentAgainArgs, @Actor() actor: Who) {
    return this.run(zone, actor, callConsentAgain(consent));
  }

  @Mutation('reviewConsent')
  review(@Args() { zone, consent, ...found }: MutationReviewConsentArgs, @Actor() actor: Who) {
    return this.run(zone, actor, reviewConsent(consent, parseInput(reviewSchema, found)));
  }

  private async run(zone: string, actor: Who, useCase: UseCase<Consent | Refused>) {
    return toResult('Consent', await this.works.run(actor, await this.zones.get(zone), useCase));
  }
}
