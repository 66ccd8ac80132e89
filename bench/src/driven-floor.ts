import type { ChildProcess } from 'node:child_process';

/**
 * One operation of a floor that works by itself: what is asked for in one turn of the event loop is ordered together,
 * so that neither HTTP nor a message for each weighs on the raw limit.
 */
export const drivenOnce = (child: ChildProcess): (() => Promise<void>) => {
  const waiting: (() => void)[] = [];
  const pump = async (): Promise<void> => {
    await turn();
    while (waiting.length > 0) {
      const batch = waiting.splice(0);
      await new Promise<void>((resolve) => {
        child.once('message', () => resolve());
        child.send({ count: batch.length });
      });
      for (const done of batch) done();
      await turn();
    }
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) void pump();
    });
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
