/** What the roll says of the reader, on the page of a vote. */
export const fr = {
  'screen.line': 'Ma ligne sur la liste',
  'screen.line.before':
    'Voici votre ligne telle qu’elle serait figée si le vote ouvrait maintenant. Une erreur se corrige plus simplement avant l’ouverture.',
  'screen.line.frozen': 'Figée à l’ouverture. Une erreur se corrige sous la signature de deux personnes.',
  'screen.line.none':
    'Vous n’êtes pas sur la liste de ce vote. Si vous tenez un mandat, demandez une correction.',
  'screen.line.was-not': 'Vous n’étiez pas sur la liste de ce vote.',
  'screen.line.college': 'Collège',
  'screen.line.voice': 'Voix',
  'screen.line.voice.deliberative': 'Délibérative\u00a0: vous votez',
  'screen.line.voice.consultative': 'Consultative\u00a0: vous prenez la parole, vous ne votez pas',
  'screen.line.voice.observer': 'Observation\u00a0: vous assistez, vous ne votez pas',
  'screen.line.recused': 'En retrait pour conflit d’intérêts\u00a0: vous ne comptez pas dans le quorum',
  'screen.line.suspended':
    'Suspendue\u00a0: une place de votre binôme est vide depuis trop longtemps. Faites-la pourvoir pour voter de nouveau.',
  'screen.line.grounds': 'Motif du retrait',
  'screen.line.seat': 'Siège',
  'screen.line.seat.with': '{{seat}}, avec {{name}}',
  'screen.line.proxy-to': 'Votre voix',
  'screen.line.proxy-to.who': 'Portée par {{name}}.',
  'screen.line.proxy-to.awaited':
    'Portée par {{name}}. Si cette personne ne prend pas part au vote, vous pouvez voter vous-même.',
  'screen.line.released': 'Procuration sans effet',
  'screen.line.released.holder-without-voice': 'La personne choisie ne vote pas ici\u00a0: votez vous-même.',
  'screen.line.released.chain':
    'La personne choisie a donné sa propre voix à quelqu’un d’autre\u00a0: votez vous-même.',
  'screen.line.released.cap':
    'La personne choisie porte déjà autant de voix que la règle le permet\u00a0: votez vous-même.',
  'screen.line.carries': 'Vous portez la voix de',
  'screen.line.door': 'Bulletin',
  'screen.line.door.web': 'Déposé par vous, en ligne',
  'screen.line.door.proxy': 'Déposé en votre nom par {{name}}, par procuration',
  'screen.line.door.paper': 'Donné sur papier, saisi par {{name}} et confirmé par une seconde personne',
  'screen.line.door.hands': 'Donné à main levée, saisi par {{name}} et confirmé par une seconde personne',
  'screen.line.roll': 'Voir la liste d’émargement',
  'screen.line.recuse': 'Me retirer de ce vote',
  'screen.line.lend': 'Donner procuration',
  'screen.line.correct': 'Demander une correction',
} as const;
