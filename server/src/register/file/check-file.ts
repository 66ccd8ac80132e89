import {
  checkStretch,
  HEADLESS,
  joinStretches,
  LONGEST_HEADER,
  readBeginning,
  type RegisterFound,
  type RegisterHeader,
  type Stretch,
} from '@communaux/shared/register/file';
import { cutsOf, type Cut } from './cut.js';
import { nodeReading } from './node-reading.js';
import type { Source } from './source.js';
import { openThreads, type Checker, type ThreadOpener } from './threads.js';

/** Below this a thread takes longer to start than the file to be checked. */
const WORTH_A_THREAD = 16 * 1_024 * 1_024;

/**
 * Checks a register from its first byte to its last, a stretch at a time.
 * @param sought how the hash of a seal begins, where the reader looks for one; empty otherwise
 */
export const checkRegisterFile = async (
  source: Source,
  sought: string,
  openThread: ThreadOpener,
): Promise<RegisterFound> => {
  const read = readBeginning(nodeReading, source.read(0, Math.min(LONGEST_HEADER, source.size)));
  if (read === null) return HEADLESS;
  const { header, start } = read;
  const checkers = checkersFor(source, header, sought, openThread);
  try {
    return joinStretches(header, await checkCuts(checkers, cutsOf(source, start)));
  } finally {
    await Promise.all(checkers.map(({ close }) => close()));
  }
};

const checkersFor = (
  source: Source,
  { zone, content }: RegisterHeader,
  sought: string,
  openThread: ThreadOpener,
): readonly Checker[] => {
  const frame = { zone, content };
  if (source.descriptor !== null && source.size >= WORTH_A_THREAD)
    return openThreads({ frame, sought, descriptor: source.descriptor }, openThread);
  const check = ({ from, to, number }: Cut): Stretch =>
    checkStretch(nodeReading, frame, source.read(from, to - from), number, sought);
  return [{ check: async (cut) => check(cut), close: async () => undefined }];
};

/** Each checker takes the next cut as soon as it is done with one; none is taken once a fault was found. */
const checkCuts = async (checkers: readonly Checker[], cuts: Iterable<Cut>): Promise<readonly Stretch[]> => {
  const found: Stretch[] = [];
  const all = cuts[Symbol.iterator]();
  let [next, broken] = [0, false];
  const work = async ({ check }: Checker): Promise<void> => {
    for (let cut = all.next(); cut.done !== true && !broken; cut = all.next()) {
      const place = next++;
      const stretch = await check(cut.value);
      found[place] = stretch;
      broken ||= stretch.faults.length > 0;
    }
  };
  await Promise.all(checkers.map(work));
  return found;
};
