import { stop } from './file-fault.js';
import type { JsonObject } from './json-access.js';
import type { JsonNode } from './json-node.js';

/**
 * The election meant in a file that may hold many, each an object with an `id`. Without a name, the file must hold one.
 * Stops otherwise, and lists the names.
 */
export const chooseCase = (node: JsonNode, name: string | null): JsonNode => {
  const cases = casesIn(node);
  const listed = cases.map(idOf).join(', ');
  if (name !== null) {
    const [found, twin] = cases.filter((one) => idOf(one) === name);
    if (twin) return stop('file-option-twice', twin.line, { option: name });
    if (cases.length === 0) return stop('case-none', node.line, { case: name });
    return found ?? stop('case-unknown', node.line, { case: name, cases: listed });
  }
  if (holdsElection(node) || cases.length === 0) return node;
  const [only, ...others] = cases;
  return only && others.length === 0 ? only : stop('case-needed', node.line, { cases: listed });
};

const casesIn = (node: JsonNode): readonly JsonObject[] => {
  if (node.kind === 'array') return node.items.flatMap(casesIn);
  if (node.kind !== 'object') return [];
  if (idOf(node) !== '' && holdsElection(node)) return [node];
  return [...node.members.values()].flatMap(casesIn);
};

const idOf = (node: JsonNode): string => {
  const id = node.kind === 'object' ? node.members.get('id') : undefined;
  return id?.kind === 'string' ? id.text : '';
};

const HOLDS = ['ballots', 'votes', 'wins', 'pairwise', 'matrix', 'grades', 'colleges'];
const holdsElection = (node: JsonNode): boolean =>
  node.kind === 'object' && HOLDS.some((name) => isBox(node.members.get(name)));

/** A list of cases is no list of ballots, and a number of votes is no box. */
const isBox = (node: JsonNode | undefined): boolean => {
  if (node?.kind === 'array') return !node.items.some((item) => idOf(item) !== '' && holdsElection(item));
  return node?.kind === 'object' || node?.kind === 'string';
};
