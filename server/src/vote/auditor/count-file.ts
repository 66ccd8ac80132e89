import { isRefused, type Refused } from '@communaux/shared/kernel';
import {
  countQuestion,
  type Counted,
  type Question,
  type Shape,
  type TieBreak,
} from '@communaux/shared/vote';
import {
  readElection,
  shapesFor,
  withoutWithdrawn,
  writingFor,
  type Election,
} from '@communaux/shared/vote/formats';
import { sha256 } from '../sha256.js';
import type { Asked } from './asked.js';
import { questionOf } from './question-of.js';
import { keysOf, tieBreakOf } from './tie-break.js';

export type CountedFile = {
  /** As read, withdrawn options included. */
  readonly election: Election;
  readonly question: Question;
  readonly tieBreak: TieBreak;
  readonly counted: Counted;
};

/** Reads a file and counts it as asked; a refusal says what is wrong with the file. @throws Misasked */
export const countFile = (asked: Asked, text: string): CountedFile | Refused => {
  const plurality = asked.method === 'plurality';
  const method = asked.method === 'plurality' ? 'approval' : asked.method;
  const writing = plurality ? 'ranking' : (writingFor(method) ?? 'ranking');
  const read = readElection(text, { ...asked, writing });
  if (isRefused(read)) return read;
  const withdrawn = [...new Set([...read.withdrawn, ...keysOf(asked.withdraw, read.options)])];
  const election = { ...read, withdrawn };
  const standing = withoutWithdrawn(election);
  const shapes = plurality ? firstChoices(standing) : shapesFor(method, standing);
  if (isRefused(shapes)) return shapes;
  const most = plurality ? 1 : asked.most;
  const question = questionOf(method, { ...asked, most }, standing);
  const tieBreak = tieBreakOf(asked, standing.options);
  const counted = countQuestion(question, [{ weight: 1n, shapes }], tieBreak, sha256);
  return { election, question, tieBreak, counted };
};

/** Every ballot as its first rank alone; several options there are too many, and spoil it. */
const firstChoices = (election: Election): readonly Shape[] | Refused => {
  const shapes = shapesFor('schulze', election);
  if (isRefused(shapes) || election.box.kind === 'duels') return shapesFor('irv', election);
  return shapes.map(({ ballot, count }) => ({
    ballot: (ballot.split('>')[0] ?? '').replaceAll('=', '+'),
    count,
  }));
};
