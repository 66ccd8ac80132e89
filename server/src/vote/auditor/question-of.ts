import { never } from '@communaux/shared/kernel';
import type { Method, Option, Question } from '@communaux/shared/vote';
import { pointsIn, type Election } from '@communaux/shared/vote/formats';
import type { Asked } from './asked.js';
import { Misasked } from './misasked.js';

type Counts = Exclude<Method, 'yes_no_blank' | 'consent'>;

/**
 * The question that this file answers, every setting said: by the command line, else by the file, else by the rule of
 * governance 4.8, else by what the ballots use.
 */
export const questionOf = (method: Counts, asked: Asked, election: Election): Question => {
  const { options } = election;
  const places = asked.seats ?? election.asked.seats ?? 1;
  const unranked =
    election.box.kind === 'duels' ? 'no_opinion' : (asked.unranked ?? election.asked.unranked ?? 'last');
  const said = saidBy(asked, election.asked);
  switch (method) {
    case 'schulze':
    case 'ranked_pairs':
      return { method, options, places, unranked, strength: said.strength };
    case 'irv':
      if (asked.seats !== null && asked.seats > 1) contradicted(method, '--seats', String(asked.seats));
      return { method, options };
    case 'stv':
      return { method, options, places, variant: said.variant };
    case 'approval':
      return { method, options, places, most: asked.most };
    case 'majority_judgment':
      return { method, options, places, grades: gradesOf(asked, election), ungraded: said.ungraded };
    case 'score':
      return { method, options, places, ...bounds(asked, election), unscored: said.unscored };
    case 'dots':
      return { method, options, places, ...dotsOf(asked, election) };
    case 'budget':
      return {
        method,
        options: priced(options, asked.costs),
        envelope: asked.envelope ?? election.asked.envelope ?? lacking('--envelope'),
        most: asked.most,
        share: said.share,
      };
    default:
      return never(method);
  }
};

/** By the command line, else by the file, else as governance 4.8 has it. */
const saidBy = (asked: Asked, file: Election['asked']) => ({
  strength: asked.strength ?? file.strength ?? 'winning_votes',
  variant: asked.variant ?? file.variant ?? 'scottish',
  ungraded: asked.ungraded ?? file.ungraded ?? 'invalid',
  unscored: asked.unscored ?? file.unscored ?? 'lowest',
  share: asked.share ?? file.share ?? 'most_approved',
});

const lacking = (option: string): never => {
  throw new Misasked('option-missing', { option });
};

const contradicted = (method: string, option: string, found: string): never => {
  throw new Misasked('method-contradicted', { method, option, found });
};

const valuesIn = ({ box }: Election): readonly number[] =>
  box.kind === 'ballots' && box.writing === 'points'
    ? box.shapes.flatMap(({ ballot }) =>
        ballot === 'blank' ? [] : pointsIn(ballot).map(([, value]) => value),
      )
    : [];

/** The largest of many: a spread call would run out of stack on a long file. */
const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0);

const gradesOf = (asked: Asked, election: Election): readonly string[] => {
  const { box } = election;
  const used = box.kind === 'grades' ? (box.table[0]?.length ?? 0) : largest(valuesIn(election)) + 1;
  const named = asked.grades ?? election.asked.grades;
  if (named && named.length < used) throw new Misasked('grades-few', { named: named.length, used });
  return named ?? Array.from({ length: Math.max(2, used) }, (_, at) => String(at));
};

const bounds = (asked: Asked, election: Election): { readonly lowest: number; readonly highest: number } => {
  const values = valuesIn(election);
  const lowest = asked.lowest ?? -largest(values.map((value) => -value));
  const highest = asked.highest ?? Math.max(lowest + 1, largest(values));
  if (highest <= lowest) throw new Misasked('scale-empty', { lowest, highest });
  return { lowest, highest };
};

const dotsOf = (asked: Asked, election: Election): { readonly dots: number; readonly perOption: number } => {
  const { box } = election;
  const sums =
    box.kind === 'ballots' && box.writing === 'points'
      ? box.shapes.map(({ ballot }) =>
          ballot === 'blank' ? 0 : pointsIn(ballot).reduce((sum, [, value]) => sum + value, 0),
        )
      : [];
  const dots = asked.dots ?? election.asked.dots ?? Math.max(1, largest(sums));
  return { dots, perOption: asked.perOption ?? dots };
};

const priced = (options: readonly Option[], costs: ReadonlyMap<string, number> | null): readonly Option[] =>
  options.map((option) => {
    const cost = costs?.get(option.label) ?? costs?.get(option.key) ?? option.cost;
    return cost === null ? lacking('--costs') : { ...option, cost };
  });
