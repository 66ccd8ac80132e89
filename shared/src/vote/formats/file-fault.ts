import { refuse, type Facts, type Refused } from '../../kernel/index.js';

/** Why a file of ballots could not be read, worded at `refusal.<code>`; `line` counts from 1. */
export type FileFault =
  | 'file-empty'
  | 'file-unreadable'
  | 'file-cut-short'
  | 'file-ballot-unended'
  | 'file-count-not-whole'
  | 'file-option-unknown'
  | 'file-option-twice'
  | 'file-option-unnamed'
  | 'file-too-few-options'
  | 'file-too-many-options'
  | 'file-mixed-ballots'
  | 'file-name-doubtful'
  | 'file-number-wrong'
  | 'file-rank-below-one'
  | 'file-table-of-duels'
  | 'file-duel-overfull'
  | 'file-table-uneven'
  | 'file-holds-no-ballots'
  | 'file-setting-unknown'
  | 'case-needed'
  | 'case-unknown'
  | 'case-none';

/** Thrown between the readers of one file and caught at its door: the caller gets the refusal it carries as a value. */
class Stopped extends Error {
  constructor(readonly refused: Refused<FileFault>) {
    super('The file cannot be read');
  }
}

/** Ends the reading of a file at this line. Only ever called under `reading`. */
export const stop = (code: FileFault, line: number, facts: Facts = {}): never => {
  throw new Stopped(refuse(code, { line, ...facts }));
};

/** Runs a reader: what it read, or the fault that stopped it, as a value. */
export const reading = <Read>(read: () => Read): Read | Refused<FileFault> => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Stopped) return error.refused;
    throw error;
  }
};
