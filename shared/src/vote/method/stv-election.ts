import { fewerThanOthers } from './exclusion.js';
import type { OptionKey } from './option.js';
import type { Votes } from './piles.js';
import { byVotes, continuing, only, type RunOff } from './run-off.js';

/** Droop quota in whole voices: the least that no more options than places can have. */
export const droop = (voice: bigint, places: number): bigint => voice / BigInt(places + 1) + 1n;

/** Elects all who have the quota, by votes. There are never more of them than places. */
export const electAtQuota = (run: RunOff, votes: Votes, quota: bigint): readonly OptionKey[] => {
  const reached = continuing(run).filter((option) => (votes.get(option) ?? 0n) >= quota);
  const groups = byVotes(votes, reached);
  run.elected.push(...groups);
  const elected = groups.flat();
  run.trace.push(
    ...elected.map((option) =>
      run.words.step('elected', { option }, { votes: votes.get(option) ?? 0n, quota }),
    ),
  );
  return elected;
};

export const placesLeft = (run: RunOff, places: number): number => places - run.elected.flat().length;

/** Elects all who are left once there are no more of them than places; nobody otherwise. */
export const electRest = (run: RunOff, votes: Votes, places: number): readonly OptionKey[] => {
  const rest = continuing(run);
  const left = placesLeft(run, places);
  if (rest.length === 0 || rest.length > left) return [];
  const groups = byVotes(votes, rest);
  run.elected.push(...groups);
  run.trace.push({ code: 'elected-last', facts: { options: groups.flat() } });
  return groups.flat();
};

/** Nothing left to count: all places are filled, or nobody is left to fill them. */
export const isOver = (run: RunOff, places: number): boolean =>
  placesLeft(run, places) === 0 || continuing(run).length === 0;

/**
 * Whether these may leave together: they are fewer than any other, nobody comes to the quota by their votes, and there
 * are enough others for the places.
 */
export const leaveTogether = (
  run: RunOff,
  votes: Votes,
  tied: readonly OptionKey[],
  { places, quota }: { readonly places: number; readonly quota: bigint },
): boolean => {
  const { together, others, fewer } = fewerThanOthers(only(votes, continuing(run)), tied);
  return fewer && others.length >= placesLeft(run, places) && others.every((own) => own + together < quota);
};
