import 'reflect-metadata';
import { explainFailure } from './operator/explain-failure.js';
import { run } from './operator/run.js';

try {
  await run();
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`);
  // What was started (the embedded database) is stopped by its own exit handler.
  process.exit(1);
}
