import type { Option } from '../method/option.js';
import type { Box } from './election.js';
import { stop } from './file-fault.js';
import { itemsOf, textOf, wholeOf, type JsonObject } from './json-access.js';
import type { JsonNode } from './json-node.js';
import { placesOf } from './options-of.js';
import { keyOf, tidy } from './names.js';

/** Grades by option, from worst to best: `{"A": [0, 2, 5]}`. Every option has as many grades. */
export const readGradeTable = (options: readonly Option[], node: JsonObject): Box => {
  const table = inOrder(options, node).map((row) => itemsOf(row).map((cell) => wholeOf(cell, 0)));
  const width = table[0]?.length ?? 0;
  if (width < 2 || table.some((row) => row.length !== width)) stop('file-table-uneven', node.line);
  return { kind: 'grades', table };
};

/** Duels as a square of numbers, or as `{"A": {"B": 12}}`. */
export const readDuels = (options: readonly Option[], node: JsonNode, voters: number | null): Box => {
  const rows = node.kind === 'object' ? duelRows(options, node) : itemsOf(node).map(numbersIn);
  const square = rows.length === options.length && rows.every((row) => row.length === options.length);
  if (!square) stop('file-table-uneven', node.line);
  return { kind: 'duels', wins: rows.map((row, i) => row.map((wins, j) => (i === j ? 0 : wins))), voters };
};

const numbersIn = (row: JsonNode): readonly number[] =>
  itemsOf(row).map((cell) => (cell.kind === 'other' && cell.value === null ? 0 : wholeOf(cell, 0)));

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
