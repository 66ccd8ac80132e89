import { constants, platform, setPriority } from 'node:os';

/**
 * Called by a thread that computes for long: whoever asks the product for something meanwhile goes first, however few
 * cores there are. Linux gives each thread a priority of its own; elsewhere it would be that of the whole process.
 */
export const goBehindOthers = (): void => {
  if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
};
