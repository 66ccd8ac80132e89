import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'booking.refused.article': 'Article {{number}}, {{title}}',
  'booking.refused.decision': 'See the vote that adopted it',
  'booking.refused.founding': 'Founding text of the charter',
  'booking.refused.next': 'Next possible time: {{when}}',
  'booking.refused.ask-from': 'This slot opens to requests on {{when}}.',
  'booking.refused.propose': 'Propose another wording of the article',
  'booking.cancelled.holder': 'Cancelled by the person who made it',
  'booking.cancelled.colleague': 'Cancelled by the firm',
  'booking.cancelled.agent': 'Cancelled by the intercommunality',

  'refusal.unknown-asset': 'This asset is no longer in the zone. Choose another one in the list.',
  'refusal.empty-slot': 'The end must come after the beginning. Correct the end time.',
  'refusal.slot-over-a-year': 'A booking lasts at most {{maxDays}} days. Shorten it.',
  'refusal.in-the-past': 'This time has already passed. Choose a slot to come.',
  'refusal.over-capacity': 'You are asking for {{asked}} places and there are {{max}} in all. Ask for fewer.',
  'refusal.taken': 'This slot is already taken. Choose another time or another asset.',
  'refusal.pool-full_one':
    '{{count}} place of {{max}} is left at that time and you are asking for {{asked}}. Ask for fewer or change the time.',
  'refusal.pool-full_other':
    '{{count}} places of {{max}} are left at that time and you are asking for {{asked}}. Ask for fewer or change the time.',

  'refusal.not-eligible':
    'Your college has no access to this asset. Read the article, or propose another wording.',
  'refusal.outside-hours': 'The asset is closed during part of this slot. Stay within its opening hours.',
  'refusal.beyond-horizon_one':
    'Bookings open at most {{count}} day ahead; this slot is {{asked}} days away. Come back later or choose a nearer date.',
  'refusal.beyond-horizon_other':
    'Bookings open at most {{count}} days ahead; this slot is {{asked}} days away. Come back later or choose a nearer date.',
  'refusal.short-notice':
    'Book at least {{limitWords}} ahead; this slot begins in {{askedWords}}. Choose a later time.',
  'refusal.too-long':
    'A booking lasts at most {{limitWords}}; you are asking for {{askedWords}}. Shorten it.',
  'refusal.too-short':
    'A booking lasts at least {{limitWords}}; you are asking for {{askedWords}}. Make it longer.',
  'refusal.off-step': 'Lengths go in steps of {{limitWords}}; you are asking for {{askedWords}}. Adjust it.',

  'refusal.quota-firm-hours-day':
    'Your firm already holds {{usedWords}} of {{maxWords}} that day; you are asking for {{askedWords}}, {{leftWords}} is left.',
  'refusal.quota-firm-hours-week':
    'Your firm already holds {{usedWords}} of {{maxWords}} that week; you are asking for {{askedWords}}, {{leftWords}} is left.',
  'refusal.quota-firm-hours-month':
    'Your firm already holds {{usedWords}} of {{maxWords}} that month; you are asking for {{askedWords}}, {{leftWords}} is left.',
  'refusal.quota-person-hours-day':
    'You already hold {{usedWords}} of {{maxWords}} that day; you are asking for {{askedWords}}, {{leftWords}} is left.',
  'refusal.quota-person-hours-week':
    'You already hold {{usedWords}} of {{maxWords}} that week; you are asking for {{askedWords}}, {{leftWords}} is left.',
  'refusal.quota-person-hours-month':
    'You already hold {{usedWords}} of {{maxWords}} that month; you are asking for {{askedWords}}, {{leftWords}} is left.',
  'refusal.quota-firm-bookings-day':
    'Your firm’s bookings that day: {{used}} of {{max}}. Choose another day or cancel one of them.',
  'refusal.quota-firm-bookings-week':
    'Your firm’s bookings that week: {{used}} of {{max}}. Choose another week or cancel one of them.',
  'refusal.quota-firm-bookings-month':
    'Your firm’s bookings that month: {{used}} of {{max}}. Choose another month or cancel one of them.',
  'refusal.quota-person-bookings-day':
    'Your bookings that day: {{used}} of {{max}}. Choose another day or cancel one of them.',
  'refusal.quota-person-bookings-week':
    'Your bookings that week: {{used}} of {{max}}. Choose another week or cancel one of them.',
  'refusal.quota-person-bookings-month':
    'Your bookings that month: {{used}} of {{max}}. Choose another month or cancel one of them.',

  'refusal.not-your-booking':
    'This booking is neither yours nor your firm’s. Write to the zone’s facilitator.',
  'refusal.already-cancelled': 'This booking is already cancelled. There is nothing more to do.',
  'refusal.already-started':
    'This booking has begun and can no longer be cancelled. Tell the zone’s facilitator.',

  'form.slot.minute': 'Give times in whole minutes.',
  'form.purpose.long': 'The purpose is longer than 200 characters. Shorten it.',
  'form.asset.unnamed': 'Give the asset a name.',
  'form.asset.timezone': 'This time zone is unknown. Write for instance Europe/Paris.',
  'form.asset.unit-capacity': 'A unit has a single place. To share several, create a pool.',
};
