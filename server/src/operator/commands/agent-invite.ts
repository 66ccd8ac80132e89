import { operator } from '@communaux/shared/access';
import { isRefused } from '@communaux/shared/kernel';
import { invitationSchema } from '@communaux/shared/zone';
import { invitationMail, invite } from '../../zone/index.js';
import type { Chosen } from '../chosen-zone.js';
import { chosenZone } from '../chosen-zone.js';
import { Misasked, textOf, type Command } from '../command.js';
import type { Desk } from '../desk.js';
import { sayRefusal } from '../say-refusal.js';

export const agentInvite: Command = {
  words: ['agent', 'invite'],
  usage: 'agent invite EMAIL [--zone ADDRESS]',
  about: 'Gives an agent of the authority the code that opens the zone to them; it is printed here, once.',
  options: { zone: { type: 'string' } },
  run: async (asked) => {
    const wish = invitationSchema.safeParse({ role: 'agent', email: asked.rest[0] ?? '' });
    if (!wish.success) throw new Misasked(`“${asked.rest[0] ?? ''}” is not an e-mail address.`);
    const { platform } = await asked.desk();
    const zone = await chosenZone(platform, textOf(asked, 'zone'));
    const outcome = await platform.works.run(operator, zone.id, invite(wish.data));
    if (isRefused(outcome)) throw new Misasked(sayRefusal(outcome));
    const until = String(outcome.invitation.expiresAt).slice(0, 10);
    const sent = await mailed(platform, zone, { to: wish.data.email ?? '', code: outcome.code, until });
    return {
      lines: [
        `Code for ${wish.data.email} in ${zone.name}: ${outcome.code}`,
        `It works once, until ${until}, at ${platform.config.publicUrl}/join?zone=${zone.slug}`,
        sent,
      ],
    };
  },
};

type Letter = { readonly to: string; readonly code: string; readonly until: string };

/** Without a mail server nothing leaves: the code is on the screen, to be handed over. */
const mailed = async (
  { config, mailer }: Desk['platform'],
  zone: Chosen,
  letter: Letter,
): Promise<string> => {
  if (!config.SMTP_URL) return 'No mail was sent, since SMTP_URL is not set: hand the code over yourself.';
  const address = `${config.publicUrl}/join?zone=${zone.slug}`;
  try {
    await mailer.send(
      invitationMail({ ...letter, address, zone: zone.name, authority: zone.authority.name }),
    );
    return `It was also sent to ${letter.to}.`;
  } catch (error) {
    return `The mail did not leave (${error instanceof Error ? error.message : 'unknown fault'}): hand the code over yourself.`;
  }
};
