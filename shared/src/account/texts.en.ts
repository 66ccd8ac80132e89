import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'door.email': 'E-mail',
  'door.passkey': 'Passkey',
  'door.invitation': 'Paper code',
  'door.oidc': 'Identity provider',
  'door.demo': 'Demo character',

  'person.newcomer': 'New person',
  'passkey.unnamed': 'Passkey',

  'mail.sign-in.subject': 'Your code to enter Communaux',
  'mail.sign-in.hello': 'Hello,',
  'mail.sign-in.code': 'Here is your code:',
  'mail.sign-in.link': 'Or open this link, then confirm:',
  'mail.sign-in.button': 'Enter',
  'mail.sign-in.limits': 'The code and the link work once, for {{minutes}} minutes.',
  'mail.sign-in.not-you': 'You asked for nothing? Ignore this message: without it, nobody gets in as you.',
  'mail.from-site': 'Sent by {{site}}.',

  'link.title': 'Enter Communaux',
  'link.sentence': 'You are about to enter with the address {{email}}.',
  'link.attach.title': 'Add this address',
  'link.attach.sentence': 'The address {{email}} will be added to your account.',
  'link.confirm': 'Confirm',
  'link.closed.title': 'This door stays closed',
  'link.again': 'Back to signing in',

  'outbox.title': 'Mail of the demo',
  'outbox.sentence': 'In the demo no mail leaves: the last {{count}} are kept here, on this machine.',
  'outbox.empty': 'No mail yet.',
  'outbox.to': 'To',
  'outbox.at': 'On',

  'refusal.not-understood': 'The request cannot be read (fields: {{fields}}). Mend it, then send it again.',
  'refusal.too-many-attempts':
    'Too many attempts in a row. Try again in {{minutes}} min; nothing else is blocked.',
  'refusal.code-wrong':
    'This code is not the right one, or no longer valid. Check the latest message, or ask for a new code.',
  'refusal.link-spent':
    'This link has been used or is no longer valid. Ask for a new code from the sign-in page.',
  'refusal.mail-not-sent': 'The message could not leave. Try again in a few minutes, or enter another way.',
  'refusal.address-set':
    'Your account already has an address. Ask the zone’s facilitator if it has to change.',
  'refusal.address-taken':
    'This address already belongs to an account. Sign out, then enter with this address.',
  'refusal.sign-in-first':
    'Open this link on the device where you are signed in, or type the six-digit code there.',
  'refusal.passkey-unknown':
    'This passkey is not known here. Enter by e-mail, then add it from your account.',
  'refusal.passkey-refused': 'The passkey could not be verified. Try again, or enter by e-mail.',
  'refusal.invitation-unknown':
    'This code opens nothing: it is mistyped, already used or out of date. Check it, or ask whoever gave it to you for another.',
  'refusal.already-a-member':
    'You already have this place in the zone. The code was not used: somebody else may use it.',
  'refusal.name-needed': 'Give your name: it is what other members will read.',
  'refusal.provider-refused': '{{name}} did not confirm who you are. Try again, or enter by e-mail.',
  'refusal.level-too-low':
    '{{name}} confirmed who you are, but not at the level asked here. Try again with a second check.',
  'refusal.no-such-door': 'This way in is not offered here. Choose another one.',
  'refusal.session-unknown': 'This session is already closed.',
  'refusal.passkey-not-yours': 'This passkey is no longer in your account.',
  'refusal.last-way-in': 'This is your only way in. First add an e-mail address or another passkey.',
};
