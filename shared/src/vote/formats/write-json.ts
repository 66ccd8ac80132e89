import type { Option } from '../method/option.js';
import type { Shape } from '../method/urn.js';
import type { Box, Election } from './election.js';
import { keyOf } from './names.js';

/**
 * An election in the notation, `{"options": ["A", "B", "C"], "ballots": ["5:A>B=C"]}`, or the table it consists of.
 * Options whose keys are not their names are declared with both, and ballots then quote the keys.
 */
export const writeJson = (election: Election): string => `${JSON.stringify(jsonOf(election), null, 1)}\n`;

/** The same as a value, for a document that says more. */
export const jsonOf = ({ title, options, withdrawn, asked, box }: Election): object => {
  const named = (key: string): string =>
    wordOf(
      options.find((option) => option.key === key),
      key,
    );
  const kept = {
    title,
    options: options.map(optionIn),
    withdrawn: withdrawn.length > 0 ? withdrawn.map(named) : null,
    seats: asked.seats,
    unranked: asked.unranked,
    strength: asked.strength,
    variant: asked.variant,
    ungraded: asked.ungraded,
    unscored: asked.unscored,
    share: asked.share,
    envelope: asked.envelope,
    dots: asked.dots,
    ...(box.kind === 'grades' ? { gradeNames: asked.grades } : { grades: asked.grades }),
    ...boxIn(options, box, named),
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null));
};

const isNamed = ({ key, label, cost }: Option): boolean => key === keyOf(label) && cost === null;

const optionIn = (option: Option): unknown => (isNamed(option) ? option.label : option);

/** What a ballot calls an option by. */
const wordOf = (option: Option | undefined, key: string): string =>
  option && key === keyOf(option.label) ? option.label : key;

const boxIn = (options: readonly Option[], box: Box, named: (key: string) => string): object => {
  if (box.kind === 'duels') return { wins: box.wins, voters: box.voters };
  if (box.kind === 'grades')
    return { grades: Object.fromEntries(options.map(({ label }, at) => [label, box.table[at]])) };
  const { shapes, writing } = box;
  const plain = options.every(({ key }) => PLAIN.test(named(key)) && named(key) !== 'blank');
  const sign = { ranking: '', approval: '+', points: ':' }[writing];
  const telling = shapes.some(({ ballot }) => ballot.includes(sign));
  if (plain && telling)
    return { ballots: shapes.map(({ ballot, count }) => `${count}:${inWords(ballot, named)}`) };
  return { ballots: shapes.map((shape) => spelt(shape, writing, named)) };
};

/** Names that no reading of the notation could take for something else. */
const PLAIN = /^\p{L}[\p{L}\p{N}_'’.-]*(?: [\p{L}\p{N}_'’.-]+)*$/u;

const inWords = (ballot: string, named: (key: string) => string): string =>
  ballot === 'blank'
    ? ''
    : ballot.includes(':')
      ? ballot.replace(/(^|,)([^:]*):/g, (_, comma, key) => `${comma}${named(String(key))}:`)
      : ballot.replace(/[^>=+]+/g, named);

/** A ballot whose names could be misread, or whose kind could not be told, member by member. */
const spelt = ({ ballot, count }: Shape, writing: string, named: (key: string) => string): object => {
  const keys = (text: string, between: string): string[] =>
    ballot === 'blank' ? [] : text.split(between).map(named);
  if (writing === 'approval') return { count, approvals: keys(ballot, '+') };
  if (writing === 'ranking')
    return {
      count,
      ranking: ballot === 'blank' ? [] : ballot.split('>').map((rank) => keys(rank, '=')),
    };
  const points = ballot === 'blank' ? [] : ballot.split(',').map((part) => part.split(':'));
  return {
    count,
    points: Object.fromEntries(points.map(([key = '', value]) => [named(key), Number(value)])),
  };
};
