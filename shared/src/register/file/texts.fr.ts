export const fr = {
  'register.confirmed_one':
    'Confirmé\u00A0: le registre «\u00A0{{name}}\u00A0» est entier, avec {{count}} ligne, jusqu’au lot {{batches}}. {{what}} Empreinte de son dernier sceau, à comparer avec celle que la zone affiche\u00A0: {{head}}',
  'register.confirmed_other':
    'Confirmé\u00A0: le registre «\u00A0{{name}}\u00A0» est entier, avec {{count}} lignes, jusqu’au lot {{batches}}. {{what}} Empreinte de son dernier sceau, à comparer avec celle que la zone affiche\u00A0: {{head}}',
  'register.what.lines': 'Chaque ligne est celle qui a été scellée.',
  'register.what.leaves':
    'C’est la version des visiteurs\u00A0: l’empreinte de chaque ligne est à sa place, sans dire ce que la ligne contient.',
  'register.met': 'L’empreinte cherchée est celle du lot {{number}}, qui va jusqu’à la ligne {{lastSeq}}.',
  'register.digest-short':
    'L’empreinte cherchée est trop courte\u00A0: donnez-en au moins les {{least}} premiers signes.',
  'register.not-met':
    'Le registre s’accorde avec lui-même, mais aucun de ses sceaux ne porte l’empreinte cherchée, {{sought}}\u00A0: ce n’est pas le même registre, ou il est plus ancien qu’elle.',
  'register.more_one': 'Et {{count}} autre défaut.',
  'register.more_other': 'Et {{count}} autres défauts.',
  'line.confirmed':
    'Confirmé\u00A0: la ligne {{seq}} est scellée dans le lot {{batch}}. Elle dit\u00A0: {{line}}\nEmpreinte de ce lot, à chercher dans le registre téléchargé (--digest)\u00A0: {{hash}}',
  'line.unreadable': 'La preuve n’est pas celle qui a été écrite\u00A0: un signe au moins a changé.',
  'line.other-seal': 'La ligne mène à l’empreinte {{hash}}, et non à celle cherchée, {{sought}}.',
  'refusal.file-header-changed': 'La première ligne du registre n’est pas celle qui a été écrite.',
  'refusal.file-seal-unreadable':
    'Lot {{batch}}\u00A0: son sceau ne se lit pas là où il doit être. Un signe au moins a changé, ou le fichier est coupé.',
  'refusal.file-lines-differ': 'Lot {{batch}}\u00A0: il porte {{found}} lignes, et son sceau {{stated}}.',
  'refusal.file-root-differs':
    'Lot {{batch}}\u00A0: une de ses lignes, de {{first}} à {{last}}, n’est plus celle qui a été scellée.',
  'refusal.file-not-whole':
    'Le registre s’arrête à la ligne {{lines}}, lot {{batches}}, et sa première ligne en annonce {{stated}}, en {{statedBatches}} lots.',
  'refusal.line-changed': 'Lot {{batch}}\u00A0: la ligne {{seq}} n’est plus celle qui a été scellée.',
  'refusal.chain-broken': 'Lot {{batch}}\u00A0: il ne s’enchaîne pas au précédent.',
  'refusal.order-broken': 'Lot {{batch}}\u00A0: ses numéros ne suivent pas ceux du précédent.',
} as const;
