import type { Option } from '../method/option.js';
import type { Box, Writing } from './election.js';
import { stop } from './file-fault.js';
import { namesOf, type NamedBallot, type Saying } from './named-ballot.js';
import { keysAt, placed, placesOf, type Places } from './options-of.js';

/** The ballots in the notation of polls, equal ones together, in the order they first come in. */
export const boxOf = (options: readonly Option[], ballots: readonly NamedBallot[]): Box => {
  const writing = writingOf(ballots);
  const places = placesOf(options);
  const counts = new Map<string, number>();
  let all = 0;
  for (const { line, count, says } of ballots) {
    const text = written(writing, options, places, says, line);
    all += count;
    if (!Number.isSafeInteger(all)) stop('file-count-not-whole', line, { found: String(count) });
    if (count > 0) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const shapes = [...counts].map(([ballot, count]) => ({ ballot, count }));
  return { kind: 'ballots', writing, shapes };
};

/** A file speaks one way. A ballot for one option alone says the same as an order and as an approval. */
const writingOf = (ballots: readonly NamedBallot[]): Writing => {
  const telling = ballots.filter(({ says }) => says.writing === 'points' || namesOf(says).length > 1);
  const writing = (telling[0] ?? ballots[0])?.says.writing ?? 'ranking';
  const other = telling.find(({ says }) => says.writing !== writing);
  return other ? stop('file-mixed-ballots', other.line) : writing;
};

const written = (
  writing: Writing,
  options: readonly Option[],
  places: Places,
  says: Saying,
  line: number,
): string => {
  const found = placed(places, namesOf(says), line);
  if (found.length === 0) return 'blank';
  if (says.writing === 'points') {
    const values = new Map(says.points.map(([, value], at) => [found[at], value]));
    return options.flatMap(({ key }, at) => (values.has(at) ? [`${key}:${values.get(at)}`] : [])).join(',');
  }
  if (writing === 'points') return stop('file-mixed-ballots', line);
  if (writing === 'approval') return keysAt(options, found).join('+');
  const ranks = says.writing === 'ranking' ? says.ranks.filter((rank) => rank.length > 0) : [namesOf(says)];
  return ranks.map((rank) => keysAt(options, placed(places, rank, line)).join('=')).join('>');
};
