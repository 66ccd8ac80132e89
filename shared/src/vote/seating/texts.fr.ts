/** Elections that give mandates: what is asked when they are written, and how those elected are installed. */
export const fr = {
  'refusal.ticket-slot-missing':
    'La candidature «\u00a0{{label}}\u00a0» laisse une place vide\u00a0: nommez une personne pour chaque place.',
  'refusal.ticket-slot-twice':
    'La candidature «\u00a0{{label}}\u00a0» a deux personnes pour une même place\u00a0: gardez-en une.',
  'refusal.ticket-slot-unknown':
    'La candidature «\u00a0{{label}}\u00a0» nomme une place qui n’existe pas dans ce siège\u00a0: choisissez parmi les siennes.',
  'refusal.ticket-parity':
    'Parité\u00a0: les deux personnes de «\u00a0{{label}}\u00a0» déclarent le même genre. Changez l’une d’elles, ou levez cette règle.',
  'refusal.ticket-substitute':
    'Parité\u00a0: dans «\u00a0{{label}}\u00a0», chaque titulaire a une suppléance d’un autre genre. Nommez-la, ou levez cette règle.',
  'refusal.seating-ticket-missing':
    'Dites qui «\u00a0{{label}}\u00a0» ferait siéger\u00a0: une option, une candidature.',
  'refusal.seating-person-twice':
    'Une personne de «\u00a0{{label}}\u00a0» est déjà nommée ailleurs dans ce vote\u00a0: on ne se présente qu’une fois.',
  'refusal.seating-one-pair':
    'Un vote élit un binôme à la fois\u00a0: une seule place s’il se présente ensemble, une de chaque côté s’il se présente séparément.',
  'refusal.seating-slots-mixed':
    'Ceux qui se présentent pour une même place réservée doivent viser la même place du siège.',
  'refusal.seating-term-empty':
    'Les mandats finiraient avant la clôture du vote. Choisissez une date de fin plus lointaine.',
  'refusal.seating-needs-agent':
    'Un vote qui donne des mandats est écrit par un agent de l’intercommunalité, qui tient la liste. Demandez-le-lui.',
  'refusal.not-of-this-zone':
    'Une des personnes nommées n’est pas membre de la zone. Choisissez-en une autre.',
  'refusal.unknown-college': 'Ce collège n’existe pas. Choisissez-en un autre.',

  'refusal.install-seats-nobody':
    'Ce vote ne donne aucun mandat. Pourvoyez les sièges depuis la page des sièges.',
  'refusal.install-already':
    'Les élus de ce vote sont déjà installés. Leurs places sont à la page des sièges.',
  'refusal.install-not-published':
    'Le résultat n’est pas encore certifié\u00a0: il peut être contesté. Revenez à la fin de ce délai.',
  'refusal.install-contested':
    'Le résultat est contesté. Il faut une réponse, signée par une seconde personne, à chaque contestation.',
  'refusal.install-annulled': 'Ce résultat a été annulé\u00a0: il n’élit personne. Proposez un nouveau vote.',
  'refusal.install-unresolved':
    'Une égalité reste à trancher\u00a0: personne n’est encore élu. Proposez un second tour.',
  'refusal.install-nobody-elected': 'Ce vote n’a élu personne. Proposez-en un nouveau.',
  'refusal.install-suspended':
    'Un gardien peut encore suspendre cette décision. Revenez à la fin de ce délai.',
  'refusal.install-vetoed':
    'Un veto suspend cette décision\u00a0: elle revient en délibération. Proposez un nouveau vote.',
  'refusal.install-term-over':
    'Les mandats que ce vote donnait ont pris fin avant d’avoir commencé. Proposez un nouveau vote.',
  'refusal.install-not-elected':
    'Une des personnes notées comme désistées n’est pas élue. Choisissez parmi les élus.',
  'refusal.install-place-held':
    '{{name}} tient encore une place de ce siège. Mettez fin à son mandat à la page des sièges, ou attendez sa fin.',

  'screen.tickets': 'Qui siégerait',
  'screen.install': 'Installer les élus',
  'screen.install.words':
    'Le résultat certifié dit qui siège\u00a0: personne d’autre ne peut l’être par cet acte, qui ne se fait qu’une fois.',
  'screen.install.by-agent': 'Les mandats seront donnés par un agent de l’intercommunalité.',
  'screen.install.college': 'Collège\u00a0: {{college}}.',
  'screen.install.seat': 'Siège\u00a0: {{seat}}.',
  'screen.install.term': 'Mandats du jour de l’installation au {{date}}.',
  'screen.install.term.since': 'Mandats du {{from}} au {{date}}.',
  'screen.install.place.authority': 'Élu·e',
  'screen.install.place.firm': 'Entreprise',
  'screen.install.substitute': 'Suppléance\u00a0: {{name}}.',
  'screen.install.leaves': 'Quitte son mandat dans le collège {{college}}.',
  'screen.install.left': 'N’est plus membre de la zone\u00a0: la place reste vacante.',
  'screen.install.left.stood-in': 'N’est plus membre de la zone\u00a0: la suppléance siège.',
  'screen.install.withdrew': 'S’est désisté·e\u00a0: la place reste vacante.',
  'screen.install.withdrew.stood-in': 'S’est désisté·e\u00a0: la suppléance siège.',
  'screen.install.withdraws': '{{name}} se désiste\u00a0: sa place reste vacante',
  'screen.install.withdraws.stood-in': '{{name}} se désiste\u00a0: sa suppléance siégera',
  'screen.install.do': 'Installer les élus',
  'screen.install.confirm':
    'Les mandats sont donnés aussitôt et inscrits au registre avec ce vote. Les votes déjà ouverts gardent leur liste.',
  'screen.install.done': 'Les élus sont installés.',
  'screen.install.done.on': 'Les élus sont installés depuis le {{date}}.',
  'screen.install.seats': 'Voir les sièges',

  'screen.seating': 'Donner des mandats aux élus',
  'screen.seating.words': 'Chaque option se présente pour siéger, et le résultat suffira à l’installer.',
  'screen.seating.kind': 'Que gagne-t-on\u00a0?',
  'screen.seating.kind.mandates': 'Un mandat pour chaque élu',
  'screen.seating.kind.pair': 'Les deux places d’un binôme',
  'screen.seating.kind.pair.hint': 'une personne de l’intercommunalité et une d’une entreprise',
  'screen.seating.college': 'Dans quel collège\u00a0?',
  'screen.seating.seat': 'Nom du siège',
  'screen.seating.seat.hint': 'Un siège de ce nom est pourvu à nouveau s’il existe, créé sinon.',
  'screen.seating.seat.missing': 'Donnez un nom au siège.',
  'screen.seating.until': 'Mandats jusqu’au',
  'screen.seating.until.wrong': 'Choisissez une date après la clôture du vote.',
  'screen.seating.parity': 'Parité des candidatures',
  'screen.seating.parity.none': 'Aucune règle',
  'screen.seating.parity.holders': 'Les deux titulaires de genres différents',
  'screen.seating.parity.substitute': 'Chaque titulaire et sa suppléance de genres différents',
  'screen.seating.ticket': 'Qui siégerait pour\u00a0: {{label}}',
  'screen.seating.person': 'Titulaire',
  'screen.seating.person.authority': 'Titulaire, intercommunalité',
  'screen.seating.person.firm': 'Titulaire, entreprise',
  'screen.seating.substitute': 'Suppléance',
  'screen.seating.substitute.authority': 'Suppléance, intercommunalité',
  'screen.seating.substitute.firm': 'Suppléance, entreprise',
  'screen.seating.search': 'Chercher une personne de la zone',
  'screen.seating.none': 'Personne de ce nom n’est membre de la zone.',
  'screen.seating.gender': 'Genre déclaré',
  'screen.seating.gender.why': 'Demandé pour la règle de parité, et publié avec le vote.',
} as const;
