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

  'screen.sign-in.title': 'Se connecter',
  'screen.sign-in.sentence':
    'Sans mot de passe : une clé d’accès, un code par e-mail, ou un code reçu sur papier.',
  'screen.already': 'Vous êtes déjà connecté·e : {{name}}',
  'screen.already.more': 'Entrer autrement ferme cette session et en ouvre une autre.',
  'screen.already.go': 'Continuer',
  'screen.passkey': 'Avec une clé d’accès',
  'screen.passkey.what': 'Votre empreinte, votre visage ou le code de votre appareil. Rien à retenir.',
  'screen.passkey.enter': 'Entrer avec ma clé d’accès',
  'refusal.passkey-cancelled':
    'Rien n’a été fait : la clé d’accès n’a pas été utilisée. Recommencez, ou entrez par e-mail.',
  'screen.passkey.unavailable':
    'Cet appareil ou cette adresse ne permet pas les clés d’accès. Entrez par e-mail.',
  'screen.email': 'Par e-mail',
  'screen.email.label': 'Votre adresse e-mail',
  'screen.email.hint': 'Nous envoyons un code à six chiffres, valable 15 minutes.',
  'screen.email.wrong': 'Écrivez une adresse complète, par exemple prenom@entreprise.fr.',
  'screen.email.send': 'Recevoir un code',
  'screen.code.sent': 'Si {{email}} peut entrer, un code vient d’y être envoyé.',
  'screen.code.label': 'Code à six chiffres',
  'screen.code.wrong': 'Le code a six chiffres.',
  'screen.code.enter': 'Entrer',
  'screen.code.again': 'Renvoyer un code',
  'screen.code.other': 'Changer d’adresse',
  'screen.code.outbox': 'Lire les courriers de la démonstration',
  'screen.other': 'Autrement',
  'screen.paper': 'J’ai un code sur papier',
  'screen.provider': 'Continuer avec {{name}}',
  'screen.personas': 'Personnages de démonstration',
  'screen.personas.what': 'Une touche et vous êtes cette personne, dans une zone inventée.',
  'screen.offer.title': 'Entrer plus vite la prochaine fois ?',
  'screen.offer.sentence':
    'Ajoutez une clé d’accès : votre empreinte, votre visage ou le code de l’appareil suffira. Rien n’est partagé avec nous que de quoi vous reconnaître.',
  'screen.offer.add': 'Ajouter une clé d’accès',
  'screen.offer.later': 'Plus tard',

  'screen.join.title': 'Rejoindre une zone',
  'screen.join.sentence':
    'Le code figure sur la feuille que votre employeur, la mairie ou l’animateur vous a remise.',
  'screen.join.zone': 'Zone',
  'screen.join.zone.choose': 'Choisir une zone…',
  'screen.join.zone.missing': 'Choisissez la zone écrite sur la feuille.',
  'screen.join.code': 'Code',
  'screen.join.code.hint': 'Douze lettres et chiffres, avec ou sans tirets.',
  'screen.join.code.wrong': 'Le code a douze lettres et chiffres. Vérifiez-le sur la feuille.',
  'screen.join.name': 'Votre nom',
  'screen.join.name.hint': 'Celui que les autres membres liront.',
  'screen.join.go': 'Rejoindre',

  'screen.me.title': 'Mon profil et mes accès',
  'screen.me.sentence': 'Votre nom, vos façons d’entrer, et les appareils où vous êtes connecté·e.',
  'screen.me.who': 'Qui je suis',
  'screen.me.language': 'Langue de vos courriers et de l’interface',
  'screen.me.language.fr': 'Français',
  'screen.me.language.en': 'English',
  'screen.me.save': 'Enregistrer',
  'screen.me.saved': 'C’est enregistré.',
  'screen.me.name.long': 'Un nom tient sur une ligne, en 120 caractères au plus.',
  'screen.me.email': 'Adresse e-mail',
  'screen.me.email.none':
    'Votre compte n’a pas encore d’adresse. Ajoutez-en une : elle vous rouvre la porte si vous perdez votre appareil.',
  'screen.me.email.added': 'L’adresse est ajoutée à votre compte.',
  'screen.me.passkeys': 'Clés d’accès',
  'screen.me.passkeys.none': 'Aucune clé d’accès pour le moment.',
  'screen.me.passkey.add': 'Ajouter une clé d’accès',
  'screen.me.passkey.added': 'La clé d’accès est ajoutée.',
  'screen.me.passkey.since': 'ajoutée le {{date}}',
  'screen.me.passkey.used': 'utilisée {{when}}',
  'screen.me.passkey.unused': 'jamais utilisée',
  'screen.me.passkey.remove': 'Retirer',
  'screen.me.passkey.remove.label': 'Retirer la clé d’accès {{name}}',
  'screen.me.passkey.remove.title': 'Retirer cette clé d’accès ?',
  'screen.me.passkey.remove.words':
    'La clé « {{name}} » n’ouvrira plus votre compte. Vos autres façons d’entrer restent.',
  'screen.me.sessions': 'Appareils connectés',
  'screen.me.session.here': 'Cet appareil',
  'screen.me.session.meta': '{{door}} · vu {{when}}',
  'screen.me.session.end': 'Déconnecter',
  'screen.me.session.end.label': 'Déconnecter {{device}}, vu {{when}}',
  'screen.me.session.ended': 'Cet appareil est déconnecté.',
  'screen.me.places': 'Mes places',
  'screen.me.places.none': 'Vous n’êtes membre d’aucune zone pour le moment.',
  'screen.me.places.join': 'Rejoindre une zone avec un code',
  'screen.me.role.agent': 'Agent de l’intercommunalité',
  'screen.me.role.delegate': 'Délégué·e',
  'screen.me.role.employee': 'Salarié·e',
  'screen.me.role.resident': 'Habitant·e',
  'screen.me.role.guardian': 'Gardien·ne',
  'screen.me.out': 'Se déconnecter de cet appareil',
  'screen.me.visitor': 'Connectez-vous pour voir votre profil.',
} as const;
