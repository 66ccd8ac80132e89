import 'reflect-metadata';
import { run } from './operator/run.js';

await run();
