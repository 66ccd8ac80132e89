// `npm test [-- --fast]`: installs what is missing, runs every step until one fails, and always says how it went.
import './ground/node-version.mjs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './ground/install.mjs';
import { runNode, script } from './ground/run.mjs';
import { say, seconds } from './ground/say.mjs';

const fast = process.argv.includes('--fast');
const scratch = mkdtempSync(join(tmpdir(), 'communaux-report-'));
const report = join(scratch, 'jest.json');
const begin = performance.now();

/** Runs one project of Jest, and counts its tests from the report it writes. */
const runJest = async ({ jest, fastOnly = [] }) => {
  const patterns = fast ? fastOnly.flatMap((pattern) => ['--testPathPatterns', pattern]) : [];
  const flags = ['--selectProjects', jest, '--json', '--outputFile', report, ...patterns];
  // Native ESM in Jest needs the flag on every supported Node (architecture.md section 4).
  const options = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
  const code = await runNode(script('jest', ...flags), {
    env: { NODE_OPTIONS: options.trim() },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { numPassedTests, numFailedTests, numFailedTestSuites } = readReport();
  // A file that does not even load has no failed test: it counts as one.
  return {
    passed: numPassedTests,
    failed: code === 0 ? 0 : Math.max(numFailedTests, numFailedTestSuites, 1),
  };
};

const readReport = () => {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 };
  } finally {
    rmSync(report, { force: true });
  }
};

/** A step that is not Jest's counts as one. */
const runCommands = async ({ commands }) => {
  for (const command of commands) if ((await runNode(command)) !== 0) return { passed: 0, failed: 1 };
  return { passed: 1, failed: 0 };
};

await install();
const { steps } = await import('./test-steps.mjs');
const chosen = steps.filter((step) => (!fast || step.fast) && (step.when?.() ?? true));
const done = [];
for (const [rank, step] of chosen.entries()) {
  say(`\n── ${rank + 1}/${chosen.length} ${step.name}`);
  const start = performance.now();
  const counts = await (step.jest ? runJest(step) : runCommands(step));
  done.push({ name: step.name, time: seconds(start), ...counts });
  if (counts.failed > 0) break;
}
rmSync(scratch, { recursive: true, force: true });

say('');
for (const { name, time, passed, failed } of done)
  say(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(26)}${time.padStart(9)}${`${passed} passed`.padStart(14)}${failed > 0 ? `, ${failed} failed` : ''}`,
  );
for (const { name } of chosen.slice(done.length)) say(`· ${name.padEnd(26)}  not run`);
const total = (count) => done.reduce((sum, step) => sum + step[count], 0);
say(`\nIn ${seconds(begin)}: ${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
