import type { exportFr } from './export-texts.fr.js';

export const exportEn: Record<keyof typeof exportFr, string> = {
  'screen.exports.what':
    'The same ballots for other programs: totals by college, and names only where the rule publishes them.',
  'screen.exports.json': 'Ballots (JSON)',
  'screen.exports.blt': 'Ballots (BLT)',
  'screen.exports.csv': 'Ballots (CSV)',
  'screen.exports.verifier': 'The verifier (one file)',
  'screen.exports.how': 'To count again offline, with Node:',
};
