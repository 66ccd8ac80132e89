/** Sentences of the auditors' command line, besides those of the vote itself. */
export const auditorFr = {
  'auditor.file-missing': 'Dites quel fichier compter, ou « - » pour l’entrée standard.',
  'auditor.files-many': 'Un seul fichier à la fois : « {{found}} » est de trop.',
  'auditor.file-unread': 'Le fichier {{file}} ne peut pas être lu : {{why}}.',
  'auditor.option-missing': 'Il manque {{option}}.',
  'auditor.option-unknown': 'La commande n’est pas comprise : {{found}}',
  'auditor.value-unknown': '{{option}} ne connaît pas « {{found}} ». Elle connaît : {{known}}.',
  'auditor.value-not-whole': '{{option}} attend un nombre entier d’au moins {{least}}, et non « {{found}} ».',
  'auditor.costs-unreadable': '--costs s’écrit A=100,B=250, et non « {{found}} ».',
  'auditor.grades-few': 'Les bulletins emploient {{used}} mentions, et {{named}} seulement ont un nom.',
  'auditor.name-unknown': 'Aucune option ne s’appelle « {{found}} ». Il y a : {{known}}.',
  'auditor.help': 'Aide : npm run -s tally -- --help',
  'auditor.unresolved':
    'Une égalité reste sans règle pour la départager : elle est montrée, rien n’est choisi.',
} as const;

export const auditorEn: Record<keyof typeof auditorFr, string> = {
  'auditor.file-missing': 'Say which file to count, or “-” for the standard input.',
  'auditor.files-many': 'One file at a time: “{{found}}” is too many.',
  'auditor.file-unread': 'The file {{file}} cannot be read: {{why}}.',
  'auditor.option-missing': '{{option}} is missing.',
  'auditor.option-unknown': 'The command is not understood: {{found}}',
  'auditor.value-unknown': '{{option}} does not know “{{found}}”. It knows: {{known}}.',
  'auditor.value-not-whole': '{{option}} takes a whole number of at least {{least}}, not “{{found}}”.',
  'auditor.costs-unreadable': '--costs is written A=100,B=250, not “{{found}}”.',
  'auditor.grades-few': 'The ballots use {{used}} grades, and only {{named}} have a name.',
  'auditor.name-unknown': 'No option is called “{{found}}”. There are: {{known}}.',
  'auditor.help': 'Help: npm run -s tally -- --help',
  'auditor.unresolved': 'A tie is left without a rule to settle it: it is shown, and nothing is chosen.',
};
