import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'screen.hello': 'Hello {{name}}',
  'screen.hello.minutes_one': 'Hello {{name}} · {{count}} min',
  'screen.hello.minutes_other': 'Hello {{name}} · {{count}} min',
  'screen.home.sentence.asked_one': 'What waits for you takes about {{count}} minute in all.',
  'screen.home.sentence.asked_other': 'What waits for you takes about {{count}} minutes in all.',
  'screen.home.sentence.quiet': 'Nothing waits for you. Here is what is going on in the zone.',
  'screen.home.sentence.outsider':
    'You are reading this zone without being a member. Claim your establishment to vote and book.',
  'screen.home.book': 'Book',
  'screen.home.claim': 'This is my establishment',

  'screen.needs': 'For you',
  'screen.needs.none': 'Nothing waits for you',
  'screen.needs.none.more': 'A vote, a consultation or a request will show here, with the time it takes.',
  'screen.need.vote': 'Vote: {{title}}',
  'screen.need.comment': 'Say what you think: {{title}}',
  'screen.need.examine': 'Examine the revision: {{title}}',
  'screen.need.claim': 'Answer a claim: {{title}}',
  'screen.need.open_consultation': 'Open the consultation: {{title}}',
  'screen.need.open_poll': 'Open the vote: {{title}}',
  'screen.need.other': '{{title}}',
  'screen.need.due': 'Before {{when}}',
  'screen.need.no-date': 'No deadline',

  'screen.happening': 'Now',
  'screen.happening.none': 'The zone is quiet',
  'screen.happening.none.more': 'Votes, consultations and free places will show here.',
  'screen.poll': 'Vote: {{title}}',
  'screen.poll.quorum': 'Turnout',
  'screen.poll.present_one': '{{count}} present out of {{base}} on the roll',
  'screen.poll.present_other': '{{count}} present out of {{base}} on the roll',
  'screen.closes': 'Closes {{when}}',
  'screen.open': 'open',
  'screen.consultation': 'Consultation: {{title}}',
  'screen.consultation.comments_one': '{{count}} comment',
  'screen.consultation.comments_other': '{{count}} comments',
  'screen.consultation.no-comment': 'No comment yet: yours would be the first.',
  'screen.free.now': 'Free right now',
  'screen.free_one': '{{count}} place free out of {{base}}',
  'screen.free_other': '{{count}} places free out of {{base}}',
  'screen.free.none': 'full ({{base}} places)',
  'screen.booking': 'Your booking: {{title}}',
  'screen.booking.at': 'Starts {{when}}',
  'screen.booking.running': 'Started {{when}}',
  'screen.booking.word': 'yours',

  'screen.decided': 'Decided',
  'screen.decided.none': 'No decision yet',
  'screen.decided.none.more':
    'A revision adopted or rejected by vote will show here, with its weighted result.',
  'screen.adopted': 'adopted',
  'screen.rejected': 'rejected',
  'screen.share': '{{share}} of weighted votes in favour',
  'screen.decided.on': 'Decided on {{date}}',
  'screen.decided.poll': 'See the result',

  'screen.visitor.sentence':
    'Read the charter and the decisions without an account. To vote or book, sign in.',
  'screen.visitor.sign-in': 'Sign in',
  'screen.visitor.read': 'Read the charter',
  'screen.visitor.about': 'This zone',
  'screen.visitor.about.none':
    'Here, firms, employees, residents and the intercommunality write a charter together, vote on its revisions and share their facilities.',
  'screen.visitor.authority': 'Intercommunality',
  'screen.visitor.firms': 'Firms',
  'screen.visitor.establishments': 'Establishments',
  'screen.visitor.parcels': 'Parcels',
  'screen.visitor.assets': 'Shared assets',
  'screen.visitor.articles': 'Charter articles in force',
  'screen.visitor.demo': 'Demonstration zone: its people, firms and SIRET numbers are invented.',

  'screen.foot.accessibility': 'Accessibility: not audited yet',
  'screen.foot.public': 'Public page',
  'screen.foot.register': 'Register',
  'screen.foot.data': 'Open data',
  'screen.foot.label': 'About this zone',

  'screen.accessibility': 'Accessibility: not audited yet',
  'screen.accessibility.sentence': 'What has been checked, what has not, and whom to tell.',
  'screen.accessibility.state': 'Where we stand',
  'screen.accessibility.state.1':
    'No outside audit against RGAA 4.1 has taken place yet, so we state no rate of compliance.',
  'screen.accessibility.state.2':
    'At each change a browser walks through the pages and an automatic check (axe) looks for known faults: contrast, names, headings, order, fields.',
  'screen.accessibility.state.3':
    'An automatic check sees only part of the faults. Reading with NVDA and VoiceOver is still to be done by people who use them.',
  'screen.accessibility.work': 'What is there for you',
  'screen.accessibility.work.1': 'Every page works by keyboard, and the focus mark is visible.',
  'screen.accessibility.work.2':
    'Nothing is told by colour alone: a word, a shape or a pattern goes with it.',
  'screen.accessibility.work.3': 'The map and the charts have a list or a table with the same data.',
  'screen.accessibility.work.4': 'A vote, a booking or a request can be reviewed before it is sent.',
  'screen.accessibility.tell': 'Does a fault stop you?',
  'screen.accessibility.tell.1':
    'Tell {{authority}}, who answers for this service. If no answer comes, the Défenseur des droits can be turned to free of charge.',
};
