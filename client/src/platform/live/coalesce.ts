/** Whoever is answered slowly asks seldom: it rests this many times as long as its last answer took. */
const RESTS = 5;
/** An answer that has not come by then is not waited for any more. */
const PATIENCE = 10_000;

export type Coalesced = {
  readonly call: () => void;
  /** The answer to the last `act` is there. */
  readonly answered: () => void;
  /** Forgets a call still waiting. */
  readonly cancel: () => void;
};

/**
 * Asks at once, then not before the answer has come, nor more often than once per `every` milliseconds: a burst of
 * signals becomes a first and a last call, and the last one is never lost. A thousand screens of one vote that all ask at
 * each ballot would keep the server from taking ballots; the slower it gets, the less they ask.
 */
export const coalesce = (act: () => void, every: number): Coalesced => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedAt: number | undefined;
  let waiting = false;

  const rest = () => {
    timer = undefined;
    askedAt = undefined;
    if (waiting) call();
  };
  const call = () => {
    waiting = timer !== undefined;
    if (waiting) return;
    askedAt = Date.now();
    timer = setTimeout(rest, PATIENCE);
    act();
  };
  const answered = () => {
    if (askedAt === undefined) return;
    const took = Date.now() - askedAt;
    askedAt = undefined;
    clearTimeout(timer);
    timer = setTimeout(rest, Math.max(every - took, RESTS * took));
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    askedAt = undefined;
    waiting = false;
  };
  return { call, answered, cancel };
};
