/** What is said of voices, choices and questions: verdicts of a choice, ties settled, and why a ballot or a poll is refused. */
export const countFr = {
  'poll.verdict.elected': 'Choisi',
  'poll.because.casting-vote.yes': 'À égalité exacte, la voix prépondérante de la présidence est pour.',
  'poll.because.casting-vote.no': 'À égalité exacte, la voix prépondérante de la présidence est contre.',
  'poll.because.option-tie':
    'Des options restent à égalité, et aucune règle écrite d’avance ne les départage : {{options}}.',
  'poll.because.none-of-the-above': '« Aucune de ces options » l’emporte : la place reste vide.',
  'poll.because.option-tie-second-ballot':
    'Des options restent à égalité, et la règle prévoit un second vote entre elles : {{options}}.',
  'poll.because.nothing-chosen': 'Le décompte ne retient aucune option.',
  'poll.because.passed-over-slot-full':
    '{{option}} avait plus de soutien, mais les places «\u00a0{{slot}}\u00a0» étaient déjà prises.',
  'poll.because.passed-over-parity':
    '{{option}} avait plus de soutien, mais son genre avait déjà la moitié des places.',
  'poll.because.chosen': 'Le vote est valable et aucune égalité ne reste ouverte.',

  'poll.step.choice-expressed':
    '{{college}} : {{countedPoints}} répartis entre les suffrages exprimés ({{outOf}}), soit {{eachPoints}} chacun.',
  'poll.step.choice-present':
    '{{college}} : {{countedPoints}} répartis entre les votants ({{outOf}}), soit {{eachPoints}} chacun.',
  'poll.step.choice-registered':
    '{{college}} : {{countedPoints}} répartis entre les inscrits ({{outOf}}), soit {{eachPoints}} chacun.',

  'refusal.voice-not-deliberative':
    'Vous participez à cette instance sans voix délibérative : vous pouvez parler, pas voter.',
  'refusal.recused': 'Vous vous êtes retiré·e de ce vote pour conflit d’intérêts : votre ligne ne vote pas.',
  'refusal.proxy-not-held': 'Vous ne tenez pas la procuration de cette personne pour ce vote.',
  'refusal.bloc-needs-yes-no':
    'La règle compte chaque collège en bloc, ce qui n’a de sens que pour ou contre un texte. Choisissez le partage proportionnel pour choisir entre des options.',
  'refusal.option-key-taken': 'Deux options portent le même nom court, ou un nom réservé : {{key}}.',
  'refusal.places-beyond-options': 'Il y a {{places}} places pour {{options}} options. Réduisez les places.',
  'refusal.most-beyond-options':
    'On pourrait cocher {{most}} options alors qu’il y en a {{options}}. Réduisez ce nombre.',
  'refusal.score-range-empty':
    'Les notes vont de {{lowest}} à {{highest}} : la plus haute doit dépasser la plus basse.',
  'refusal.dots-per-option-too-many':
    'Une option pourrait recevoir {{perOption}} points alors que chacun en a {{dots}}. Réduisez ce nombre.',
  'refusal.budget-cost-missing': 'Ce projet n’a pas de coût : {{label}}. Indiquez-en un pour chacun.',
  'refusal.roll-pair-straddles':
    'Sièges tenus par deux personnes de collèges différents : {{seats}}. Un siège vote dans un seul collège.',
  'refusal.roll-seat-crowded':
    'Sièges tenus par plus de deux personnes : {{seats}}. Mettez fin aux mandats en trop.',

  'refusal.ballot-unknown-option': 'Ce bulletin nomme une option qui n’existe pas dans ce vote.',
  'refusal.ballot-duplicate-option': 'Ce bulletin nomme deux fois la même option.',
  'refusal.ballot-too-many-options': 'Ce bulletin retient trop d’options. Gardez-en {{most}} au plus.',
  'refusal.ballot-grade-out-of-range':
    'Ce bulletin donne une mention qui n’existe pas dans ce vote, qui en compte {{grades}}.',
  'refusal.ballot-points-out-of-range':
    'Ce bulletin donne à une option un nombre de points que ce vote n’admet pas. Restez entre {{lowest}} et {{highest}}.',
  'refusal.ballot-too-many-dots':
    'Ce bulletin distribue {{spent}} points ; chacun en a {{dots}}. Retirez-en.',
  'refusal.ballot-option-missing':
    'Ce bulletin oublie une option : ce vote demande de se prononcer sur chacune.',
  'refusal.ballot-tied-ranks':
    'Ce bulletin met deux options au même rang : ce vote demande un ordre sans égalité.',
  'refusal.ballot-unreadable': 'Ce bulletin n’a pas la forme attendue. Remplissez-le à nouveau.',

  'replay.consent-follows-its-rounds':
    'Un consentement dépend de ses échanges : il ne se recompte pas autrement.',
  'replay.college-without-weight': 'Un collège de ce vote n’a pas de poids dans la règle proposée.',
  'replay.pairs-need-names':
    'Ce vote ne permet pas de savoir ce que chacun des deux titulaires d’un siège a choisi.',
  'replay.casting-vote-unknown': 'Ce vote ne dit pas ce que la présidence a choisi.',
} as const;
