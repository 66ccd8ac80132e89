/**
 * Runs `act` at once, then at most once per `every` milliseconds: a burst of signals becomes a first and a last call,
 * and the last one is never lost. `cancel` forgets a call still waiting.
 */
export const coalesce = (
  act: () => void,
  every: number,
): { readonly call: () => void; readonly cancel: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;

  const rest = () => {
    timer = undefined;
    if (waiting) call();
  };
  const call = () => {
    waiting = timer !== undefined;
    if (waiting) return;
    act();
    timer = setTimeout(rest, every);
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    waiting = false;
  };
  return { call, cancel };
};
