import type { Refused } from '../../kernel/index.js';
import { readBallotText } from './ballot-text.js';
import { chooseCase } from './cases.js';
import { reading, stop, type FileFault } from './file-fault.js';
import { itemsOf, member, textMember, wholeMember, type JsonObject } from './json-access.js';
import { readJsonBallots } from './json-ballots.js';
import { readJsonNode, type JsonNode } from './json-node.js';
import { namesOf, type NamedBallot } from './named-ballot.js';
import { tidy } from './names.js';
import { NO_WORDS } from './saying.js';

/** What one college, or a whole body, said to a motion. */
export type MotionCount = {
  readonly name: string;
  /** Null where the file does not say it. */
  readonly registered: number | null;
  readonly weightBp: number | null;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly abstention: number;
  readonly invalid: number;
};
export type MotionFile = { readonly title: string | null; readonly colleges: readonly MotionCount[] };

const SAID = {
  yes: ['yes', 'for', 'oui', 'pour'],
  no: ['no', 'against', 'non', 'contre'],
  blank: ['blank', 'blanc'],
  abstention: ['abstention', 'abstain', 'abstentions'],
  invalid: ['invalid', 'spoilt', 'nul', 'nuls'],
} as const;
const SAYINGS = ['yes', 'no', 'blank', 'abstention', 'invalid'] as const;

/**
 * Reads the count of a vote for or against: `{"colleges": [{"name", "registered", "yes", "no", "abstain", "weightBp"}]}`,
 * one such object for a body without colleges, or ballots "12:yes 5:no 2:blank".
 */
export const readMotion = (text: string, name: string | null): MotionFile | Refused<FileFault> =>
  reading(() => {
    if (text.trim() === '') return stop('file-empty', 1);
    if (!/^\s*(?:[[{"]|\/)/.test(text))
      return { title: null, colleges: [fromBallots(readBallotText(text, 1, NO_WORDS))] };
    return fromNode(chooseCase(readJsonNode(text), name));
  });

const fromNode = (node: JsonNode): MotionFile => {
  if (node.kind !== 'object')
    return { title: null, colleges: [fromBallots(readJsonBallots(node, NO_WORDS))] };
  const title = textMember(node, ['title', 'question', 'name', 'id']);
  const [colleges, ballots] = [member(node, ['colleges', 'collèges']), member(node, ['ballots', 'votes'])];
  if (colleges) return { title, colleges: readColleges(colleges) };
  if (ballots) {
    const counted = fromBallots(readJsonBallots(ballots, NO_WORDS));
    return { title, colleges: [{ ...counted, registered: registeredIn(node) }] };
  }
  return { title, colleges: [fromCollege(node)] };
};

/** A list of colleges, or an object from their names. Weights that make 100 in all are hundredths of the whole. */
const readColleges = (node: JsonNode): readonly MotionCount[] => {
  const colleges =
    node.kind === 'object'
      ? [...node.members].map(([name, college]) => ({ ...fromCollege(college), name }))
      : itemsOf(node).map(fromCollege);
  if (colleges.length === 0) stop('file-holds-no-ballots', node.line);
  const whole = colleges.reduce((sum, { weightBp }) => sum + (weightBp ?? 0), 0);
  if (whole !== 100) return colleges;
  return colleges.map((college) => ({ ...college, weightBp: college.weightBp && college.weightBp * 100 }));
};

const fromCollege = (node: JsonNode): MotionCount => {
  if (node.kind !== 'object') return stop('file-unreadable', node.line, { found: node.kind });
  if (!member(node, SAID.yes) && !member(node, SAID.no)) return stop('file-holds-no-ballots', node.line);
  const said = (saying: (typeof SAYINGS)[number]): number => wholeMember(node, SAID[saying], 0) ?? 0;
  return {
    name: textMember(node, ['name', 'nom', 'key', 'id']) ?? '-',
    registered: registeredIn(node),
    weightBp: wholeMember(node, ['weightBp', 'weight_bp', 'weight', 'poids'], 0),
    yes: said('yes'),
    no: said('no'),
    blank: said('blank'),
    abstention: said('abstention'),
    invalid: said('invalid'),
  };
};

const registeredIn = (node: JsonObject): number | null =>
  wholeMember(node, ['registered', 'eligible', 'inscrits'], 0);

const fromBallots = (ballots: readonly NamedBallot[]): MotionCount => {
  const counts = { yes: 0, no: 0, blank: 0, abstention: 0, invalid: 0 };
  for (const { line, count, says } of ballots) {
    const word = tidy(namesOf(says).join(' ')).toLowerCase() || 'blank';
    const saying = SAYINGS.find((one) => SAID[one].some((known) => known === word));
    counts[saying ?? stop('file-option-unknown', line, { option: word })] += count;
  }
  return { name: '-', registered: null, weightBp: null, ...counts };
};
