import { constants, platform, setPriority } from 'node:os';

/**
 * Called by a thread that computes for long: whoever asks the product for something meanwhile goes first, however few
 * cores there are. At the lowest priority there is: with the one above it, a count of a million still took a tenth of
 * their core. Linux gives each thread a priority of its own; elsewhere it would be that of the whole process.
 */
export const goBehindOthers = (): void => {
  if (platform() === 'linux') setPriority(constants.priority.PRIORITY_LOW);
};
