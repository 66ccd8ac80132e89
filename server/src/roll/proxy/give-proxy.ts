import { personOf } from '@communaux/shared/access';
import { isRefused, refuse, type PersonId, type Refused } from '@communaux/shared/kernel';
import type { ProxyInput } from '@communaux/shared/roll';
import { decideProxy, decideRevocation, mayVote, type ProxyScope } from '@communaux/shared/vote';
import { ruleSetInForce } from '../../body/index.js';
import type { Proxy } from '../../generated/schema.js';
import type { UseCase, Work } from '../../platform/database/work.js';
import { heldPollOfRoll } from '../poll-of-roll.view.js';
import { rollStanding, standingProxies } from '../standing/index.js';
import { readProxy } from './proxies.view.js';
import { lockProxies, lockProxy, storeEnd, storeProxy } from './proxy.store.js';

/** A member lends their voice to another: one giver after the other, so that nobody carries more than the rule allows. */
export const giveProxy =
  ({ holderId, theme, pollId, until }: ProxyInput): UseCase<Proxy | Refused> =>
  async (work) => {
    const giverId = personOf(work.actor);
    if (!giverId) return refuse('proxy-giver-without-voice');
    const { bodyId, ruleSet } = await ruleSetInForce(work);
    const about = await scopeOf(work, { theme, pollId });
    if (isRefused(about)) return about;
    if (until !== null && until <= work.now) return refuse('period-empty', { from: work.now, to: until });
    await lockProxies(work, bodyId);
    const decision = decideProxy({
      rule: ruleSet,
      actorId: giverId,
      giverId,
      holderId,
      scope: about.scope,
      members: await membersWithVoice(work, { bodyId, ruleSet }),
      standing: await standingProxies(work, bodyId),
      opened: about.opened,
      now: work.now,
    });
    if (isRefused(decision)) return decision;
    const id = work.newId<string>();
    await storeProxy(work, { id, bodyId, proxy: decision.proxy, until });
    work.record({ act: 'proxy.given', facts: { proxy: id, scope: about.scope.kind }, open: false });
    return readProxy(id)(work);
  };

/** Who has a vote in the body today: only a member represents a member. */
export const membersWithVoice = async (
  work: Work,
  governed: Parameters<typeof rollStanding>[1],
): Promise<readonly PersonId[]> =>
  (await rollStanding(work, governed, null)).roll.filter(mayVote).map(({ personId }) => personId);

type About = { readonly kind: 'about'; readonly scope: ProxyScope; readonly opened: boolean };

/** The poll is held until the end: it opens with this proxy on its roll, or before it was given. */
const scopeOf = async (
  work: Work,
  { theme, pollId }: Pick<ProxyInput, 'theme' | 'pollId'>,
): Promise<About | Refused> => {
  if (pollId === null)
    return {
      kind: 'about',
      scope: theme === null ? { kind: 'body' } : { kind: 'theme', theme },
      opened: false,
    };
  const poll = await heldPollOfRoll(work, pollId);
  if (!poll) return refuse('poll-unknown');
  if (poll.withdrawn) return refuse('proxy-of-withdrawn-poll');
  return {
    kind: 'about',
    scope: { kind: 'poll', pollId, theme: poll.theme },
    opened: poll.frozen !== null,
  };
};

/** Ends a proxy for the votes to come; those that have opened keep the roll they were frozen with. */
export const endProxy =
  (id: string): UseCase<{ readonly id: string } | Refused> =>
  async (work) => {
    const actorId = personOf(work.actor);
    const known = await lockProxy(work, id);
    if (!actorId || !known || known.ended) return refuse('proxy-unknown');
    const { scope } = known.proxy;
    const poll = scope.kind === 'poll' ? await heldPollOfRoll(work, scope.pollId) : undefined;
    const opened = poll !== undefined && poll.frozen !== null;
    const decision = decideRevocation({ actorId, proxy: known.proxy, opened });
    if (isRefused(decision)) return decision;
    await storeEnd(work, id, actorId);
    work.record({ act: 'proxy.ended', facts: { proxy: id }, open: false });
    return { id };
  };
