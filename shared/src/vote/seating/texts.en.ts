import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'refusal.ticket-slot-missing':
    'The ticket “{{label}}” leaves a place empty: name one person for each place.',
  'refusal.ticket-slot-twice': 'The ticket “{{label}}” has two people for one place: keep one of them.',
  'refusal.ticket-slot-unknown':
    'The ticket “{{label}}” names a place that this seat does not have: choose among its own.',
  'refusal.ticket-parity':
    'Parity: the two people of “{{label}}” declare the same gender. Change one of them, or lift this rule.',
  'refusal.ticket-substitute':
    'Parity: in “{{label}}”, each holder has a substitute of another gender. Name them, or lift this rule.',
  'refusal.seating-ticket-missing': 'Say whom “{{label}}” would seat: one option, one ticket.',
  'refusal.seating-person-twice':
    'Somebody of “{{label}}” is already named elsewhere in this vote: one stands only once.',
  'refusal.seating-one-pair':
    'A vote elects one pair at a time: a single place when they stand together, one on each side when they stand apart.',
  'refusal.seating-slots-mixed':
    'Those who stand for one kept place must run for the same place of the seat.',
  'refusal.seating-term-empty': 'The mandates would end before the vote closes. Choose a later end.',
  'refusal.seating-needs-agent':
    'A vote that gives mandates is written by an agent of the authority, who keeps the roll. Ask one of them.',
  'refusal.not-of-this-zone': 'One of the people named is no member of the zone. Choose somebody else.',
  'refusal.unknown-college': 'There is no such college. Choose another one.',

  'refusal.install-seats-nobody': 'This vote gives no mandate. Fill seats from the page of seats.',
  'refusal.install-already':
    'Those elected by this vote are already installed. Their places are on the page of seats.',
  'refusal.install-not-published':
    'The result is not certified yet: it may be contested. Come back when that time is over.',
  'refusal.install-contested':
    'The result is contested. Each contest needs an answer signed by a second person.',
  'refusal.install-annulled': 'This result was annulled: it elects nobody. Propose a new vote.',
  'refusal.install-unresolved': 'A tie is still open: nobody is elected yet. Propose a second ballot.',
  'refusal.install-nobody-elected': 'This vote elected nobody. Propose a new one.',
  'refusal.install-suspended':
    'A guardian may still suspend this decision. Come back when that time is over.',
  'refusal.install-vetoed':
    'A veto suspends this decision: it goes back to deliberation. Propose a new vote.',
  'refusal.install-term-over': 'The mandates this vote gave ended before they began. Propose a new vote.',
  'refusal.install-not-elected':
    'One of the people recorded as withdrawn is not elected. Choose among those elected.',
  'refusal.install-place-held':
    '{{name}} still holds a place of this seat. End their mandate on the page of seats, or wait for its end.',

  'screen.tickets': 'Who would sit',
  'screen.install': 'Install the elected',
  'screen.install.words':
    'The certified result says who sits: nobody else can by this act, which is done only once.',
  'screen.install.by-agent': 'The mandates will be given by an agent of the authority.',
  'screen.install.college': 'College: {{college}}.',
  'screen.install.seat': 'Seat: {{seat}}.',
  'screen.install.term': 'Mandates from the day of installation to {{date}}.',
  'screen.install.term.since': 'Mandates from {{from}} to {{date}}.',
  'screen.install.place.authority': 'Elected official',
  'screen.install.place.firm': 'Firm',
  'screen.install.substitute': 'Substitute: {{name}}.',
  'screen.install.leaves': 'Leaves their mandate in the college {{college}}.',
  'screen.install.left': 'No longer a member of the zone: the place stays vacant.',
  'screen.install.left.stood-in': 'No longer a member of the zone: the substitute sits.',
  'screen.install.withdrew': 'Withdrew: the place stays vacant.',
  'screen.install.withdrew.stood-in': 'Withdrew: the substitute sits.',
  'screen.install.withdraws': '{{name}} withdraws: their place stays vacant',
  'screen.install.withdraws.stood-in': '{{name}} withdraws: their substitute will sit',
  'screen.install.do': 'Install the elected',
  'screen.install.confirm':
    'The mandates are given at once and recorded in the register with this vote. Votes already open keep their roll.',
  'screen.install.done': 'The elected are installed.',
  'screen.install.done.on': 'The elected are installed since {{date}}.',
  'screen.install.seats': 'See the seats',

  'screen.seating': 'Give mandates to those elected',
  'screen.seating.words': 'Each option stands to sit, and the result will be enough to install it.',
  'screen.seating.kind': 'What does one win?',
  'screen.seating.kind.mandates': 'A mandate for each one elected',
  'screen.seating.kind.pair': 'The two places of a pair',
  'screen.seating.kind.pair.hint': 'one person from the authority and one from a firm',
  'screen.seating.college': 'In which college?',
  'screen.seating.seat': 'Name of the seat',
  'screen.seating.seat.hint': 'A seat of that name is filled again if there is one, created otherwise.',
  'screen.seating.seat.missing': 'Give the seat a name.',
  'screen.seating.until': 'Mandates until',
  'screen.seating.until.wrong': 'Choose a date after the vote closes.',
  'screen.seating.parity': 'Parity of tickets',
  'screen.seating.parity.none': 'No rule',
  'screen.seating.parity.holders': 'The two holders of different genders',
  'screen.seating.parity.substitute': 'Each holder and their substitute of different genders',
  'screen.seating.ticket': 'Who would sit for: {{label}}',
  'screen.seating.person': 'Holder',
  'screen.seating.person.authority': 'Holder, authority',
  'screen.seating.person.firm': 'Holder, firm',
  'screen.seating.substitute': 'Substitute',
  'screen.seating.substitute.authority': 'Substitute, authority',
  'screen.seating.substitute.firm': 'Substitute, firm',
  'screen.seating.search': 'Look for somebody of the zone',
  'screen.seating.none': 'Nobody of that name is a member of the zone.',
  'screen.seating.gender': 'Declared gender',
  'screen.seating.gender.why': 'Asked for the rule of parity, and published with the vote.',
};
