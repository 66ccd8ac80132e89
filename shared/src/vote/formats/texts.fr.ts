export const fr = {
  'refusal.file-empty': 'Le fichier est vide.',
  'refusal.file-unreadable': 'Ligne {{line}} : « {{found}} » ne se lit pas ici.',
  'refusal.file-cut-short': 'Ligne {{line}} : le fichier s’arrête avant la fin de ce qu’il a commencé.',
  'refusal.file-ballot-unended': 'Ligne {{line}} : aucun 0 ne termine ce bulletin.',
  'refusal.file-count-not-whole':
    'Ligne {{line}} : « {{found}} » n’est pas un nombre entier de bulletins, ou le total dépasse ce qui se compte exactement.',
  'refusal.file-option-unknown': 'Ligne {{line}} : l’option « {{option}} » n’est pas déclarée.',
  'refusal.file-option-twice': 'Ligne {{line}} : « {{option}} » y figure deux fois.',
  'refusal.file-option-unnamed': 'Ligne {{line}} : une option est sans nom, ou son nom est trop long.',
  'refusal.file-too-few-options': 'Ligne {{line}} : il n’y a pas d’options.',
  'refusal.file-too-many-options': 'Ligne {{line}} : il y a plus de {{most}} options.',
  'refusal.file-mixed-ballots':
    'Ligne {{line}} : ce bulletin est d’une autre sorte que les premiers (ordre, approbation ou points).',
  'refusal.file-name-doubtful':
    'Ligne {{line}} : « {{found}} » n’est pas sûrement le nom d’une option. Déclarez les options si c’en est une, et corrigez la ligne sinon.',
  'refusal.file-number-wrong': 'Ligne {{line}} : « {{found}} » n’est pas le nombre attendu ici.',
  'refusal.file-rank-below-one': 'Ligne {{line}} : les rangs commencent à 1, et « {{found}} » est avant.',
  'refusal.file-table-of-duels':
    'Ligne {{line}} : c’est un tableau de duels, qui se lit en JSON : {"options": […], "wins": [[…]]}.',
  'refusal.file-duel-overfull':
    'Ligne {{line}} : un duel porte {{cast}} voix, plus que les {{voters}} votants.',
  'refusal.file-table-uneven':
    'Ligne {{line}} : le tableau est inégal ; chaque ligne doit avoir autant de cases que les autres.',
  'refusal.file-holds-no-ballots':
    'Ligne {{line}} : ni bulletins, ni tableau de mentions, ni duels n’y figurent.',
  'refusal.file-setting-unknown':
    'Ligne {{line}} : « {{setting}} » ne connaît pas « {{found}} ». Il connaît : {{known}}.',
  'refusal.case-needed':
    'Le fichier contient plusieurs scrutins ; dites lequel avec --case. Il contient : {{cases}}.',
  'refusal.case-none':
    'Le fichier tient un seul scrutin, sans nom\u00a0: il n’y a pas de «\u00a0{{case}}\u00a0» à choisir.',
  'refusal.case-unknown': 'Aucun scrutin du fichier ne s’appelle « {{case}} ». Il contient : {{cases}}.',
  'refusal.file-other-ballots':
    'La méthode {{method}} ne peut pas compter ce fichier : il contient {{holds}}.',
  'refusal.file-none-left': 'Il ne reste aucune option : toutes ont été retirées.',
  'file.holds.ranking': 'des classements',
  'file.holds.approval': 'des approbations',
  'file.holds.points': 'des points',
  'file.holds.duels': 'des duels',
  'file.holds.grades': 'un tableau de mentions',
  'refusal.file-grades-uneven':
    'Les mentions de « {{option}} » font {{ballots}} bulletins, celles de la première option {{first}} : il manque des mentions.',
} as const;
