import type { RuleSet } from '@communaux/shared/body';
import type { BodyId, PollId } from '@communaux/shared/kernel';
import { assembleRoll } from '@communaux/shared/roll';
import type { FrozenProxies, PollAbout } from '@communaux/shared/vote';
import type { Work } from '../../platform/database/work.js';
import { mandatesInForce } from './mandates.view.js';
import { pairSeats } from './pair-seats.view.js';
import { standingProxies } from './proxies.view.js';
import { recusedFrom } from './recusals.view.js';

const NO_POLL: PollAbout = { id: '' as PollId, theme: null };

export type Governed = { readonly bodyId: BodyId; readonly ruleSet: RuleSet };

/**
 * The roll of a poll as it stands at this moment, one line per person: what would be frozen if the poll opened now.
 * `released` names the proxies that do not speak in it, and why. Without a poll, nobody steps back and nobody lends
 * their voice: who sits in the body today.
 */
export const rollStanding = async (
  work: Work,
  { bodyId, ruleSet }: Governed,
  poll: PollAbout | null,
): Promise<FrozenProxies> =>
  assembleRoll({
    rule: ruleSet,
    poll: poll ?? NO_POLL,
    mandates: await mandatesInForce(work, bodyId),
    pairs: await pairSeats(work, bodyId),
    recused: poll ? await recusedFrom(work, poll.id) : [],
    proxies: poll ? await standingProxies(work, bodyId) : [],
    now: work.now,
  });
