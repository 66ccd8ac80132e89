import { readBallotText, wholeCount } from './ballot-text.js';
import { stop } from './file-fault.js';
import { member, textOf, type JsonObject } from './json-access.js';
import type { JsonNode } from './json-node.js';
import type { NamedBallot, Saying } from './named-ballot.js';
import { rankOf, readSaying, readValue, type Words } from './saying.js';

const COUNT = ['count', 'n', 'votes', 'voters', 'weight', 'number', 'nombre', 'voix'];
const RANKING = ['ballot', 'ranking', 'order', 'preferences', 'preference', 'choices', 'choice', 'vote'];
const RANKS = ['ranks', 'rangs'];
const APPROVED = ['approvals', 'approved', 'approves', 'approve'];
const POINTS = ['points', 'scores', 'grades', 'dots', 'values', 'notes'];

/**
 * Ballots in JSON, in any of the ways people write them: one text in the notation, a list of such texts, of orders
 * `["A", ["B", "C"]]` or of objects `{count, ranking | approvals | scores}`, or an object from ballot to count.
 */
export const readJsonBallots = (node: JsonNode, words: Words): readonly NamedBallot[] => {
  if (node.kind === 'string') return readBallotText(node.text, node.line, words);
  if (node.kind === 'array') return node.items.flatMap((item) => readItem(item, words));
  if (node.kind !== 'object') return stop('file-unreadable', node.line, { found: textOf(node) });
  return [...node.members].map(([ballot, count]) => ({
    line: count.line,
    count: wholeCount(textOf(count), count.line),
    says: readSaying(ballot, count.line, words),
  }));
};

const readItem = (node: JsonNode, words: Words): readonly NamedBallot[] => {
  if (node.kind === 'string') return readText(node.text, node.line, words);
  if (node.kind === 'array') return [readPair(node.items, words) ?? readList(node)];
  if (node.kind !== 'object') return stop('file-unreadable', node.line, { found: textOf(node) });
  const count = member(node, COUNT);
  return [
    {
      line: node.line,
      count: count ? wholeCount(textOf(count), count.line) : 1,
      says: readObject(node, words),
    },
  ];
};

type JsonList = Extract<JsonNode, { readonly kind: 'array' }>;

const readList = ({ line, items }: JsonList): NamedBallot => ({
  line,
  count: 1,
  says: { writing: 'ranking', ranks: readOrder(items) },
});

/** `[5, "A>B"]` or `[["A", "B"], 5]`: ballots beside how many they are. */
const readPair = (items: readonly JsonNode[], words: Words): NamedBallot | null => {
  const count = items.find(({ kind }) => kind === 'number');
  const ballot = items.find(({ kind }) => kind === 'string' || kind === 'array');
  if (items.length !== 2 || !count || !ballot) return null;
  const says: Saying =
    ballot.kind === 'array'
      ? { writing: 'ranking', ranks: readOrder(ballot.items) }
      : readSaying(textOf(ballot), ballot.line, words);
  return { line: count.line, count: wholeCount(textOf(count), count.line), says };
};

/** An empty text is one blank ballot. */
const readText = (text: string, line: number, words: Words): readonly NamedBallot[] =>
  text.trim() === ''
    ? [{ line, count: 1, says: readSaying('', line, words) }]
    : readBallotText(text, line, words);

const readObject = (object: JsonObject, words: Words): Saying => {
  const approved = member(object, APPROVED);
  if (approved?.kind === 'array') return { writing: 'approval', approved: approved.items.map(textOf) };
  const points = member(object, POINTS);
  if (points?.kind === 'object') return { writing: 'points', points: valuesIn(points, words) };
  const ranking = member(object, [...RANKING, ...RANKS, ...APPROVED, ...POINTS]);
  if (ranking?.kind === 'array') return { writing: 'ranking', ranks: readOrder(ranking.items) };
  if (ranking?.kind === 'object')
    return { writing: 'ranking', ranks: byRank(valuesIn(ranking, words, rankOf)) };
  if (ranking) return readSaying(textOf(ranking), ranking.line, words);
  return stop('file-holds-no-ballots', object.line);
};

const readOrder = (items: readonly JsonNode[]): readonly (readonly string[])[] =>
  items.map((item) => (item.kind === 'array' ? item.items.map(textOf) : textOf(item).split('=')));

const valuesIn = (
  object: JsonObject,
  words: Words,
  read = readValue,
): readonly (readonly [string, number])[] =>
  [...object.members].map(([name, value]) => [name, read(textOf(value), value.line, words)]);

/** From the rank of each option to the options of each rank, the best (smallest) first. */
export const byRank = (ranks: readonly (readonly [string, number])[]): readonly (readonly string[])[] =>
  [...new Set(ranks.map(([, rank]) => rank))]
    .toSorted((a, b) => a - b)
    .map((rank) => ranks.filter(([, own]) => own === rank).map(([name]) => name));
