import { isGuarded, settlementOf, type Settlement } from '@communaux/shared/guardian';
import type { PollId } from '@communaux/shared/kernel';
import { vetoStands, type VetoStanding } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';
import { lockGuardedPoll, type GuardedPoll } from './guarded-poll.store.js';
import { rightsInVote, storeSettlement, vetoOf, type GivenVeto } from './veto.store.js';

/** `undecided`: the vote is not certified yet. `lost`: it adopted nothing, so there was nothing to suspend. */
export type DecisionStanding = VetoStanding | { readonly kind: 'undecided' } | { readonly kind: 'lost' };

/**
 * What a vote is worth as far as guardians are concerned; writes what became of its veto, once. Whoever carries out a
 * decision asks this first: the vote stays locked to the end of the transaction, so that no veto slips in between.
 */
export const settleVeto = async (work: Work, pollId: PollId): Promise<DecisionStanding> => {
  const poll = await lockGuardedPoll(work, pollId);
  const veto = poll && (await vetoOf(work, pollId));
  const standing = await decisionStanding(work, poll, veto);
  const settlement = settlementIn(standing);
  if (poll && veto && veto.settledAs === null && settlement !== null) {
    await storeSettlement(work, veto.id, settlement);
    const facts = { veto: veto.id, poll: pollId, revision: poll.revisionId, as: settlement };
    work.record({ act: ACTS[settlement], facts });
  }
  return standing;
};

const ACTS: Readonly<Record<Settlement, string>> = {
  overridden: 'veto.overridden',
  'sent-back': 'veto.upheld',
  stopped: 'veto.upheld',
  moot: 'veto.lapsed',
};

const settlementIn = (standing: DecisionStanding): Settlement | null => {
  if (standing.kind === 'lost') return 'moot';
  return standing.kind === 'undecided' ? null : settlementOf(standing);
};

const CARRIED: readonly (string | null)[] = ['adopted', 'elected'];

/** A vote without frozen rules has no window: it was told from the past, and decided then. */
export const decisionStanding = async (
  work: Pick<Work, 'tx' | 'zoneId'>,
  poll: GuardedPoll | null,
  veto: GivenVeto | null,
): Promise<DecisionStanding> => {
  if (poll === null || poll.rule === null) return { kind: 'free' };
  if (!poll.certified) return { kind: 'undecided' };
  if (!CARRIED.includes(poll.verdict)) return { kind: 'lost' };
  const { rule, opensAt, closesAt, clock: now, theme, returned, motion } = poll;
  const rights = await rightsInVote(work, opensAt, now);
  const guarded = isGuarded({ rule, theme, rights, returned });
  return vetoStands({ rule, closesAt, guarded, veto, override: motion, now });
};
