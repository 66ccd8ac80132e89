import type { RuleSet } from '../body/index.js';
import { refuseAll, type Instant, type PersonId, type Reason, type Refused } from '../kernel/index.js';
import { proxyCap, scopesMeet, type Proxy, type ProxyScope } from './proxy.js';

export type ProxyRefusal =
  | 'proxies-not-allowed'
  | 'proxy-not-yours'
  | 'proxy-to-self'
  | 'proxy-giver-without-voice'
  | 'proxy-holder-without-voice'
  | 'proxy-already-given'
  | 'proxy-chain'
  | 'proxy-cap-reached'
  | 'proxy-poll-open';

export type ProxyWish = {
  readonly rule: Pick<RuleSet, 'proxies'>;
  /** Who acts: only the member gives their own voice. */
  readonly actorId: PersonId;
  readonly giverId: PersonId;
  readonly holderId: PersonId;
  readonly scope: ProxyScope;
  /** Members with a deliberative voice today: only a member represents a member. */
  readonly members: readonly PersonId[];
  /** Proxies given in the body and not revoked. */
  readonly standing: readonly Proxy[];
  /** Whether the poll it is for has opened: its roll is then frozen. */
  readonly opened: boolean;
  readonly now: Instant;
};

/** Lends a voice to another member, within the cap of the rule; all reasons against it are given at once. */
export const decideProxy = (
  wish: ProxyWish,
): { readonly kind: 'accepted'; readonly proxy: Proxy } | Refused<ProxyRefusal> => {
  const { giverId, holderId, scope, now } = wish;
  const reasons = [...standingReasons(wish), ...proxyReasons(wish)];
  if (reasons.length > 0) return refuseAll(reasons);
  return { kind: 'accepted', proxy: { giverId, holderId, scope, givenAt: now } };
};

const when = (
  wrong: boolean,
  code: ProxyRefusal,
  facts: Reason['facts'] = {},
): readonly Reason<ProxyRefusal>[] => (wrong ? [{ code, facts }] : []);

/** Who may give to whom. */
const standingReasons = ({
  rule,
  actorId,
  giverId,
  holderId,
  members,
}: ProxyWish): readonly Reason<ProxyRefusal>[] => [
  ...when(rule.proxies.cap === 0, 'proxies-not-allowed'),
  ...when(actorId !== giverId, 'proxy-not-yours'),
  ...when(giverId === holderId, 'proxy-to-self'),
  ...when(!members.includes(giverId), 'proxy-giver-without-voice'),
  ...when(!members.includes(holderId), 'proxy-holder-without-voice'),
];

/** What the proxies already given leave room for: a voice received is never lent on. */
const proxyReasons = (wish: ProxyWish): readonly Reason<ProxyRefusal>[] => {
  const { rule, giverId, holderId, scope, members, standing, opened } = wish;
  const near = standing.filter((other) => scopesMeet(other.scope, scope));
  const twice = near.some((other) => other.giverId === giverId && sameScope(other.scope, scope));
  const chain = near.some((other) => other.giverId === holderId || other.holderId === giverId);
  const held = new Set(near.filter((other) => other.holderId === holderId).map((other) => other.giverId));
  const cap = proxyCap(rule.proxies.cap, members.length);
  return [
    ...when(opened, 'proxy-poll-open'),
    ...when(twice, 'proxy-already-given'),
    ...when(chain, 'proxy-chain'),
    ...when(cap > 0 && held.size >= cap && !held.has(giverId), 'proxy-cap-reached', { cap }),
  ];
};

const sameScope = (a: ProxyScope, b: ProxyScope): boolean => a.kind === b.kind && scopesMeet(a, b);

/** Ends a proxy before the poll opens: its giver takes their voice back, or its holder gives it back. */
export const decideRevocation = ({
  actorId,
  proxy,
  opened,
}: {
  readonly actorId: PersonId;
  readonly proxy: Proxy;
  readonly opened: boolean;
}): { readonly kind: 'accepted' } | Refused<ProxyRefusal> => {
  const stranger = actorId !== proxy.giverId && actorId !== proxy.holderId;
  const reasons = [...when(stranger, 'proxy-not-yours'), ...when(opened, 'proxy-poll-open')];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted' };
};
