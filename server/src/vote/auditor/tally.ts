import { isRefused, type Refused } from '@communaux/shared/kernel';
import { asksHelp, readCommand, type Command } from './asked.js';
import { countFile } from './count-file.js';
import { help } from './help.js';
import { Misasked, wordsOf } from './misasked.js';
import { countMotion } from './motion.js';
import { motionReport } from './motion-report.js';
import { reportOf } from './report.js';
import { say, sayReason, type Language } from './words.js';

/** What the command prints, and its exit code: 0 counted, 1 the file cannot be counted, 2 the command is wrong. */
export type Printed = { readonly out: string; readonly err: string; readonly code: 0 | 1 | 2 };

/**
 * The auditors' command, its world given: counts one file and prints the result as JSON.
 * @param read the text of a file, "-" being the standard input; refused where it is no text, throws when there is none
 */
export const tallyCommand = (
  words: readonly string[],
  language: Language,
  read: (file: string) => string | Refused,
): Printed => {
  if (words.length === 0) return { out: '', err: help, code: 2 };
  if (asksHelp(words)) return { out: help, err: '', code: 0 };
  try {
    const command = readCommand(words);
    const text = textIn(command.file, read);
    const counted = isRefused(text) ? text : count(command, text);
    if (isRefused(counted))
      return { out: '', err: lines(counted.reasons.map((reason) => sayReason(language, reason))), code: 1 };
    const { report, tied } = counted;
    return { out: report, err: tied ? lines([say(language, 'auditor.unresolved')]) : '', code: 0 };
  } catch (error) {
    if (!(error instanceof Misasked)) throw error;
    const said = [say(language, `auditor.${error.code}`, error.facts), say(language, 'auditor.help')];
    return { out: '', err: lines(said), code: 2 };
  }
};

type Counted = { readonly report: string; readonly tied: boolean };

const count = (command: Command, text: string): Counted | Refused => {
  if ('motion' in command) {
    const counted = countMotion(command.motion, text);
    if (isRefused(counted)) return counted;
    return { report: motionReport(counted), tied: counted.outcome.verdict === 'unresolved' };
  }
  const counted = countFile(command.election, text);
  if (isRefused(counted)) return counted;
  return { report: reportOf(counted), tied: counted.counted.status === 'unresolved' };
};

const textIn = (file: string, read: (file: string) => string | Refused): string | Refused => {
  try {
    return read(file);
  } catch (error) {
    throw new Misasked('file-unread', { file, why: wordsOf(error) });
  }
};

const lines = (sentences: readonly string[]): string => sentences.map((one) => `${one}\n`).join('');
