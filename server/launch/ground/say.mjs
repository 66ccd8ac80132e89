/** One line of progress, so that a long step is never a silent one. */
export const say = (text) => process.stdout.write(`${text}\n`);

export const seconds = (since) => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

/** Ends with one sentence and the remedy. */
export const giveUp = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};
