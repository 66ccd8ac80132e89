// `npm run -s tally -- --method schulze ballots.json`: the auditors' count, without server or database.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languageOf } from './language.js';
import { tallyCommand } from './tally.js';
import { textOf } from './text-of.js';

const STDIN = 0;
/** npm runs scripts from the folder of the project; a file is meant from the folder the command was typed in. */
const typedIn = process.env['INIT_CWD'] ?? process.cwd();
const read = (file: string): ReturnType<typeof textOf> =>
  textOf(readFileSync(file === '-' ? STDIN : resolve(typedIn, file)));

const words = process.argv.slice(2);
const { out, err, code } = tallyCommand(words, languageOf(words, process.env), read);
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = code;
