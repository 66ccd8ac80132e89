import { z } from 'zod';
import { idSchema, instantSchema, type RuleSet } from '../body/index.js';
import { inCodeUnits, type PollId } from '../kernel/index.js';
import { themeSchema, type Theme } from './theme.js';

/** What a proxy is good for: every vote of the body, the votes of a theme, or one vote. */
export const proxyScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('body') }),
  z.strictObject({ kind: z.literal('theme'), theme: themeSchema }),
  z.strictObject({
    kind: z.literal('poll'),
    pollId: idSchema<'poll'>(),
    /** Of that poll, so that its scope can be compared with a theme's. */
    theme: themeSchema.nullable(),
  }),
]);
export type ProxyScope = Readonly<z.infer<typeof proxyScopeSchema>>;

export const proxySchema = z.strictObject({
  giverId: idSchema<'person'>(),
  holderId: idSchema<'person'>(),
  scope: proxyScopeSchema,
  givenAt: instantSchema,
});
/** A voice lent by one member to another. A revoked one is simply no longer in the list. */
export type Proxy = Readonly<z.infer<typeof proxySchema>>;

const SCOP_SMALL_BODY = 20;

/**
 * Most extra voices one member may hold. `scop` is the cap of the SCOP law (loi 78-763): one in a body of under
 * 20 members, from 20 on a twentieth of the members, rounded down; one's own voice is not counted.
 */
export const proxyCap = (cap: RuleSet['proxies']['cap'], members: number): number => {
  if (cap !== 'scop') return cap;
  return members < SCOP_SMALL_BODY ? 1 : Math.floor(members / SCOP_SMALL_BODY);
};

/** Whether a vote exists that both scopes cover. */
export const scopesMeet = (a: ProxyScope, b: ProxyScope): boolean => {
  if (a.kind === 'body' || b.kind === 'body') return true;
  if (a.kind === 'poll' && b.kind === 'poll') return a.pollId === b.pollId;
  return a.theme === b.theme;
};

/** How precise a scope is: where a giver gave several that cover a vote, the most precise one speaks. */
const PRECISION = { body: 0, theme: 1, poll: 2 } as const;

export type PollAbout = { readonly id: PollId; readonly theme: Theme | null };

const covers = (scope: ProxyScope, poll: PollAbout): boolean =>
  scope.kind === 'body' ||
  (scope.kind === 'poll' ? scope.pollId === poll.id : poll.theme !== null && scope.theme === poll.theme);

/** The one proxy of each giver that speaks in this vote, oldest first. */
export const proxiesFor = (poll: PollAbout, proxies: readonly Proxy[]): readonly Proxy[] => {
  const covering = proxies.filter(({ scope }) => covers(scope, poll));
  return covering
    .filter(
      (one, rank) =>
        !covering.some(
          (other, at) =>
            other.giverId === one.giverId &&
            (PRECISION[other.scope.kind] > PRECISION[one.scope.kind] ||
              (PRECISION[other.scope.kind] === PRECISION[one.scope.kind] && at < rank)),
        ),
    )
    .toSorted((a, b) => a.givenAt - b.givenAt || inCodeUnits(a.giverId, b.giverId));
};
