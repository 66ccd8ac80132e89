import type { Option } from '../method/option.js';
import type { Election } from './election.js';
import { tidy } from './names.js';

/**
 * An election of rankings, or of approvals, in the BLT format; null for one whose ballots it cannot carry. Names lose
 * nothing; keys of options are their numbers.
 */
export const writeBlt = ({ title, options, withdrawn, asked, box }: Election): string | null => {
  if (box.kind !== 'ballots' || box.writing === 'points') return null;
  const numbers = new Map(options.map(({ key }, at) => [key, String(at + 1)]));
  const numbered = (ballot: string): string =>
    ballot.replace(/[^>=+]+/g, (key) => numbers.get(key) ?? '').replace(/[>+]/g, ' ');
  return [
    `${options.length} ${asked.seats ?? 1}`,
    ...(withdrawn.length > 0 ? [withdrawn.map((key) => `-${numbers.get(key)}`).join(' ')] : []),
    ...box.shapes.map(({ ballot, count }) =>
      ballot === 'blank' ? `${count} 0` : `${count} ${numbered(ballot)} 0`,
    ),
    '0',
    ...options.map(nameLine),
    quoted(tidy(title ?? '')),
    '',
  ].join('\n');
};

const nameLine = ({ label }: Option): string => quoted(label);
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
