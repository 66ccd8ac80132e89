import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { at, root } from './project.mjs';
import { script } from './run.mjs';
import { say } from './say.mjs';

/** What a step came to. `said` holds its output when it was kept for later. */
const outcome = (passed, failed, said = '') => ({ passed, failed, said });

/** No step takes half of this on two slow cores: past it, something waits for what will never come. */
const LIMIT_MS = 900_000;
const GRACE_MS = 10_000;

/** Ends a step that hangs, politely first, so that the run says which it was instead of never ending. */
const endInTime = (child) => {
  const ask = setTimeout(() => {
    say(`This step took more than ${LIMIT_MS / 60_000} minutes and was stopped.`);
    child.kill('SIGTERM');
  }, LIMIT_MS);
  const force = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS + GRACE_MS);
  child.once('exit', () => [ask, force].forEach(clearTimeout));
};

/** Compilers and specs make much and keep little: with room for it, they collect a tenth less. */
const ROOM = '--max-semi-space-size=64';

/** Runs Node; its output goes to the terminal, or is kept when several steps run side by side. */
const run = (args, { env = {}, keep, quiet = false }) =>
  new Promise((resolve, reject) => {
    const stdio = ['ignore', quiet ? 'ignore' : keep ? 'pipe' : 'inherit', keep ? 'pipe' : 'inherit'];
    const child = spawn(process.execPath, [ROOM, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio,
    });
    endInTime(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });

// Native ESM in Jest needs the flag on every supported Node (docs of Jest; dropped when it no longer does); specs that
// run in Node as it is need what server/launch/specs says, and their errors the lines of what was compiled.
const JEST_OPTIONS = [
  ROOM,
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  '--enable-source-maps',
  `--import=${pathToFileURL(at('server/launch/specs/register.mjs')).href}`,
].join(' ');

// Time for a machine that does something else; and no spec that leaves a socket behind holds the others up: Jest says
// which.
const PACE = ['--testTimeout', '30000', '--forceExit'];

/** Two at once even where Jest would see one core to spare, unless the step says otherwise. */
const WORKERS = 2;

/** One project of Jest, its tests counted from the report it writes. */
const runJest = async ({ jest, only = [], workers = WORKERS }, keep) => {
  const folder = mkdtempSync(join(tmpdir(), 'communaux-report-'));
  const report = join(folder, 'jest.json');
  const patterns = only.flatMap((pattern) => ['--testPathPatterns', pattern]);
  const args = script(
    'jest',
    '--selectProjects',
    jest,
    '--maxWorkers',
    String(workers),
    ...PACE,
    '--json',
    '--outputFile',
    report,
    ...patterns,
  );
  const env = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${JEST_OPTIONS}`.trim() };
  // `--json` also writes the report to the standard output; what is for people goes to the other one.
  const { code, said } = await run(args, { env, keep, quiet: true });
  const { numPassedTests, numFailedTests, numFailedTestSuites } = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  // A file that does not even load has no failed test: it counts as one.
  return outcome(numPassedTests, code === 0 ? 0 : Math.max(numFailedTests, numFailedTestSuites, 1), said);
};

const readReport = (report) => {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 };
  }
};

/** A step that is not Jest's counts as one test. */
const runCommands = async ({ commands }, keep) => {
  let all = '';
  for (const command of commands) {
    const { code, said } = await run(command, { keep });
    all += said;
    if (code !== 0) return outcome(0, 1, all);
  }
  return outcome(1, 0, all);
};

export const runStep = (step, { keep }) => (step.jest ? runJest(step, keep) : runCommands(step, keep));
