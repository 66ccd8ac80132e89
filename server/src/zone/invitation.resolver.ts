import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import { isRefused } from '@communaux/shared/kernel';
import { invitationSchema } from '@communaux/shared/zone';
import type {
  Invitation,
  InvitationMade,
  MutationInviteArgs,
  QueryInvitationsArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { Mailer } from '../platform/mail/mailer.js';
import { CONFIG, LOG, type Tool } from '../platform/tools.js';
import { toResult } from '../platform/graphql/result.js';
import { invitationMail } from './invitation-mail.js';
import { zoneBySlug } from './zone.view.js';
import { readInvitations } from './invitation.view.js';
import { invite } from './invite.js';

@Resolver()
export class InvitationResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Tool<typeof CONFIG>,
    @Inject(LOG) private readonly log: Tool<typeof LOG>,
  ) {}

  @Query('invitations')
  async invitations(@Args() { zone }: QueryInvitationsArgs, @Actor() actor: Who): Promise<Invitation[]> {
    return this.works.read(actor, await this.zones.get(zone), readInvitations);
  }

  @Mutation('invite')
  async invite(@Args() { zone, input }: MutationInviteArgs, @Actor() actor: Who) {
    const wish = parseInput(invitationSchema, input);
    const outcome = await this.works.run(actor, await this.zones.get(zone), invite(wish));
    if (!isRefused(outcome) && wish.email) await this.mail(actor, zone, wish.email, outcome);
    return toResult('InvitationMade', outcome);
  }

  /** After the commit: an agent who sees the code can still hand it over when the mail does not leave. */
  private async mail(
    actor: Who,
    slug: string,
    to: string,
    { code, invitation }: InvitationMade,
  ): Promise<void> {
    const zone = await this.works.instance(actor, zoneBySlug(slug));
    const until = String(invitation.expiresAt).slice(0, 10);
    const address = `${this.config.publicUrl}/join?zone=${slug}`;
    const facts = {
      to,
      code,
      until,
      address,
      zone: zone?.name ?? slug,
      authority: zone?.authority.name ?? '',
    };
    await this.mailer
      .send(invitationMail(facts))
      .catch((error: unknown) => this.log.error({ err: error }, 'An invitation could not be mailed'));
  }
}
