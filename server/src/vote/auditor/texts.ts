/** Sentences of the auditors' command line, besides those of the vote itself. */
export const auditorFr = {
  'auditor.file-missing': 'Dites quel fichier compter, ou « - » pour l’entrée standard.',
  'auditor.method-and-file': 'Dites par quelle méthode compter (--method) et quel fichier.',
  'auditor.ratio-unreadable': '{{option}} s’écrit 2/3, >1/2, >=2/3 ou 60%, et non « {{found}} ».',
  'auditor.college-overfull': 'Le collège « {{college}} » a {{cast}} bulletins, plus que d’inscrits.',
  'auditor.weights-some': 'Certains collèges ont un poids et d’autres non : donnez-en un à tous, ou à aucun.',
  'auditor.weights-not-whole': 'Les poids font {{total}} points de base, et non 10000.',
  'auditor.rule-impossible': 'Aucune règle ne peut contenir cela : {{field}}.',
  'auditor.files-many': 'Un seul fichier à la fois : « {{found}} » est de trop.',
  'auditor.file-unread': 'Le fichier {{file}} ne peut pas être lu : {{why}}.',
  'refusal.file-not-text':
    'Ligne {{line}} : ces octets ne sont pas un texte en UTF-8. Enregistrez le fichier en UTF-8.',
  'auditor.option-missing': 'Il manque {{option}}.',
  'auditor.option-twice': '{{option}} est dit deux fois.',
  'auditor.option-idle': 'La méthode {{method}} n’a que faire de {{option}}.',
  'auditor.name-twice': '« {{found}} » est nommé deux fois.',
  'auditor.scale-empty': 'La note la plus haute, {{highest}}, ne dépasse pas la plus basse, {{lowest}}.',
  'auditor.quorum-beyond': 'Un quorum va au plus jusqu’à 1 (tous les inscrits), et non « {{found}} ».',
  'auditor.option-unknown': 'La commande n’est pas comprise : {{found}}',
  'auditor.value-unknown': '{{option}} ne connaît pas « {{found}} ». Elle connaît : {{known}}.',
  'auditor.method-contradicted':
    '« {{method}} » et {{option}} {{found}} disent le contraire l’un de l’autre.',
  'auditor.value-not-whole': '{{option}} attend un nombre entier d’au moins {{least}}, et non « {{found}} ».',
  'auditor.costs-unreadable': '--costs s’écrit A=100,B=250, et non « {{found}} ».',
  'auditor.grades-few': 'Les bulletins emploient {{used}} mentions, et {{named}} seulement ont un nom.',
  'auditor.name-unknown': 'Aucune option ne s’appelle « {{found}} ». Il y a : {{known}}.',
  'auditor.help': 'Aide : npm run -s tally -- --help',
  'auditor.unresolved':
    'Une égalité reste sans règle pour la départager : elle est montrée, et rien n’est choisi entre les options à égalité.',
  'verify.confirmed':
    'Confirmé : recompté à partir du certificat, le résultat est le même ({{verdict}}). Empreinte à comparer avec celle du registre : {{digest}}',
  'verify.refused': 'Refusé.',
  'verify.not-text': 'Le fichier n’est pas un texte en UTF-8 : un octet au moins a changé.',
  'verify.not-json': 'Le fichier n’est pas du JSON : un signe au moins a changé.',
  'verify.not-canonical':
    'Au signe {{place}}, le fichier porte {{found}} là où le texte publié porte {{published}} : il a été réécrit.',
  'verify.certificate-unreadable': 'Aucun certificat ne porte une telle valeur à « {{field}} ».',
  'verify.certificate-impossible': 'Aucun scrutin ne peut contenir ce que porte « {{field}} ».',
  'verify.certificate-disagrees':
    'À « {{field}} », le certificat porte {{stated}}, et le recompte donne {{found}}.',
  'verify.digest-differs':
    'Le certificat porte l’empreinte {{stated}}, et son contenu donne {{found}} : quelque chose qui ne se compte pas a changé.',
  'verify.other-digest':
    'Le certificat s’accorde avec lui-même, mais son empreinte {{digest}} n’est pas celle du registre, {{published}}.',
} as const;

export const auditorEn: Record<keyof typeof auditorFr, string> = {
  'auditor.file-missing': 'Say which file to count, or “-” for the standard input.',
  'auditor.method-and-file': 'Say by which method to count (--method), and which file.',
  'auditor.ratio-unreadable': '{{option}} is written 2/3, >1/2, >=2/3 or 60%, not “{{found}}”.',
  'auditor.college-overfull': 'The college “{{college}}” has {{cast}} ballots, more than it has members.',
  'auditor.weights-some': 'Some colleges have a weight and others have none: give one to all, or to none.',
  'auditor.weights-not-whole': 'The weights make {{total}} basis points, not 10000.',
  'auditor.rule-impossible': 'No rule can hold this: {{field}}.',
  'auditor.files-many': 'One file at a time: “{{found}}” is too many.',
  'auditor.file-unread': 'The file {{file}} cannot be read: {{why}}.',
  'refusal.file-not-text': 'Line {{line}}: these bytes are no text in UTF-8. Save the file as UTF-8.',
  'auditor.option-missing': '{{option}} is missing.',
  'auditor.option-twice': '{{option}} is said twice.',
  'auditor.option-idle': 'The method {{method}} has no use for {{option}}.',
  'auditor.name-twice': '“{{found}}” is named twice.',
  'auditor.scale-empty': 'The highest score, {{highest}}, is not above the lowest, {{lowest}}.',
  'auditor.quorum-beyond': 'A quorum is at most 1 (all who are registered), not “{{found}}”.',
  'auditor.option-unknown': 'The command is not understood: {{found}}',
  'auditor.value-unknown': '{{option}} does not know “{{found}}”. It knows: {{known}}.',
  'auditor.method-contradicted': '“{{method}}” and {{option}} {{found}} say the contrary of each other.',
  'auditor.value-not-whole': '{{option}} takes a whole number of at least {{least}}, not “{{found}}”.',
  'auditor.costs-unreadable': '--costs is written A=100,B=250, not “{{found}}”.',
  'auditor.grades-few': 'The ballots use {{used}} grades, and only {{named}} have a name.',
  'auditor.name-unknown': 'No option is called “{{found}}”. There are: {{known}}.',
  'auditor.help': 'Help: npm run -s tally -- --help',
  'auditor.unresolved':
    'A tie is left without a rule to settle it: it is shown, and nothing is chosen between the tied options.',
  'verify.confirmed':
    'Confirmed: counted again from the certificate, the result is the same ({{verdict}}). Digest to compare with the one in the register: {{digest}}',
  'verify.refused': 'Refused.',
  'verify.not-text': 'The file is no text in UTF-8: a byte at least was changed.',
  'verify.not-json': 'The file is no JSON: a sign at least was changed.',
  'verify.not-canonical':
    'At sign {{place}}, the file has {{found}} where the published text has {{published}}: it was rewritten.',
  'verify.certificate-unreadable': 'No certificate has such a value at “{{field}}”.',
  'verify.certificate-impossible': 'No vote can hold what stands at “{{field}}”.',
  'verify.certificate-disagrees':
    'At “{{field}}”, the certificate has {{stated}}, and counting again gives {{found}}.',
  'verify.digest-differs':
    'The certificate has the digest {{stated}}, and its content gives {{found}}: something that is not counted was changed.',
  'verify.other-digest':
    'The certificate agrees with itself, but its digest {{digest}} is not that of the register, {{published}}.',
};
