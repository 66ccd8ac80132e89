import { configOf, environmentChecks } from '../doctor/environment.js';
import { databaseChecks } from '../doctor/database.js';
import { mailCheck } from '../doctor/mail.js';
import type { Check } from '../doctor/check.js';
import type { Command } from '../command.js';

const MARKS = { well: '✓', mind: '!', wrong: '✗' } as const;

export const doctor: Command = {
  words: ['doctor'],
  usage: 'doctor',
  about: 'Looks at this installation and says, for each thing that is not well, the remedy. Changes nothing.',
  options: {},
  run: async () => {
    const config = configOf(process.env);
    const checks: Check[] = [...(await environmentChecks(config))];
    if (config.value) checks.push(...(await databaseChecks(config.value)), await mailCheck(config.value));
    return {
      lines: checks.map(({ state, said }) => `${MARKS[state]} ${said}`),
      failed: checks.some(({ state }) => state === 'wrong'),
    };
  },
};
