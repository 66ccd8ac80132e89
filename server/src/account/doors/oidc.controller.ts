import { Controller, Get, HttpCode, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { visitor } from '@communaux/shared/access';
import { backSchema, type DoorRefusal } from '@communaux/shared/account';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { readCookie } from '../../platform/access/cookie.js';
import { limitAttempts } from '../../platform/access/limit-attempts.js';
import { Sessions } from '../../platform/access/sessions.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CONFIG, type Tool } from '../../platform/tools.js';
import { addChallenge, takeChallenge } from '../challenge.store.js';
import { closedPage } from '../pages/closed-page.js';
import { personIntroduced } from '../person-introduced.js';
import { IdentityProvider, type RoundTrip } from '../provider/identity-provider.js';
import { tripCookie, tripCookieName } from '../provider/trip-cookie.js';
import { preferredLanguage } from '../say.js';
import { hashOf, newSecret } from '../../platform/access/secret.js';
import { limits } from './limits.js';
import { Threshold, type Visit } from './threshold.js';

type Kept = RoundTrip & { readonly back: string };
const ANY = 'oidc';

/** Entering through the identity provider: there, and back to the browser that left. */
@Controller('auth/oidc')
export class OidcController {
  constructor(
    @Inject(CONFIG) private readonly config: Tool<typeof CONFIG>,
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Threshold) private readonly threshold: Threshold,
    @Inject(IdentityProvider) private readonly provider: IdentityProvider,
  ) {}

  @Get()
  @HttpCode(303)
  async leave(
    @Query('back') back: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const tooMany = await limitAttempts(this.works, { door: 'oidc', ip: request.ip, ...limits.provider });
    const begun = tooMany ?? (await this.provider.begin());
    if (isRefused(begun)) return this.closed({ request, reply }, begun);
    const secret = newSecret();
    const payload: Kept = { ...begun.trip, back: backSchema.catch('/').parse(back) };
    await this.works.instance(visitor, (work) =>
      addChallenge(work, {
        id: work.newId(),
        kind: 'oidc',
        subject: ANY,
        secretHash: hashOf(secret),
        payload,
      }),
    );
    reply.header('set-cookie', tripCookie(this.config.publicUrl, secret));
    return go(reply, begun.address);
  }

  @Get('callback')
  @HttpCode(303)
  async comeBack(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const visit = { request, reply };
    const outcome = await this.enter(visit);
    return isRefused(outcome) ? this.closed(visit, outcome) : go(reply, outcome.address);
  }

  private async enter(visit: Visit): Promise<{ readonly address: string } | Refused<DoorRefusal>> {
    const { request, reply } = visit;
    // The cookie ties the trip to this browser: nobody can be made to finish a trip that somebody else began.
    const secret = readCookie(request.headers.cookie, tripCookieName(this.config.publicUrl)) ?? '';
    reply.header('set-cookie', tripCookie(this.config.publicUrl, null));
    const kept = await this.works.instance(visitor, (work) =>
      takeChallenge<Kept>(work, 'oidc', ANY, hashOf(secret)),
    );
    if (!kept) return refuse('provider-refused', { name: this.provider.name ?? '' });
    const who = await this.provider.finish(request.url, kept);
    if (isRefused(who)) return who;
    const language = preferredLanguage(request.headers['accept-language']);
    const entered = await this.threshold.enter(visit, 'oidc', personIntroduced(who, language));
    if (isRefused(entered)) return entered;
    return { address: await this.addressAfter(kept.back, who.siret, entered.secret) };
  }

  /** The establishment that the provider names is only proposed: the screen offers to claim it, others confirm. */
  private async addressAfter(back: string, siret: string | null, secret: string): Promise<string> {
    const actor = await this.sessions.actorOf(secret);
    const hasFirm = actor.kind === 'person' && actor.memberships.some(({ firmId }) => firmId !== null);
    if (siret === null || hasFirm) return back;
    const address = new URL(back, this.config.publicUrl);
    address.searchParams.set('siret', siret);
    return `${address.pathname}${address.search}${address.hash}`;
  }

  private closed({ request, reply }: Visit, refused: Refused<DoorRefusal>): string {
    return closedPage(reply, preferredLanguage(request.headers['accept-language']), refused);
  }
}

const go = (reply: FastifyReply, address: string): string => {
  reply.header('location', address).header('cache-control', 'no-store');
  return '';
};
