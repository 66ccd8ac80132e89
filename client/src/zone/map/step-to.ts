const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at >= last ? 0 : at + 1),
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at <= 0 ? last : at - 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Where a key leads in a ring of things; undefined for a key that does not walk. */
export const stepTo = <Key>(keys: readonly Key[], from: Key | undefined, key: string): Key | undefined => {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (!step || keys.length === 0) return undefined;
  const at = from === undefined ? -1 : keys.indexOf(from);
  return keys[step(at, keys.length - 1)];
};
