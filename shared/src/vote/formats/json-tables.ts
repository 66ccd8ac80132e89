import type { Option } from '../method/option.js';
import type { Box } from './election.js';
import { stop } from './file-fault.js';
import { itemsOf, textOf, wholeOf, type JsonObject } from './json-access.js';
import type { JsonNode } from './json-node.js';
import { placed, placesOf } from './options-of.js';
import { keyOf, tidy } from './names.js';

/** Grades by option, from worst to best: `{"A": [0, 2, 5]}`. Every option has as many grades. */
export const readGradeTable = (options: readonly Option[], node: JsonObject): Box =>
  gradesIn(inOrder(options, node), node.line);

/** The same as a list of rows, in the order of the options. */
export const readGradeRows = (options: readonly Option[], node: JsonNode): Box => {
  const rows = itemsOf(node);
  return rows.length === options.length ? gradesIn(rows, node.line) : stop('file-table-uneven', node.line);
};

const gradesIn = (rows: readonly JsonNode[], line: number): Box => {
  const table = rows.map((row) => itemsOf(row).map((cell) => wholeOf(cell, 0)));
  const width = table[0]?.length ?? 0;
  if (width < 2 || table.some((row) => row.length !== width)) stop('file-table-uneven', line);
  return { kind: 'grades', table };
};

/** What the members of an object of rows are called; a duel "A>B" names two. */
export const duelNames = ({ members }: JsonObject): readonly string[] => [
  ...new Set([...members].flatMap(([name, row]) => (isDuel(name, row) ? name.split('>').map(tidy) : [name]))),
];

const isDuel = (name: string, row: JsonNode): boolean =>
  row.kind === 'number' && name.split('>').length === 2;

/** Duels as a square of numbers, as `{"A": {"B": 12}}` or as `{"A>B": 12}`. */
export const readDuels = (options: readonly Option[], node: JsonNode, voters: number | null): Box => {
  if (node.kind === 'object' && [...node.members].every(([name, row]) => isDuel(name, row)))
    return { kind: 'duels', wins: duelByDuel(options, node), voters };
  const rows = node.kind === 'object' ? duelRows(options, node) : itemsOf(node).map(numbersIn);
  const square = rows.length === options.length && rows.every((row) => row.length === options.length);
  if (!square) stop('file-table-uneven', node.line);
  return { kind: 'duels', wins: rows.map((row, i) => row.map((wins, j) => (i === j ? 0 : wins))), voters };
};

const numbersIn = (row: JsonNode): readonly number[] =>
  itemsOf(row).map((cell) => (cell.kind === 'other' && cell.value === null ? 0 : wholeOf(cell, 0)));

const duelByDuel = (options: readonly Option[], { members }: JsonObject): readonly (readonly number[])[] => {
  const places = placesOf(options);
  const wins = options.map(() => options.map(() => 0));
  for (const [name, cell] of members) {
    const [winner = -1, loser = -1] = placed(places, name.split('>'), cell.line);
    const row = wins[winner];
    if (row) row[loser] = wholeOf(cell, 0);
  }
  return wins;
};

const duelRows = (options: readonly Option[], node: JsonObject): readonly (readonly number[])[] =>
  inOrder(options, node).map((row) => {
    if (row.kind !== 'object') return numbersIn(row);
    const places = placesOf(options);
    const wins = options.map(() => 0);
    for (const [name, cell] of row.members) {
      const place = places.get(tidy(name)) ?? stop('file-option-unknown', cell.line, { option: name });
      wins[place] = cell.kind === 'other' ? 0 : wholeOf(cell, 0);
    }
    return wins;
  });

const inOrder = (options: readonly Option[], node: JsonObject): readonly JsonNode[] => {
  const rows = new Map([...node.members].map(([name, row]) => [tidy(name), row]));
  const places = placesOf(options);
  for (const [name, { line }] of rows)
    if (!places.has(name)) stop('file-option-unknown', line, { option: name });
  return options.map(
    ({ key, label }) => rows.get(label) ?? rows.get(key) ?? stop('file-table-uneven', node.line),
  );
};

/** Options with what `{"A": 100}` says each costs. */
export const readCosts = (options: readonly Option[], node: JsonNode): readonly Option[] => {
  if (node.kind !== 'object') return stop('file-unreadable', node.line, { found: node.kind });
  const places = placesOf(options);
  const costs = new Map(
    [...node.members].map(([name, cost]) => [placed(places, [name], cost.line)[0], cost]),
  );
  return options.map((option, place) => {
    const cost = costs.get(place);
    return cost ? { ...option, cost: wholeOf(cost, 0) } : option;
  });
};

/** Options as names, as `{key, label, cost}` or as an object from key to name. */
export const readOptions = (node: JsonNode): readonly (string | Option)[] => {
  if (node.kind === 'object')
    return [...node.members].map(([key, name]) => ({
      key: keyOf(tidy(key)),
      label: tidy(textOf(name)),
      cost: null,
    }));
  return itemsOf(node).map((item) => (item.kind === 'object' ? readOption(item) : textOf(item)));
};

const readOption = (object: JsonObject): string | Option => {
  const at = (...names: string[]): JsonNode | undefined =>
    names.map((name) => object.members.get(name)).find(Boolean);
  const [key, label, cost] = [
    at('key', 'id'),
    at('label', 'name', 'title', 'nom'),
    at('cost', 'price', 'coût'),
  ];
  const name = label ?? key ?? stop('file-option-unnamed', object.line);
  const price = cost && !(cost.kind === 'other') ? wholeOf(cost, 0) : null;
  return { key: keyOf(tidy(textOf(key ?? name))), label: tidy(textOf(name)), cost: price };
};
