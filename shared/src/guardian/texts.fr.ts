export const fr = {
  'refusal.unknown-mandate':
    'Ce mandat n’est pas en cours dans la zone. Choisissez-en un dans la liste des sièges, ou donnez-en un nouveau.',
  'refusal.right-held':
    'Ce mandat porte déjà un droit de veto. Mettez-y fin d’abord, ou choisissez un autre mandat.',
  'refusal.unknown-right': 'Ce droit de veto n’existe pas, ou il a déjà pris fin.',
} as const;
