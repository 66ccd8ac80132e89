// Runs the pure specs of the vote for Stryker, in one process that reads them once: a mutant is switched on, the tests
// that reach it run, and it is switched off again. Through Jest each mutant costs a second before its first test.
import { register } from 'node:module';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/** What instrumented code and we say to each other. */
const stryker = (globalThis.__stryker__ ??= {});
stryker.asked = 0;

/** What the first run learnt of each test, for the processes that start after one was stopped. */
const LEARNT = 'mutation-first-run.json';
/**
 * `MUTATION_TEST_MS=300` leaves out tests that take longer: four take most of the time, and few mutants need them. They
 * are stopped by how often they ask which mutant is active, some thousand times a millisecond.
 */
const MOST_MS = Number(process.env.MUTATION_TEST_MS ?? Infinity);
const ASKED_IN_A_MS = 5_000;

/** How often a test may ask which mutant is active before it is held to be going round in circles. */
const [TIMES_AS_LONG, LONG_ENOUGH] = [5, 500_000];

class InProcessRunner {
  #tests = [];
  #judged = 0;
  #spoilt = false;

  capabilities() {
    // A mutant is only ever switched on while tests run: what was worked out as specs were read needs no reading again.
    return { reloadEnvironment: true };
  }

  async init() {
    register('./hooks.mjs', import.meta.url);
    const { testsIn } = await import('@jest/globals');
    const folder = join(process.cwd(), 'shared', 'src', 'vote', process.env.MUTATION_SPECS ?? '');
    for (const file of specsUnder(folder)) await import(pathToFileURL(file).href);
    this.#tests = testsIn();
  }

  async dryRun({ coverageAnalysis }) {
    const [tests, learnt] = [[], new Map()];
    stryker.mostAsked = MOST_MS * ASKED_IN_A_MS;
    for (const test of this.#tests) {
      if (coverageAnalysis === 'perTest') stryker.currentTestId = test.id;
      stryker.asked = 0;
      const told = await runTest(test);
      learnt.set(test.id, { spent: told.timeSpentMs, asked: stryker.asked });
      if (told.timeSpentMs <= MOST_MS && stryker.asked <= stryker.mostAsked) tests.push(told);
    }
    stryker.currentTestId = undefined;
    writeFileSync(LEARNT, JSON.stringify([...learnt]));
    this.#learn(learnt);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** The quickest test first: most mutants are then judged without drawing a single election. */
  #learn(learnt) {
    stryker.quiet = true;
    this.#tests = this.#tests
      .map((test) => ({ ...test, ...learnt.get(test.id) }))
      .toSorted((a, b) => a.spent - b.spent);
  }

  /**
   * A mutant may spoil what specs share, and every mutant after it would seem to be noticed. Stryker tries again in a new
   * process what is thrown here; the first mutant of a process is believed, and leaves it to nobody.
   */
  async #mustPassWithout(killer) {
    const alone = await runWatched(killer);
    this.#spoilt = alone.status === TestStatus.Failed;
    if (this.#spoilt && this.#judged > 1) throw new Error(`Spoilt: ${killer.name}`);
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    if (this.#spoilt) throw new Error('Spoilt by the mutant before.');
    if (!stryker.quiet) this.#learn(new Map(JSON.parse(readFileSync(LEARNT, 'utf8'))));
    this.#judged += 1;
    const wanted = testFilter && new Set(testFilter);
    [stryker.hitCount, stryker.hitLimit] = [hitLimit === undefined ? undefined : 0, hitLimit];
    stryker.activeMutant = activeMutant.id;
    const tests = [];
    let killer;
    for (const test of this.#tests) {
      if (wanted && !wanted.has(test.id)) continue;
      tests.push(await runWatched(test));
      if (tests.at(-1).status === TestStatus.Success || disableBail) continue;
      killer = test;
      break;
    }
    stryker.activeMutant = undefined;
    if (killer) await this.#mustPassWithout(killer);
    return (
      determineHitLimitReached(stryker.hitCount, stryker.hitLimit) ??
      toMutantRunResult({ status: DryRunStatus.Complete, tests })
    );
  }
}

const runWatched = (test) => {
  [stryker.asked, stryker.mostAsked] = [0, test.asked * TIMES_AS_LONG + LONG_ENOUGH];
  return runTest(test);
};

const runTest = async ({ id, name, run }) => {
  const started = performance.now();
  const told = (status, failureMessage) => ({
    id,
    name,
    status,
    failureMessage,
    timeSpentMs: performance.now() - started,
  });
  try {
    await run();
    return told(TestStatus.Success);
  } catch (error) {
    return told(TestStatus.Failed, String(error?.message ?? error).slice(0, 500));
  }
};

const specsUnder = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => join(folder, file))
    .toSorted();

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
