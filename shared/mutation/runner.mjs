// Runs the pure specs of the vote for Stryker, in one process that reads them once: a mutant is switched on, the tests
// that reach it run, and it is switched off again. Through Jest each mutant costs a second before its first test.
import { register } from 'node:module';
import { readdirSync } from 'node:fs';
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

class InProcessRunner {
  #tests = [];

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    register('./hooks.mjs', import.meta.url);
    const { testsIn } = await import('@jest/globals');
    const folder = join(process.cwd(), 'shared', 'src', 'vote', process.env.MUTATION_SPECS ?? '');
    for (const file of specsUnder(folder)) await import(pathToFileURL(file).href);
    this.#tests = testsIn();
  }

  async dryRun({ coverageAnalysis }) {
    const tests = [];
    for (const test of this.#tests) {
      if (coverageAnalysis === 'perTest') stryker.currentTestId = test.id;
      tests.push(await runTest(test));
    }
    stryker.currentTestId = undefined;
    stryker.quiet = true;
    // The quickest test first: most mutants are then judged without drawing a single election.
    const spent = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    this.#tests = this.#tests.toSorted((a, b) => spent.get(a.id) - spent.get(b.id));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const wanted = testFilter && new Set(testFilter);
    [stryker.hitCount, stryker.hitLimit] = [hitLimit === undefined ? undefined : 0, hitLimit];
    stryker.activeMutant = activeMutant.id;
    const tests = [];
    for (const test of this.#tests) {
      if (wanted && !wanted.has(test.id)) continue;
      tests.push(await runTest(test));
      if (tests.at(-1).status === TestStatus.Failed && !disableBail) break;
    }
    stryker.activeMutant = undefined;
    return (
      determineHitLimitReached(stryker.hitCount, stryker.hitLimit) ??
      toMutantRunResult({ status: DryRunStatus.Complete, tests })
    );
  }
}

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
