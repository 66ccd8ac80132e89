import type { Option } from '../method/option.js';
import { boxOf } from './box-of.js';
import { NOTHING_ASKED, type Asked, type Box, type Election } from './election.js';
import { stop } from './file-fault.js';
import {
  itemsOf,
  member,
  textMember,
  textOf,
  wholeMember,
  wordMember,
  type JsonObject,
} from './json-access.js';
import { readJsonBallots } from './json-ballots.js';
import type { JsonNode } from './json-node.js';
import { withinVoters } from './duel-voters.js';
import {
  duelNames,
  readCosts,
  readDuels,
  readGradeRows,
  readGradeTable,
  readOptions,
} from './json-tables.js';
import { byName, tidy } from './names.js';
import { keysAt, optionsOf, placed, placesOf } from './options-of.js';

const BALLOTS = ['ballots', 'votes', 'bulletins', 'preferences'];
const OPTIONS = ['options', 'candidates', 'choices', 'alternatives', 'projects', 'candidats', 'projets'];
const DUELS = ['wins', 'pairwise', 'matrix', 'duels'];
const GRADES = ['grades', 'mentions'];
const WITHDRAWN = ['withdrawn', 'retirés'];
const COSTS = ['costs', 'prices', 'coûts'];
const TITLE = ['title', 'name', 'question', 'titre', 'id'];

/** What the reader says of a file that does not say it itself. */
type Told = { readonly options: readonly string[] | null; readonly grades: readonly string[] | null };

/** One election in JSON: an object of the notation, or nothing but its ballots. Stops on a fault. */
export const readJsonElection = (node: JsonNode, told: Told): Election => {
  if (node.kind !== 'object')
    return fromBallots(null, { ...NOTHING_ASKED, grades: told.grades }, told.options, node);
  return withWithdrawn(fromObject(node, told), node);
};

const fromObject = (node: JsonObject, { options, grades: graded }: Told): Election => {
  const [ballots, grades, duels] = [BALLOTS, GRADES, DUELS].map((names) => member(node, names));
  const declared = member(node, OPTIONS);
  const named = declared && declared.kind !== 'string' ? readOptions(declared) : options;
  const title = textMember(node, TITLE);
  const own = askedIn(node);
  const asked = { ...own, grades: own.grades ?? graded };
  if (ballots) return withCosts(fromBallots(title, asked, named, ballots), node);
  if (duels && duels.kind !== 'string')
    return tableOf(title, asked, named, duels, (options) =>
      withinVoters(readDuels(options, duels, wholeMember(node, ['voters', 'votants'], 0)), duels.line),
    );
  if (grades?.kind === 'object')
    return tableOf(title, asked, named, grades, (options) => readGradeTable(options, grades));
  if (grades && holdsRows(grades))
    return tableOf(title, asked, named, grades, (options) => readGradeRows(options, grades));
  return fromBare(node, named);
};

const holdsRows = (node: JsonNode): boolean =>
  node.kind === 'array' && node.items.some(({ kind }) => kind === 'array');

/** Costs may stand beside the options instead of in them. */
const withCosts = (election: Election, node: JsonObject): Election => {
  const costs = member(node, COSTS);
  return costs ? { ...election, options: readCosts(election.options, costs) } : election;
};

/** Who withdrew, from ballots and from tables alike: a list, or one name. */
const withWithdrawn = (election: Election, node: JsonObject): Election => {
  const gone = member(node, WITHDRAWN);
  if (!gone) return election;
  const names = (gone.kind === 'string' ? [gone] : itemsOf(gone)).map(textOf);
  const { options } = election;
  return { ...election, withdrawn: keysAt(options, placed(placesOf(options), names, gone.line)) };
};

/** An object that is itself a grade table, or itself ballots and their counts. */
const fromBare = (node: JsonObject, named: readonly (string | Option)[] | null): Election => {
  const values = [...node.members.values()];
  if (values.length > 0 && values.every(({ kind }) => kind === 'array'))
    return tableOf(null, NOTHING_ASKED, named, node, (options) => readGradeTable(options, node));
  if (values.length > 0 && values.every(({ kind }) => kind === 'number'))
    return fromBallots(null, NOTHING_ASKED, named, node);
  return stop('file-holds-no-ballots', node.line);
};

const fromBallots = (
  title: string | null,
  asked: Asked,
  named: readonly (string | Option)[] | null,
  node: JsonNode,
): Election => {
  const known = named ? new Set(named.flatMap(wordsOf)) : null;
  const ballots = readJsonBallots(node, { known, grades: asked.grades });
  const options = optionsOf(named, ballots, node.line);
  return { title, options, withdrawn: [], asked, box: boxOf(options, ballots) };
};

const wordsOf = (option: string | Option): readonly string[] =>
  typeof option === 'string' ? [tidy(option)] : [option.key, option.label];

const tableOf = (
  title: string | null,
  asked: Asked,
  named: readonly (string | Option)[] | null,
  node: JsonNode,
  read: (options: readonly Option[]) => Box,
): Election => {
  const names = node.kind === 'object' ? duelNames(node).toSorted(byName) : null;
  const options = optionsOf(named ?? names ?? stop('file-too-few-options', node.line), [], node.line);
  return { title, options, withdrawn: [], asked, box: read(options) };
};

const askedIn = (object: JsonObject): Asked => {
  const names = member(object, ['gradeNames', ...GRADES]);
  return {
    seats: wholeMember(object, ['seats', 'places', 'sièges'], 1),
    unranked: wordMember(object, 'unranked', ['last', 'no_opinion']),
    strength: wordMember(object, 'strength', ['winning_votes', 'margins']),
    variant: wordMember(object, 'variant', ['scottish', 'meek']),
    ungraded: wordMember(object, 'ungraded', ['invalid', 'worst']),
    unscored: wordMember(object, 'unscored', ['lowest', 'invalid']),
    share: wordMember(object, 'share', ['most_approved', 'equal_shares']),
    envelope: wholeMember(object, ['envelope', 'budget', 'enveloppe'], 1),
    dots: object.members.get('dots')?.kind === 'number' ? wholeMember(object, ['dots'], 1) : null,
    grades: names?.kind === 'array' && !holdsRows(names) ? itemsOf(names).map(textOf) : null,
  };
};
