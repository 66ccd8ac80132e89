// `npx communaux-verify file`, or the same program downloaded: checks a register, or counts a result again, offline.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { answerChecks, bytesSource, fileSource, type ThreadTask } from '../../register/file/index.js';
import { languageOf } from './language.js';
import { verifyCommand, type World } from './verify.js';

const STDIN = 0;
const world: World = {
  open: (file) => (file === '-' ? bytesSource(readFileSync(STDIN)) : fileSource(resolve(file))),
  // The whole program is one file: a thread of it is the same file, told that it is one.
  openThread: (task) => new Worker(new URL(import.meta.url), { workerData: task }),
};

const run = async (words: readonly string[]): Promise<void> => {
  const { out, err, code } = await verifyCommand(words, languageOf(words, process.env), world);
  process.stderr.write(err);
  process.stdout.write(out);
  process.exitCode = code;
};

if (isMainThread) await run(process.argv.slice(2));
else answerChecks(workerData as ThreadTask);
