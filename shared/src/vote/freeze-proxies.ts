import type { RuleSet } from '../body/index.js';
import type { PersonId } from '../kernel/index.js';
import { proxiesFor, proxyCap, type PollAbout, type Proxy } from './proxy.js';
import { mayVote, type RollLine } from './roll.js';

/** A proxy that does not speak in this vote, and why: its giver votes in person. */
export type ReleasedProxy = {
  readonly giverId: PersonId;
  readonly holderId: PersonId;
  readonly because: 'holder-without-voice' | 'chain' | 'cap';
};

export type FrozenProxies = {
  readonly roll: readonly RollLine[];
  readonly released: readonly ReleasedProxy[];
};

/**
 * Writes on the roll who holds whose voice, as it stands at the opening. A proxy was judged the day it was given; the
 * body may have changed since, so it is judged again: over the cap, the oldest ones speak.
 */
export const freezeProxies = (
  rule: Pick<RuleSet, 'proxies'>,
  poll: PollAbout,
  roll: readonly RollLine[],
  proxies: readonly Proxy[],
): FrozenProxies => {
  const voters = new Set<string>(roll.filter(mayVote).map(({ personId }) => personId));
  const cap = proxyCap(rule.proxies.cap, voters.size);
  const given = proxiesFor(poll, proxies).filter(({ giverId }) => voters.has(giverId));
  const givers = new Set<string>(given.map(({ giverId }) => giverId));
  const speaking = new Map<PersonId, PersonId>();
  const released: ReleasedProxy[] = [];
  for (const { giverId, holderId } of given) {
    const held = [...speaking.values()].filter((holder) => holder === holderId).length;
    const because = obstacle(voters.has(holderId), givers.has(holderId), held >= cap);
    if (because === null) speaking.set(giverId, holderId);
    else released.push({ giverId, holderId, because });
  }
  return {
    roll: roll.map((line) => ({ ...line, proxyTo: speaking.get(line.personId) ?? null })),
    released,
  };
};

const obstacle = (present: boolean, chained: boolean, full: boolean): ReleasedProxy['because'] | null => {
  if (!present) return 'holder-without-voice';
  if (chained) return 'chain';
  return full ? 'cap' : null;
};
