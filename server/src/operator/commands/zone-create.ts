import { operator } from '@communaux/shared/access';
import { isRefused, type ZoneId } from '@communaux/shared/kernel';
import { newId } from '../../platform/database/new-id.js';
import { foundZone } from '../../zone/index.js';
import { Misasked, needed, textOf, type Command } from '../command.js';
import { sayRefusal } from '../say-refusal.js';

export const zoneCreate: Command = {
  words: ['zone', 'create'],
  usage: 'zone create --authority SIREN --name NAME [--slug ADDRESS] [--site SITE_ID] [--charter]',
  about: 'Founds a zone: its body of five colleges, its rules, and four founding articles with --charter.',
  options: {
    authority: { type: 'string' },
    name: { type: 'string' },
    slug: { type: 'string' },
    site: { type: 'string' },
    charter: { type: 'boolean' },
  },
  run: async (asked) => {
    const founding = {
      siren: needed(asked, 'authority').replaceAll(/\s/g, ''),
      name: needed(asked, 'name'),
      slug: textOf(asked, 'slug'),
      siteId: textOf(asked, 'site'),
      charter: asked.values['charter'] === true,
    };
    const { platform } = await asked.desk();
    const outcome = await platform.works.run(operator, newId<ZoneId>(), foundZone(founding));
    if (isRefused(outcome)) throw new Misasked(sayRefusal(outcome));
    const { slug, name } = outcome;
    return {
      lines: [
        `${name} is founded: ${platform.config.publicUrl}/p/${slug}`,
        `Next: npm run admin -- agent invite EMAIL --zone ${slug}`,
        `      npm run import:cnig -- FOLDER --zone ${slug}`,
      ],
    };
  },
};
