/** What is said of one line of the register once it was looked for. */
export const fr = {
  'screen.line.found': 'Votre vote est la ligne {{seq}} du registre',
  'screen.line.checked_one':
    'Votre navigateur vient de le vérifier\u00A0: cette ligne est scellée, seule dans le lot {{batch}}. Si quelqu’un la changeait ou l’enlevait, le sceau ne correspondrait plus.',
  'screen.line.checked_other':
    'Votre navigateur vient de le vérifier\u00A0: cette ligne est scellée avec {{others}}, dans le lot {{batch}}. Si quelqu’un la changeait ou l’enlevait, le sceau ne correspondrait plus.',
  'screen.line.others_one': '{{count}} autre',
  'screen.line.others_other': '{{count}} autres',
  'screen.line.says':
    'Elle dit que vous avez voté, et quand\u00A0: {{when}}. Elle ne dit pas ce que vous avez choisi.',
  'screen.line.seal': 'Empreinte du sceau',
  'screen.line.keep': 'Garder la preuve (JSON)',
  'screen.line.changed': 'Cette ligne ne correspond pas à son sceau',
  'screen.line.changed.todo':
    'Gardez la preuve, et prévenez l’exploitant\u00A0: une copie de sauvegarde dira ce qui a changé.',
  'screen.line.none': 'La ligne ne peut pas être montrée',
  'screen.line.no-crypto':
    'Ce navigateur ne calcule d’empreintes que sur une adresse https. Gardez la preuve pour la vérifier ailleurs.',
  'refusal.line-unknown':
    'Le registre n’a pas de ligne pour ce bulletin à votre nom. Un bulletin déposé par procuration ou sur papier est écrit au nom de qui l’a déposé.',
  'refusal.line-unsealed': 'La ligne est écrite et attend son sceau\u00A0: recommencez dans un instant.',
  'refusal.line-not-yours':
    'Cette ligne est d’une autre personne. Les membres de la zone peuvent la lire\u00A0: connectez-vous comme membre.',
  'refusal.line-changed': 'La ligne {{seq}} n’est pas celle que le lot {{batch}} a scellée.',
  'refusal.chain-broken': 'Le sceau du lot {{batch}} ne suit pas celui d’avant.',
} as const;
