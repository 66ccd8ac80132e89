import { verifyZone } from '../../register/index.js';
import { everyZone } from '../chosen-zone.js';
import type { Command } from '../command.js';

export const verify: Command = {
  words: ['verify'],
  usage: 'verify',
  about:
    'Checks the register of every zone again: each line, each seal, their order. Fails on the first doubt.',
  options: {},
  run: async ({ desk }) => {
    const { platform } = await desk();
    const lines: string[] = [];
    let failed = false;
    for (const zone of await everyZone(platform)) {
      const found = await verifyZone(platform.chain, zone.id);
      failed ||= found.faults.length > 0;
      const state = found.faults.length === 0 ? 'whole' : `${found.faults.length} FAULT(S)`;
      lines.push(
        `${zone.slug}: ${state} · ${found.lines} lines in ${found.batches} seals, ${waiting(found.waiting)}`,
      );
      lines.push(...found.faults.map((fault) => `  ${JSON.stringify(fault)}`));
    }
    return { lines: lines.length > 0 ? lines : ['There is no zone yet.'], failed };
  },
};

/** A running node seals at once; otherwise the next one does. */
const waiting = (lines: number): string =>
  lines === 0 ? 'none waiting' : `${lines} to be sealed by the running node, or at the next start`;
