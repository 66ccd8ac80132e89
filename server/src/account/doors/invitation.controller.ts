import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { personOf, type Actor } from '@communaux/shared/access';
import { invitationDoorSchema, type DoorAnswer, type DoorRefusal } from '@communaux/shared/account';
import { isRefused, refuse, type PersonId, type Refused } from '@communaux/shared/kernel';
import { limitAttempts } from '../../platform/access/limit-attempts.js';
import { ZoneNames } from '../../platform/access/zone-names.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { preferredLanguage } from '../say.js';
import { useInvitation } from '../use-invitation.js';
import { limits } from './limits.js';
import { readBody } from './read-body.js';
import { answer, Threshold, type Entered, type Visit } from './threshold.js';

/** The door of those whom a paper code was handed to, at work or at the town hall. */
@Controller('auth/invitation')
export class InvitationController {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
    @Inject(Threshold) private readonly threshold: Threshold,
  ) {}

  @Post()
  @HttpCode(200)
  async use(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DoorAnswer> {
    return answer(reply, await this.enter(body, { request, reply }));
  }

  private async enter(body: unknown, visit: Visit): Promise<Refused<DoorRefusal> | Entered> {
    const { request } = visit;
    const read = readBody(invitationDoorSchema, body);
    if (isRefused(read)) return read;
    const { zone, code, name } = read.value;
    const tooMany = await limitAttempts(this.works, {
      door: 'invitation',
      ip: request.ip,
      ...limits.invitation,
    });
    if (tooMany) return tooMany;
    const zoneId = await this.zones.idOf(zone);
    if (!zoneId) return refuse('invitation-unknown');
    const known = personOf(request.actor);
    const person = known ?? newId<PersonId>();
    const language = preferredLanguage(request.headers['accept-language']);
    const newcomer = known ? null : { name, language };
    const outcome = await this.works.run(asPerson(request.actor, person), zoneId, async (work) => {
      const used = await useInvitation({ code, person, newcomer })(work);
      return isRefused(used) ? used : this.threshold.open(work, visit, 'invitation', used);
    });
    if (!isRefused(outcome)) this.threshold.welcome(visit, outcome);
    return outcome;
  }
}

/** The register names the newcomer, not the visitor they were a moment before. */
const asPerson = (actor: Actor, personId: PersonId): Actor =>
  actor.kind === 'person' ? actor : { kind: 'person', personId, sessionId: '', memberships: [] };
