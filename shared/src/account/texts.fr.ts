export const fr = {
  'door.email': 'E-mail',
  'door.passkey': 'Clé d’accès',
  'door.invitation': 'Code sur papier',
  'door.oidc': 'Fournisseur d’identité',
  'door.demo': 'Personnage de démonstration',

  'person.newcomer': 'Nouvelle personne',
  'passkey.unnamed': 'Clé d’accès',

  'mail.sign-in.subject': 'Votre code pour entrer dans Communaux',
  'mail.sign-in.hello': 'Bonjour,',
  'mail.sign-in.code': 'Voici votre code :',
  'mail.sign-in.link': 'Ou ouvrez ce lien, puis confirmez :',
  'mail.sign-in.button': 'Entrer',
  'mail.sign-in.limits': 'Le code et le lien servent une seule fois, pendant {{minutes}} minutes.',
  'mail.sign-in.not-you':
    'Vous n’avez rien demandé ? Ignorez ce message : sans lui, personne n’entre à votre place.',
  'mail.from-site': 'Message envoyé par {{site}}.',

  'link.title': 'Entrer dans Communaux',
  'link.sentence': 'Vous allez entrer avec l’adresse {{email}}.',
  'link.attach.title': 'Ajouter cette adresse',
  'link.attach.sentence': 'L’adresse {{email}} sera ajoutée à votre compte.',
  'link.confirm': 'Confirmer',
  'link.closed.title': 'Cette porte reste fermée',
  'link.again': 'Revenir à la connexion',

  'outbox.title': 'Courriers de la démonstration',
  'outbox.sentence':
    'En démonstration, aucun courrier ne part : les {{count}} derniers sont gardés ici, sur cette machine.',
  'outbox.empty': 'Aucun courrier pour le moment.',
  'outbox.to': 'À',
  'outbox.at': 'Le',

  'refusal.not-understood': 'La demande n’est pas lisible (champs : {{fields}}). Corrigez-la, puis renvoyez.',
  'refusal.too-many-attempts':
    'Trop d’essais de suite. Réessayez dans {{minutes}} min ; rien d’autre n’est bloqué.',
  'refusal.code-wrong':
    'Ce code n’est pas le bon, ou il n’est plus valable. Vérifiez le dernier message reçu, ou demandez un nouveau code.',
  'refusal.link-spent':
    'Ce lien a déjà servi ou n’est plus valable. Demandez un nouveau code depuis la page de connexion.',
  'refusal.mail-not-sent':
    'Le message n’a pas pu partir. Réessayez dans quelques minutes, ou entrez autrement.',
  'refusal.address-set':
    'Votre compte a déjà une adresse. Demandez à l’animateur de la zone si elle doit changer.',
  'refusal.address-taken':
    'Cette adresse appartient déjà à un compte. Déconnectez-vous, puis entrez avec cette adresse.',
  'refusal.sign-in-first':
    'Ouvrez ce lien sur l’appareil où vous êtes connecté·e, ou recopiez-y le code à six chiffres.',
  'refusal.passkey-unknown':
    'Cette clé d’accès n’est pas connue ici. Entrez par e-mail, puis ajoutez-la depuis votre compte.',
  'refusal.passkey-refused': 'La clé d’accès n’a pas pu être vérifiée. Recommencez, ou entrez par e-mail.',
  'refusal.invitation-unknown':
    'Ce code n’ouvre rien : il est mal recopié, déjà utilisé ou périmé. Vérifiez-le, ou demandez-en un autre à qui vous l’a remis.',
  'refusal.already-a-member':
    'Vous avez déjà cette place dans la zone. Le code n’a pas été utilisé : une autre personne peut s’en servir.',
  'refusal.name-needed': 'Indiquez votre nom : c’est lui que les autres membres liront.',
  'refusal.provider-refused': '{{name}} n’a pas confirmé votre identité. Recommencez, ou entrez par e-mail.',
  'refusal.level-too-low':
    '{{name}} a confirmé votre identité, mais pas au niveau demandé ici. Recommencez avec une seconde vérification.',
  'refusal.no-such-door': 'Cette façon d’entrer n’est pas proposée ici. Choisissez-en une autre.',
  'refusal.session-unknown': 'Cette session est déjà fermée.',
  'refusal.passkey-not-yours': 'Cette clé d’accès n’est plus dans votre compte.',
  'refusal.last-way-in':
    'C’est votre seule façon d’entrer. Ajoutez d’abord une adresse e-mail ou une autre clé d’accès.',
} as const;
