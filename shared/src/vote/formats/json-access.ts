import { stop } from './file-fault.js';
import type { JsonNode } from './json-node.js';

export type JsonObject = Extract<JsonNode, { readonly kind: 'object' }>;

/** The first of these members that is there and not null. */
export const member = (object: JsonObject, names: readonly string[]): JsonNode | null => {
  for (const name of names) {
    const found = object.members.get(name);
    if (found && !(found.kind === 'other' && found.value === null)) return found;
  }
  return null;
};

/** A text, or a number as it is read aloud. Stops on anything else: nothing is the name of nobody. */
export const textOf = (node: JsonNode): string => {
  if (node.kind === 'string') return node.text;
  if (node.kind === 'other' && node.value === null)
    return stop('file-unreadable', node.line, { found: 'null' });
  if (node.kind === 'number' || node.kind === 'other') return String(node.value);
  return stop('file-unreadable', node.line, { found: node.kind });
};

export const itemsOf = (node: JsonNode): readonly JsonNode[] =>
  node.kind === 'array' ? node.items : stop('file-unreadable', node.line, { found: node.kind });

/** A whole number of at least `least`. */
export const wholeOf = (node: JsonNode, least: number): number => {
  const value = node.kind === 'number' || node.kind === 'string' ? Number(textOf(node)) : Number.NaN;
  return Number.isSafeInteger(value) && value >= least
    ? value
    : stop('file-number-wrong', node.line, { found: shown(node) });
};

const shown = (node: JsonNode): string => {
  if (node.kind === 'object') return '{';
  return node.kind === 'array' ? '[' : textOf(node);
};

export const textMember = (object: JsonObject, names: readonly string[]): string | null => {
  const found = member(object, names);
  return found && found.kind === 'string' ? found.text : null;
};

export const wholeMember = (object: JsonObject, names: readonly string[], least: number): number | null => {
  const found = member(object, names);
  return found ? wholeOf(found, least) : null;
};

/** A word among those known, however it is joined: "noOpinion" and "no opinion" are "no_opinion". Stops on another. */
export const wordMember = <Word extends string>(
  object: JsonObject,
  name: string,
  known: readonly Word[],
): Word | null => {
  const said = member(object, [name]);
  if (!said) return null;
  const found = shown(said);
  const letters = lettersOf(found);
  const word = known.find((one) => lettersOf(one) === letters);
  return word ?? stop('file-setting-unknown', said.line, { setting: name, found, known: known.join(', ') });
};

const lettersOf = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');
