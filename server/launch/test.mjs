// `npm test [-- --fast]`: installs what is missing, runs every step until one fails, and always says how it went.
import './ground/node-version.mjs';
import { install } from './ground/install.mjs';
import { runStep } from './ground/run-step.mjs';
import { say, seconds } from './ground/say.mjs';

await install();
const { fastSteps, steps } = await import('./test-steps.mjs');

const fast = process.argv.includes('--fast');
const chosen = (fast ? fastSteps : steps).filter(({ when }) => when?.() ?? true);
/** The fast form fills two cores and shows each output once it is whole; the full one shows everything as it comes. */
const LANES = fast ? 2 : 1;
const begin = performance.now();
const done = new Map();
const running = new Map();
const failed = () => [...done.values()].some((counts) => counts.failed > 0);

const perform = async (step) => {
  await running.get(step.after);
  if (failed()) return;
  const rank = `${chosen.indexOf(step) + 1}/${chosen.length}`;
  say(`\n── ${rank} ${step.name}`);
  const start = performance.now();
  const counts = await runStep(step, { keep: fast });
  if (fast && counts.failed > 0) say(`\n── ${rank} ${step.name}, what it said:\n${counts.said}`);
  done.set(step, { ...counts, time: seconds(start) });
};

const waiting = [...chosen];
const lane = async () => {
  for (let step = waiting.shift(); step && !failed(); step = waiting.shift()) {
    const performed = perform(step);
    running.set(step.name, performed);
    await performed;
  }
};
await Promise.all(Array.from({ length: LANES }, lane));

say('');
for (const step of chosen) {
  const counts = done.get(step);
  const told = counts
    ? `${counts.time.padStart(9)}${`${counts.passed} passed`.padStart(14)}${counts.failed > 0 ? `, ${counts.failed} failed` : ''}`
    : '  not run';
  say(`${counts ? (counts.failed > 0 ? '✗' : '✓') : '·'} ${step.name.padEnd(26)}${told}`);
}
const total = (count) => [...done.values()].reduce((sum, step) => sum + step[count], 0);
say(`\nIn ${seconds(begin)}: ${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = failed() ? 1 : 0;
