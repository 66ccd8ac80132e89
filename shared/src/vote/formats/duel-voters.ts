import type { Box } from './election.js';
import { stop } from './file-fault.js';

/** Nobody prefers both ways: a duel holds no more votes than there are voters, where the file says how many. */
export const withinVoters = (box: Box, line: number): Box => {
  if (box.kind !== 'duels' || box.voters === null) return box;
  const { wins, voters } = box;
  for (const [i, row] of wins.entries())
    for (const [j, votes] of row.entries()) {
      const cast = votes + (wins[j]?.[i] ?? 0);
      if (cast > voters) return stop('file-duel-overfull', line, { cast, voters });
    }
  return box;
};
