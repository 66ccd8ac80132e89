import { parseArgs } from 'node:util';
import { Misasked, type Command, type Said } from './command.js';
import { agentInvite } from './commands/agent-invite.js';
import { authorityCreate } from './commands/authority-create.js';
import { doctor } from './commands/doctor.js';
import { importCnig } from './commands/import-cnig.js';
import { verify } from './commands/verify.js';
import { zoneCreate } from './commands/zone-create.js';
import { openDesk, type Desk } from './desk.js';
import { explainFailure } from './explain-failure.js';

const COMMANDS = [authorityCreate, zoneCreate, agentInvite, importCnig, verify, doctor] as const;

/** Does what the words ask, and says what came of it: a sentence and its remedy when it cannot be done. */
export const answer = async (
  words: readonly string[],
  open: () => Promise<Desk> = openDesk,
): Promise<Said> => {
  const command = COMMANDS.find((known) => known.words.every((word, at) => words[at] === word));
  if (!command)
    return { lines: help(), failed: words.length > 0 && words[0] !== 'help' && words[0] !== '--help' };
  let opened: Promise<Desk> | undefined;
  try {
    const { values, positionals } = parse(command, words.slice(command.words.length));
    return await command.run({ values, rest: positionals, desk: () => (opened ??= open()) });
  } catch (error) {
    if (!(error instanceof Misasked)) return { lines: [explainFailure(error)], failed: true };
    return { lines: [error.message, `Usage: npm run admin -- ${command.usage}`], failed: true };
  } finally {
    await opened?.then(({ close }) => close()).catch(() => undefined);
  }
};

/** @throws Misasked on an option that the command does not know */
const parse = ({ options }: Command, args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Readonly<Record<string, string | boolean | undefined>>, positionals };
  } catch (error) {
    throw new Misasked(String(error).replace(/^\w*Error[^:]*: /, ''));
  }
};

const help = (): string[] => [
  'What the operator may ask: npm run admin -- …',
  '',
  ...COMMANDS.flatMap(({ usage, about }) => [`  ${usage}`, `      ${about}`]),
  '',
  'A first living zone: authority create, zone create, agent invite, import.',
];
