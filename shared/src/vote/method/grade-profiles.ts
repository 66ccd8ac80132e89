import type { BallotBytes } from './ballot-bytes.js';
import { gradesReader } from './grades-reader.js';
import type { Profile } from './majority-profile.js';
import { openUrns, weighedSums, type Opened } from './open-urns.js';
import type { QuestionOf } from './question.js';
import type { Urn } from './urn.js';

export type Judgment = QuestionOf<'majority_judgment'>;
export type Given = readonly number[];

const readGiven = (text: string): Given =>
  text.split(',').map((mark) => Number(mark.slice(mark.indexOf(':') + 1)));

/** All that majority judgment goes by: the grades each option received, in the order of the options. */
export type Graded = Pick<Opened<Given>, 'ballots' | 'voice' | 'heads'> & {
  /** One box, where all ballots are worth the same. */
  readonly lone: boolean;
  readonly profiles: readonly Profile[];
};

export const gradedIn = (question: Judgment, urns: readonly Urn[]): Graded => {
  const opened = openUrns(question, urns, readGiven);
  const sums = weighedSums(opened, cellsOf(question), (cells, given, count) => {
    given.forEach((grade, place) => {
      const cell = place * question.grades.length + grade;
      cells[cell] = (cells[cell] ?? 0) + count;
    });
  });
  const { ballots, voice, heads } = opened;
  return { ballots, voice, heads, lone: urns.length === 1, profiles: inRows(question, sums) };
};

const cellsOf = ({ options, grades }: Judgment): number => options.length * grades.length;

const inRows = ({ options, grades }: Judgment, sums: readonly bigint[]): readonly Profile[] =>
  options.map((_, place) => sums.slice(place * grades.length, (place + 1) * grades.length));

/** One urn that is filled ballot by ballot: option after option, how many gave it each grade. */
export type GradeUrn = {
  readonly add: (ballot: BallotBytes) => void;
  readonly cells: Float64Array;
  readonly ballots: () => Opened<Given>['ballots'];
};

export const gradeUrn = (question: Judgment): GradeUrn => {
  const read = gradesReader(question);
  const cells = new Float64Array(cellsOf(question));
  const given = new Int32Array(question.options.length);
  const width = question.grades.length;
  let [valid, invalid] = [0, 0];
  const add = (ballot: BallotBytes): void => {
    if (!read(ballot, given)) {
      invalid += 1;
      return;
    }
    valid += 1;
    for (let place = 0; place < given.length; place += 1) {
      const cell = place * width + (given[place] ?? 0);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
  };
  return { add, cells, ballots: () => ({ valid, blank: 0, invalid }) };
};

type Weighed = { readonly weight: bigint; readonly cells: Float64Array };

export const profilesIn = (question: Judgment, urns: readonly Weighed[]): readonly Profile[] =>
  inRows(
    question,
    Array.from({ length: cellsOf(question) }, (_, cell) =>
      urns.reduce((sum, { weight, cells }) => sum + weight * BigInt(cells[cell] ?? 0), 0n),
    ),
  );

/** Urns that were filled apart, counted together, each under its own weight. */
export const gradedTogether = (
  question: Judgment,
  urns: readonly GradeUrn[],
  weights: readonly bigint[],
): Graded => {
  const weighed = urns.map(({ cells, ballots }, rank) => ({
    weight: weights[rank] ?? 0n,
    cells,
    ballots: ballots(),
  }));
  const valid = weighed.reduce((sum, { ballots }) => sum + ballots.valid, 0);
  const invalid = weighed.reduce((sum, { ballots }) => sum + ballots.invalid, 0);
  return {
    ballots: { valid, blank: 0, invalid },
    voice: weighed.reduce((sum, { weight, ballots }) => sum + weight * BigInt(ballots.valid), 0n),
    heads: weighed.every(({ weight }) => weight === 1n),
    lone: urns.length === 1,
    profiles: profilesIn(question, weighed),
  };
};
