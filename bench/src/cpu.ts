import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of CPU per second on Linux (sysconf _SC_CLK_TCK); fixed at 100 on every machine we build on. */
const TICK_MS = 10;

type Stat = { readonly pid: number; readonly parent: number; readonly own: number; readonly gone: number };

const readStat = (pid: number): Stat | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const at = (index: number): number => fields[index] ?? 0;
    return { pid, parent: at(1), own: at(11) + at(12), gone: at(13) + at(14) };
  } catch {
    return undefined;
  }
};

/**
 * CPU milliseconds spent so far by a process and everything below it, children that have ended included: load on
 * neighbours changes how long we wait, not how much we compute.
 */
export const cpuOf = (root: number): number => {
  const all = readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (readStat(Number(name)) ?? []) : [],
  );
  const tree = new Set([root]);
  for (let grew = true; grew;) {
    grew = false;
    for (const { pid, parent } of all) {
      if (tree.has(parent) && !tree.has(pid)) {
        tree.add(pid);
        grew = true;
      }
    }
  }
  const ticks = all.filter(({ pid }) => tree.has(pid)).reduce((sum, stat) => sum + stat.own + stat.gone, 0);
  return ticks * TICK_MS;
};

/** Share of processor time that the host gave to others since boot, and all of it: two readings make a percentage. */
export const steal = (): { readonly stolen: number; readonly all: number } => {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const fields = line.trim().split(/\s+/).slice(1).map(Number);
  return { stolen: fields[7] ?? 0, all: fields.reduce((sum, value) => sum + value, 0) };
};
