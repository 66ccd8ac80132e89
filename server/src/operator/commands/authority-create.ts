import { operator } from '@communaux/shared/access';
import { isRefused } from '@communaux/shared/kernel';
import { enrolAuthority } from '../../zone/index.js';
import { Misasked, needed, type Command } from '../command.js';
import { sayRefusal } from '../say-refusal.js';

export const authorityCreate: Command = {
  words: ['authority', 'create'],
  usage: 'authority create --siren SIREN',
  about: 'Makes an intercommunality of the official list known to this instance.',
  options: { siren: { type: 'string' } },
  run: async (asked) => {
    const siren = needed(asked, 'siren');
    const { platform } = await asked.desk();
    const outcome = await platform.works.instance(operator, enrolAuthority(siren));
    if (isRefused(outcome)) throw new Misasked(sayRefusal(outcome));
    const next = `Next: npm run admin -- zone create --authority ${outcome.siren} --name "Name of the zone"`;
    return {
      lines: [
        `${outcome.name} (${outcome.siren}) is ${outcome.added ? 'enrolled' : 'already enrolled'}.`,
        next,
      ],
    };
  },
};
