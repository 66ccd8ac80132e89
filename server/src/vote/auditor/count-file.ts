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
  type Writing,
} from '@communaux/shared/vote/formats';
import { sha256 } from '../sha256.js';
import type { Asked } from './asked.js';
import { firstChoices, placesWon } from './shapes-asked.js';
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
  const read = readElection(text, { ...asked, writing: writingOf(asked) });
  if (isRefused(read)) return read;
  const withdrawn = [...new Set([...read.withdrawn, ...keysOf(asked.withdraw, read.options)])];
  keysOf([...(asked.costs?.keys() ?? [])], read.options);
  const election = { ...read, withdrawn };
  const standing = withoutWithdrawn(election);
  const shapes = shapesAsked(asked.method, standing);
  if (isRefused(shapes)) return shapes;
  const question = questionAsked(asked, standing);
  const tieBreak = tieBreakOf(asked, standing.options);
  const counted = countQuestion(question, [{ weight: 1n, shapes }], tieBreak, sha256);
  return { election, question, tieBreak, counted };
};

const writingOf = ({ method }: Asked): Writing =>
  method === 'plurality' || method === 'borda' ? 'ranking' : (writingFor(method) ?? 'ranking');

const shapesAsked = (method: Asked['method'], standing: Election): readonly Shape[] | Refused => {
  if (method === 'plurality') return firstChoices(standing);
  return method === 'borda' ? placesWon(standing) : shapesFor(method, standing);
};

const questionAsked = (asked: Asked, standing: Election): Question => {
  const { method } = asked;
  if (method === 'plurality') return questionOf('approval', { ...asked, most: 1 }, standing);
  if (method !== 'borda') return questionOf(method, asked, standing);
  const highest = Math.max(1, standing.options.length - 1);
  return questionOf('score', { ...asked, lowest: 0, highest }, standing);
};
