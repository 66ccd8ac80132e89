import { openLine, type Line, type LineState } from './line.js';

type Held = { readonly line: Line; holders: number };

const lines = new Map<string, Held>();
const onlookers = new Set<() => void>();

/** A line nobody listens to stays open this long, so that going from one live screen to the next does not redial. */
const LINGER = 5_000;

/** The line of a zone, opened by its first holder and closed a little after its last one let go. */
export const holdLine = (zone: string): { readonly line: Line; readonly release: () => void } => {
  const held = lines.get(zone) ?? pickUp(zone);
  held.holders += 1;
  return { line: held.line, release: () => letGo(zone, held) };
};

const pickUp = (zone: string): Held => {
  const held = { line: openLine(zone), holders: 0 };
  lines.set(zone, held);
  held.line.watch(lookUp);
  return held;
};

const letGo = (zone: string, held: Held): void => {
  held.holders -= 1;
  setTimeout(() => {
    if (held.holders > 0 || lines.get(zone) !== held) return;
    held.line.close();
    lines.delete(zone);
    lookUp();
  }, LINGER);
};

/** Lines belong to who opened them: once somebody else is reading, none of them may stay. */
export const hangUpAll = (): void => {
  for (const { line } of lines.values()) line.close();
  lines.clear();
  lookUp();
};

const lookUp = (): void => onlookers.forEach((onChange) => onChange());

/** How the line of a zone stands; undefined when no screen needs it. Looking opens none. */
export const stateOfLine = (zone: string | undefined): LineState | undefined =>
  zone === undefined ? undefined : lines.get(zone)?.line.state();

export const watchLines = (onChange: () => void): (() => void) => {
  onlookers.add(onChange);
  return () => void onlookers.delete(onChange);
};
