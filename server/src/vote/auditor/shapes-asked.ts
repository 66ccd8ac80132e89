import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import type { OptionKey, Shape } from '@communaux/shared/vote';
import { shapesFor, type Election } from '@communaux/shared/vote/formats';

/** Every ballot as its first rank alone; several options there are too many, and spoil it. */
export const firstChoices = (election: Election): readonly Shape[] | Refused =>
  rewritten('plurality', election, (ranks) => (ranks[0] ?? []).join('+'));

/** Every ballot as the points of Borda: for each option, how many others stand behind it on the ballot. */
export const placesWon = (election: Election): readonly Shape[] | Refused =>
  rewritten('borda', election, (ranks) => {
    const behind = election.options.map(({ key }) => {
      const rank = ranks.findIndex((own) => own.includes(key));
      const before = ranks.slice(0, rank + 1).flat().length;
      return `${key}:${rank < 0 ? 0 : election.options.length - before}`;
    });
    return behind.join(',');
  });

/** Ballots that rank, each said otherwise. Duels hold no ballot. */
const rewritten = (
  method: 'plurality' | 'borda',
  election: Election,
  say: (ranks: readonly (readonly OptionKey[])[]) => string,
): readonly Shape[] | Refused => {
  if (election.options.length > 0 && election.box.kind !== 'ballots')
    return refuse('file-other-ballots', { method, holds: election.box.kind });
  const shapes = shapesFor('schulze', election);
  if (isRefused(shapes)) return shapes;
  return shapes.map(({ ballot, count }) => ({
    ballot: ballot === 'blank' ? ballot : say(ballot.split('>').map((rank) => rank.split('='))),
    count,
  }));
};
