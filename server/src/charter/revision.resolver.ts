import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import { idSchema } from '@communaux/shared/body';
import { opinionSchema, revisionInputSchema } from '@communaux/shared/charter';
import { instant, type Refused, type RevisionId } from '@communaux/shared/kernel';
import type {
  MutationDraftRevisionArgs,
  MutationEditRevisionArgs,
  MutationExamineRevisionArgs,
  MutationOpenConsultationArgs,
  MutationSubmitRevisionArgs,
  MutationWithdrawRevisionArgs,
  Revision,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { UseCase } from '../platform/database/work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { draftRevision } from './draft-revision.js';
import { editRevision } from './edit-revision.js';
import { examineRevision, openConsultation, submitRevision, withdrawRevision } from './move-revision.js';

const idOf = (id: string): RevisionId => idSchema<'revision'>().parse(id);

@Resolver()
export class RevisionResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Mutation('draftRevision')
  draft(@Args() { zone, input }: MutationDraftRevisionArgs, @Actor() actor: Who) {
    return this.run(zone, actor, draftRevision(parseInput(revisionInputSchema, input)));
  }

  @Mutation('editRevision')
  edit(@Args() { zone, id, input }: MutationEditRevisionArgs, @Actor() actor: Who) {
    return this.run(zone, actor, editRevision(idOf(id), parseInput(revisionInputSchema, input)));
  }

  @Mutation('submitRevision')
  submit(@Args() { zone, id }: MutationSubmitRevisionArgs, @Actor() actor: Who) {
    return this.run(zone, actor, submitRevision(idOf(id)));
  }

  @Mutation('withdrawRevision')
  withdraw(@Args() { zone, id }: MutationWithdrawRevisionArgs, @Actor() actor: Who) {
    return this.run(zone, actor, withdrawRevision(idOf(id)));
  }

  @Mutation('examineRevision')
  examine(
    @Args() { zone, id, admissible, opinion, theme }: MutationExamineRevisionArgs,
    @Actor() actor: Who,
  ) {
    const said = parseInput(opinionSchema, opinion);
    return this.run(zone, actor, examineRevision(idOf(id), admissible, said, theme));
  }

  @Mutation('openConsultation')
  consult(@Args() { zone, id, closesAt }: MutationOpenConsultationArgs, @Actor() actor: Who) {
    return this.run(zone, actor, openConsultation(idOf(id), instant(closesAt)));
  }

  private async run(zone: string, actor: Who, useCase: UseCase<Revision | Refused>) {
    return toResult('Revision', await this.works.run(actor, await this.zones.get(zone), useCase));
  }
}
