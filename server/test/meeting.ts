const PATIENCE = 10_000;

/**
 * A place where the first `expected` callers wait for each other; those who come later walk through. Naive variants of
 * a race meet between their look and their write: what they would sometimes do, they then do on any machine.
 */
export const meetingOf = (expected: number): (() => Promise<void>) => {
  let missing = expected;
  let open: () => void = () => undefined;
  const door = new Promise<void>((resolve) => (open = resolve));
  return async () => {
    missing -= 1;
    if (missing === 0) open();
    const tired = setTimeout(open, PATIENCE);
    await door;
    clearTimeout(tired);
  };
};
