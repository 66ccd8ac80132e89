import type { countFr } from './count-texts.fr.js';

export const countEn: Record<keyof typeof countFr, string> = {
  'poll.verdict.elected': 'Chosen',
  'poll.because.casting-vote.yes': 'An exact tie, and the casting vote of the chair is for.',
  'poll.because.casting-vote.no': 'An exact tie, and the casting vote of the chair is against.',
  'poll.because.option-tie':
    'Options are still tied, and no rule written beforehand settles it: {{options}}.',
  'poll.because.none-of-the-above': '“None of these options” wins: the place stays empty.',
  'poll.because.option-tie-second-ballot':
    'Options are still tied, and the rule asks for a second vote between them: {{options}}.',
  'poll.because.nothing-chosen': 'The count keeps no option.',
  'poll.because.passed-over-slot-full':
    '{{option}} had more support, but the places for “{{slot}}” were already taken.',
  'poll.because.passed-over-parity':
    '{{option}} had more support, but their gender already had half of the places.',
  'poll.because.chosen': 'The vote stands and no tie is left open.',

  'poll.step.choice-expressed':
    '{{college}}: {{countedPoints}} shared by the votes expressed ({{outOf}}), {{eachPoints}} each.',
  'poll.step.choice-present':
    '{{college}}: {{countedPoints}} shared by the voters ({{outOf}}), {{eachPoints}} each.',
  'poll.step.choice-registered':
    '{{college}}: {{countedPoints}} shared by the registered members ({{outOf}}), {{eachPoints}} each.',

  'refusal.voice-not-deliberative':
    'You take part in this body without a deliberative voice: you may speak, not vote.',
  'refusal.recused': 'You stepped back from this vote for a conflict of interest: your line does not vote.',
  'refusal.proxy-not-held': 'You do not hold this person’s proxy for this vote.',
  'refusal.bloc-needs-yes-no':
    'The rule counts each college as one bloc, which only makes sense for or against a text. Choose the proportional share to choose among options.',
  'refusal.option-key-taken': 'Two options have the same short name, or a reserved one: {{key}}.',
  'refusal.places-beyond-options':
    'There are {{places}} places for {{options}} options. Lower the number of places.',
  'refusal.most-beyond-options':
    'One could tick {{most}} options while there are {{options}}. Lower that number.',
  'refusal.score-range-empty':
    'Scores go from {{lowest}} to {{highest}}: the highest must be above the lowest.',
  'refusal.dots-per-option-too-many':
    'One option could get {{perOption}} points while each member has {{dots}}. Lower that number.',
  'refusal.budget-cost-missing': 'This project has no cost: {{label}}. Give one to each.',
  'refusal.roll-pair-straddles':
    'Seats held by two people of different colleges: {{seats}}. A seat votes in one college.',
  'refusal.roll-seat-crowded': 'Seats held by more than two people: {{seats}}. End the mandates in excess.',

  'refusal.ballot-unknown-option': 'This ballot names an option that does not exist in this vote.',
  'refusal.ballot-duplicate-option': 'This ballot names the same option twice.',
  'refusal.ballot-too-many-options': 'This ballot keeps too many options. Keep {{most}} at most.',
  'refusal.ballot-grade-out-of-range':
    'This ballot gives a grade that does not exist in this vote, which has {{grades}}.',
  'refusal.ballot-points-out-of-range':
    'This ballot gives an option points that this vote does not allow. Stay between {{lowest}} and {{highest}}.',
  'refusal.ballot-too-many-dots':
    'This ballot spreads {{spent}} points; everyone has {{dots}}. Take some back.',
  'refusal.ballot-option-missing': 'This ballot leaves an option out: this vote asks about each of them.',
  'refusal.ballot-tied-ranks':
    'This ballot puts two options at the same rank: this vote asks for a strict order.',
  'refusal.ballot-unreadable': 'This ballot does not have the expected form. Fill it in again.',

  'replay.consent-follows-its-rounds': 'A consent depends on what was said: it is not counted again.',
  'replay.college-without-weight': 'A college of this vote has no weight in the proposed rule.',
  'replay.pairs-need-names': 'This vote does not tell what each of two holders of a seat chose.',
  'replay.casting-vote-unknown': 'This vote does not tell what the chair chose.',
};
