import { HOUR, later, MINUTE, type Instant, type PersonId } from '@communaux/shared/kernel';
import type { Ballot, RollLine } from '@communaux/shared/vote';
import type { Setting } from '../story.js';
import type { Body, College } from './body.js';

export type Cast = Ballot & { readonly at: Instant };

/** How many of a college came, in percent; and what they said, in the order they are counted here. */
export type Came = (college: College) => number;
export type Say = (college: College, rank: number, present: number) => string;

type Voting = {
  readonly came: Came;
  readonly say: Say;
  readonly from: Instant;
  readonly until: number;
  /** Those who come last, if at all. */
  readonly awaited: ReadonlySet<PersonId>;
};

/** Exact shares rather than luck: each college comes and chooses as its sketch says, whoever they are. */
export const castBallots = (
  { chance }: Setting,
  { colleges }: Body,
  roll: readonly RollLine[],
  { came, say, from, until, awaited }: Voting,
): Cast[] =>
  colleges.flatMap((college) => {
    const shuffled = chance.shuffle(voicesOf(roll.filter(({ collegeId }) => collegeId === college.id)));
    const isAwaited = (voice: readonly RollLine[]) => voice.some(({ personId }) => awaited.has(personId));
    const voices = [...shuffled.filter((voice) => !isAwaited(voice)), ...shuffled.filter(isAwaited)];
    const present = Math.round((voices.length * came(college)) / 100);
    return voices.slice(0, present).flatMap((voice, rank) =>
      voice.map(({ personId, seatId }) => ({
        personId,
        collegeId: college.id,
        seatId,
        choice: say(college, rank, present),
        castBy: personId,
        door: 'web' as const,
        at: momentBetween(chance.next(), from, until),
      })),
    );
  });

/** One elector each, and a pair that came to an agreement for one. */
const voicesOf = (lines: readonly RollLine[]): readonly (readonly RollLine[])[] =>
  lines.flatMap((line) => {
    if (line.seatId === null) return [[line]];
    const pair = lines.filter(({ seatId }) => seatId === line.seatId);
    return pair[0] === line ? [pair] : [];
  });

/** Most vote at once, a few at the last hour. */
const momentBetween = (luck: number, from: Instant, to: number): Instant =>
  later(from, Math.floor((5 * MINUTE + luck ** 2 * (to - from - 2 * HOUR)) / 1_000) * 1_000);
