import 'reflect-metadata';
import { answer } from './answer.js';

const { lines, failed } = await answer(process.argv.slice(2));
(failed ? process.stderr : process.stdout).write(`${lines.join('\n')}\n`);
process.exit(failed ? 1 : 0);
