import { openUrns, type Opened } from './open-urns.js';
import type { QuestionOf } from './question.js';
import type { Urn } from './urn.js';

type Budget = QuestionOf<'budget'>;

/** Ballots that support the same projects (by place), and their whole voice: all colleges together, weights applied. */
export type Supporters = { readonly projects: readonly number[]; readonly voice: bigint };

export type BudgetBallots = {
  readonly opened: Opened<string>;
  readonly supporters: readonly Supporters[];
  /** Voice that supports each project, in their order. */
  readonly support: readonly bigint[];
};

export const budgetBallots = (question: Budget, urns: readonly Urn[]): BudgetBallots => {
  const opened = openUrns(question, urns, (text) => text);
  const voices = new Map<string, bigint>();
  for (const { weight, casts } of opened.urns)
    for (const { vote, count } of casts) voices.set(vote, (voices.get(vote) ?? 0n) + weight * BigInt(count));
  const places = new Map(question.options.map(({ key }, place) => [key, place]));
  const supporters = [...voices].map(([text, voice]) => ({
    projects: text.split('+').map((key) => places.get(key) ?? -1),
    voice,
  }));
  const support = question.options.map(() => 0n);
  for (const { projects, voice } of supporters)
    for (const project of projects) support[project] = (support[project] ?? 0n) + voice;
  return { opened, supporters, support };
};

/** Cost of each project, in whole euros. @throws RangeError where one has none: such a question cannot be asked */
export const costsOf = ({ options }: Budget): readonly bigint[] =>
  options.map(({ key, cost }) => {
    if (cost === null) throw new RangeError(`A project of a budget has no cost: ${key}`);
    return BigInt(cost);
  });
