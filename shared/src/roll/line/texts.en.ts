import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'screen.line': 'My line on the roll',
  'screen.line.before':
    'This is your line as it would be frozen if the vote opened now. A mistake is easier to mend before the opening.',
  'screen.line.frozen': 'Frozen at the opening. A mistake is mended under the signatures of two people.',
  'screen.line.none': 'You are not on the roll of this vote. If you hold a mandate, ask for a correction.',
  'screen.line.was-not': 'You were not on the roll of this vote.',
  'screen.line.college': 'College',
  'screen.line.voice': 'Voice',
  'screen.line.voice.deliberative': 'Deliberative: you vote',
  'screen.line.voice.consultative': 'Consultative: you speak and do not vote',
  'screen.line.voice.observer': 'Observer: you attend and do not vote',
  'screen.line.recused': 'Stepping back for a conflict of interest: you do not count in the quorum',
  'screen.line.suspended':
    'Suspended: one place of your pair has been empty too long. Have it filled to vote again.',
  'screen.line.grounds': 'Why you step back',
  'screen.line.seat': 'Seat',
  'screen.line.seat.with': '{{seat}}, with {{name}}',
  'screen.line.proxy-to': 'Your voice',
  'screen.line.proxy-to.who': 'Carried by {{name}}.',
  'screen.line.proxy-to.awaited':
    'Carried by {{name}}. If that person takes no part in the vote, you may vote yourself.',
  'screen.line.released': 'Proxy without effect',
  'screen.line.released.holder-without-voice': 'The person you chose has no vote here: vote yourself.',
  'screen.line.released.chain': 'The person you chose lent their own voice to somebody else: vote yourself.',
  'screen.line.released.cap':
    'The person you chose already carries as many voices as the rule allows: vote yourself.',
  'screen.line.carries': 'You carry the voice of',
  'screen.line.door': 'Ballot',
  'screen.line.door.web': 'Cast by you, on screen',
  'screen.line.door.proxy': 'Cast in your name by {{name}}, by proxy',
  'screen.line.door.paper': 'Given on paper, typed in by {{name}} and confirmed by a second person',
  'screen.line.door.hands': 'Given by show of hands, typed in by {{name}} and confirmed by a second person',
  'screen.line.roll': 'See the roll',
  'screen.line.recuse': 'Step back from this vote',
  'screen.line.lend': 'Lend my voice',
  'screen.line.correct': 'Ask for a correction',
};
