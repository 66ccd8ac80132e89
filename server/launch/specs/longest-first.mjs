import Sequencer from '@jest/test-sequencer';

/**
 * The specs that take longest, by name: begun last, one of them would keep one worker busy and leave the others idle.
 * On a fresh clone Jest knows no durations yet and goes by the size of files, which says little here.
 */
const LONGEST = [
  'votes.e2e',
  'vote.kills',
  'demo.spec',
  'ranked.properties',
  'ranked-naive.properties',
  'certificate.properties',
  'hundred-thousand',
];

const rank = ({ path }) => {
  const found = LONGEST.findIndex((name) => path.includes(name));
  return found < 0 ? LONGEST.length : found;
};

export default class LongestFirst extends Sequencer {
  async sort(tests) {
    // oxlint-disable-next-line unicorn/no-array-sort -- Jest's own order, not that of an array
    const usual = await super.sort(tests);
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
}
