// `npx communaux-verify certificate.json`, or the same file downloaded: counts a published result again, offline.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languageOf } from './language.js';
import { verifyCommand } from './verify.js';

const STDIN = 0;
const read = (file: string): Uint8Array => readFileSync(file === '-' ? STDIN : resolve(file));

const words = process.argv.slice(2);
const { out, err, code } = verifyCommand(words, languageOf(words, process.env), read);
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = code;
