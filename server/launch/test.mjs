// `npm test [-- --fast]`: installs what is missing, runs every step until one fails, and always says how it went.
import './ground/node-version.mjs';
import { install } from './ground/install.mjs';
import { runStep } from './ground/run-step.mjs';
import { say, seconds } from './ground/say.mjs';

await install();
const { fastGroups, groups } = await import('./test-steps.mjs');

const chosen = (process.argv.includes('--fast') ? fastGroups : groups).map(({ lanes, steps }) => ({
  lanes,
  steps: steps.filter(({ when }) => when?.() ?? true),
}));
const all = chosen.flatMap(({ steps }) => steps);
const begin = performance.now();
const done = new Map();
const running = new Map();
const failed = () => [...done.values()].some((counts) => counts.failed > 0);

/** Side by side, each output is kept and shown once its step has failed; alone, it is shown as it comes. */
const perform = async (step, keep) => {
  await running.get(step.after);
  if (failed()) return;
  const rank = `${all.indexOf(step) + 1}/${all.length}`;
  say(`\n── ${rank} ${step.name}`);
  const start = performance.now();
  const counts = await runStep(step, { keep });
  if (keep && counts.failed > 0) say(`\n── ${rank} ${step.name}, what it said:\n${counts.said}`);
  done.set(step, { ...counts, time: seconds(start) });
};

const runGroup = async ({ lanes, steps }) => {
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step && !failed(); step = waiting.shift()) {
      const performed = perform(step, lanes > 1);
      running.set(step.name, performed);
      await performed;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
for (const group of chosen) await runGroup(group);

say('');
for (const step of all) {
  const counts = done.get(step);
  const told = counts
    ? `${counts.time.padStart(9)}${`${counts.passed} passed`.padStart(14)}${counts.failed > 0 ? `, ${counts.failed} failed` : ''}`
    : '  not run';
  say(`${counts ? (counts.failed > 0 ? '✗' : '✓') : '·'} ${step.name.padEnd(26)}${told}`);
}
const total = (count) => [...done.values()].reduce((sum, step) => sum + step[count], 0);
say(`\nIn ${seconds(begin)}: ${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = failed() ? 1 : 0;
