import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'refusal.file-empty': 'The file is empty.',
  'refusal.file-unreadable': 'Line {{line}}: “{{found}}” cannot be read here.',
  'refusal.file-cut-short': 'Line {{line}}: the file ends before the end of what it began.',
  'refusal.file-ballot-unended': 'Line {{line}}: no 0 ends this ballot.',
  'refusal.file-count-not-whole':
    'Line {{line}}: “{{found}}” is not a whole number of ballots, or the total is more than can be counted exactly.',
  'refusal.file-option-unknown': 'Line {{line}}: the option “{{option}}” is not declared.',
  'refusal.file-option-twice': 'Line {{line}}: “{{option}}” stands there twice.',
  'refusal.file-option-unnamed': 'Line {{line}}: an option has no name, or too long a name.',
  'refusal.file-too-few-options': 'Line {{line}}: there are no options.',
  'refusal.file-too-many-options': 'Line {{line}}: there are more than {{most}} options.',
  'refusal.file-mixed-ballots':
    'Line {{line}}: this ballot is of another kind than the first ones (order, approval or points).',
  'refusal.file-name-doubtful':
    'Line {{line}}: “{{found}}” is not surely the name of an option. Declare the options if it is one, and correct the line if it is not.',
  'refusal.file-number-wrong': 'Line {{line}}: “{{found}}” is not the number expected here.',
  'refusal.file-rank-below-one': 'Line {{line}}: ranks begin at 1, and “{{found}}” is before.',
  'refusal.file-table-of-duels':
    'Line {{line}}: this is a table of duels, which is read from JSON: {"options": […], "wins": [[…]]}.',
  'refusal.file-duel-overfull':
    'Line {{line}}: a duel holds {{cast}} votes, more than the {{voters}} voters.',
  'refusal.file-table-uneven':
    'Line {{line}}: the table is uneven; each row must have as many cells as the others.',
  'refusal.file-holds-no-ballots':
    'Line {{line}}: it holds neither ballots, nor a table of grades, nor duels.',
  'refusal.file-setting-unknown':
    'Line {{line}}: “{{setting}}” does not know “{{found}}”. It knows: {{known}}.',
  'refusal.case-needed': 'The file holds several elections; say which with --case. It holds: {{cases}}.',
  'refusal.case-none': 'The file holds one election, without a name: there is no “{{case}}” to choose.',
  'refusal.case-unknown': 'No election of the file is called “{{case}}”. It holds: {{cases}}.',
  'refusal.file-other-ballots': 'The method {{method}} cannot count this file: it holds {{holds}}.',
  'refusal.file-none-left': 'No option is left: all of them were withdrawn.',
  'file.holds.ranking': 'rankings',
  'file.holds.approval': 'approvals',
  'file.holds.points': 'points',
  'file.holds.duels': 'duels',
  'file.holds.grades': 'a table of grades',
  'refusal.file-grades-uneven':
    'The grades of “{{option}}” make {{ballots}} ballots, those of the first option {{first}}: grades are missing.',
};
