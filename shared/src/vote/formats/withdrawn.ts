import type { Box, Election, Writing } from './election.js';

/** The election without its withdrawn options: they leave every ballot, and those behind them move up. */
export const withoutWithdrawn = (election: Election): Election => {
  const gone = new Set(election.withdrawn);
  if (gone.size === 0) return election;
  const stays = election.options.map(({ key }) => !gone.has(key));
  const options = election.options.filter((_, at) => stays[at]);
  return { ...election, options, withdrawn: [], box: without(election.box, gone, stays) };
};

const without = (box: Box, gone: ReadonlySet<string>, stays: readonly (boolean | undefined)[]): Box => {
  if (box.kind === 'grades') return { ...box, table: box.table.filter((_, at) => stays[at]) };
  if (box.kind === 'duels')
    return {
      ...box,
      wins: box.wins.filter((_, i) => stays[i]).map((row) => row.filter((_, j) => stays[j])),
    };
  const counts = new Map<string, number>();
  for (const { ballot, count } of box.shapes) {
    const left = strike(ballot, box.writing, gone);
    counts.set(left, (counts.get(left) ?? 0) + count);
  }
  return { ...box, shapes: [...counts].map(([ballot, count]) => ({ ballot, count })) };
};

const strike = (ballot: string, writing: Writing, gone: ReadonlySet<string>): string => {
  const keep = (text: string, between: string): string =>
    text
      .split(between)
      .filter(
        (part) =>
          part !== '' && !gone.has(writing === 'points' ? part.slice(0, part.lastIndexOf(':')) : part),
      )
      .join(between);
  if (ballot === 'blank') return ballot;
  if (writing === 'approval') return keep(ballot, '+') || 'blank';
  if (writing === 'points') return keep(ballot, ',') || 'blank';
  const ranks = ballot.split('>').map((rank) => keep(rank, '='));
  return ranks.filter((rank) => rank !== '').join('>') || 'blank';
};
