import { personOf } from '@communaux/shared/access';
import { isGuarded } from '@communaux/shared/guardian';
import { isRefused, type PollId } from '@communaux/shared/kernel';
import { decideVeto, LEAST_GROUNDS, vetoEndsAt } from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { PollGuard } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { guardedPoll, type GuardedPoll } from './guarded-poll.store.js';
import { decisionStanding } from './settle-veto.js';
import { rightsInVote, vetoOf, type GivenVeto, type RightInVote } from './veto.store.js';
import { namedRights, shownVeto } from './vetoes.view.js';

/** One vote as guardians and everyone else may look at it. */
export const readPollGuard =
  (pollId: PollId): UseCase<PollGuard | null> =>
  async (work) => {
    const poll = await guardedPoll(work, pollId);
    if (!poll) return null;
    const rule = poll.rule ?? (await ruleSetInForce(work)).ruleSet;
    // A vote that has not opened yet is judged by the rights there are today.
    const rights = await rightsInVote(work, poll.rule ? poll.opensAt : poll.clock, poll.clock);
    const veto = await vetoOf(work, pollId);
    const { theme, returned, closesAt } = poll;
    const guarded = isGuarded({ rule, theme, rights, returned });
    const watching = rights.filter(({ themes }) => theme !== null && themes.includes(theme));
    return {
      pollId,
      standing: await standingWord(work, poll, veto, guarded),
      theme,
      until: guarded || veto ? vetoEndsAt(rule, closesAt) : null,
      effect: veto?.effect ?? rule.vetoEffect,
      override: rule.vetoOverride,
      returned,
      guardians: guarded || veto ? await namedRights(work, watching) : [],
      veto: veto && (await shownVeto(work, pollId)),
      mayVeto: mayVeto(work, { ...poll, rule }, rights, veto),
    };
  };

const standingWord = async (
  work: Work,
  poll: GuardedPoll,
  veto: GivenVeto | null,
  guarded: boolean,
): Promise<string> => {
  if (!guarded && !veto) return poll.certified ? 'free' : 'unguarded';
  if (poll.rule === null) return 'watching';
  const { kind } = await decisionStanding(work, poll, veto);
  return kind === 'undecided' ? 'watching' : kind;
};

/** Tried on the decision itself, with grounds long enough: a button that shows is a button that works. */
const mayVeto = (
  { actor }: Work,
  poll: GuardedPoll & { readonly rule: NonNullable<GuardedPoll['rule']> },
  rights: readonly RightInVote[],
  standing: GivenVeto | null,
): boolean => {
  const { rule, returned, theme, clock: now } = poll;
  const mine = rights.filter(({ holderId }) => holderId === personOf(actor));
  const right = mine.find(({ themes }) => theme !== null && themes.includes(theme)) ?? null;
  const grounds = '.'.repeat(LEAST_GROUNDS);
  const wish = { rule, right, poll, grounds, standing, returned, now };
  return !poll.carriedOut && !isRefused(decideVeto(wish));
};
