export const fr = {
  'refusal.already-voted':
    'Cette personne a déjà voté par une autre voie. Son bulletin déposé reste compté, une seule fois.',
  'refusal.entry-own-ballot':
    'On ne saisit ni ne confirme son propre bulletin. Déposez-le vous-même, ou laissez-le saisir par deux autres personnes.',
  'refusal.entry-waiting':
    'Un bulletin saisi pour cette personne attend déjà sa confirmation. Confirmez-le ou refusez-le d’abord.',
  'refusal.entry-second-person':
    'Un bulletin saisi est confirmé par une seconde personne : demandez à quelqu’un d’autre du bureau.',
  'refusal.entry-answered': 'Cette saisie a déjà reçu sa réponse.',
  'refusal.entry-unknown': 'Cette saisie n’existe pas dans ce scrutin. Choisissez-la dans la liste.',
  'refusal.not-a-teller':
    'Les bulletins sont saisis par un agent, et confirmés par un agent ou un membre qui vote dans cette instance.',

  'refusal.amendment-unknown': 'Cette correction n’existe pas. Choisissez-la dans la liste.',
  'refusal.amendment-answered': 'Cette correction a déjà reçu sa réponse.',
  'refusal.amendment-waiting':
    'Une correction de cette ligne attend déjà une seconde signature. Signez-la ou refusez-la d’abord.',
  'refusal.amendment-without-mandate':
    'Cette personne n’a pas de mandat en cours dans l’instance : donnez-lui-en un, puis inscrivez-la.',
  'refusal.co-signature-of-concerned':
    'La personne dont c’est la ligne ne signe pas la correction : il faut quelqu’un d’autre.',
  'refusal.co-signature-needs-agent': 'L’une des deux signatures doit être celle d’un agent.',
  'refusal.not-a-signer':
    'Les corrections se signent par un agent ou par un membre qui vote dans cette instance.',
  'refusal.recusal-unknown': 'Aucun retrait n’est noté pour cette personne dans ce vote.',
  'refusal.recusal-lifted-by-another': 'Un retrait est levé par la personne qui l’a noté, ou par un agent.',

  'refusal.proxy-unknown': 'Cette procuration n’existe pas ou a déjà pris fin.',
  'refusal.proxy-of-withdrawn-poll': 'Ce vote a été retiré. Choisissez un autre vote ou un autre champ.',
  'refusal.nobody-to-speak-for': 'Personne ne vous a donné sa voix pour ce vote.',
  'refusal.exception-not-held':
    'Vous ne portez pas la voix d’une des personnes nommées. Aucun bulletin n’a été déposé : relisez la liste.',

  'refusal.slot-missing': 'Ce siège est tenu à deux : dites pour laquelle de ses places ({{slots}}).',
  'refusal.slot-unknown': 'Ce siège n’a pas de place « {{slot}} ». Choisissez parmi : {{slots}}.',
  'refusal.slot-of-single-seat': 'Ce siège n’est pas un binôme : il n’a pas de place « {{slot}} ».',
  'refusal.pair-needs-deliberative': 'Les deux places d’un binôme ont voix délibérative.',
  'refusal.substitute-has-mandate':
    'Cette personne vote déjà dans l’instance à ces dates : choisissez une suppléance sans mandat.',
  'refusal.substitute-held':
    'Cette place a déjà une suppléance à ces dates, ou cette personne supplée déjà ailleurs.',
  'refusal.mandate-unknown': 'Ce mandat n’existe pas ou a déjà pris fin.',
  'refusal.mandate-not-yours': 'Un mandat se termine par qui le tient, ou par un agent.',

  'screen.roll': 'Liste d’émargement',
  'screen.roll.sentence.before':
    'Telle qu’elle serait figée si le vote ouvrait maintenant. Vérifiez votre ligne, et retirez-vous si vous avez un intérêt.',
  'screen.roll.sentence.frozen':
    'Figée à l’ouverture du vote. Elle ne change que par une correction signée par deux personnes.',
  'screen.roll.members-only': 'La liste nomme des personnes\u00a0: elle se lit par les membres de la zone.',
  'screen.roll.caption': 'Inscrits, collège, voix et procurations',
  'screen.roll.search': 'Chercher un nom',
  'screen.roll.none': 'Aucun inscrit à ce nom.',
  'screen.roll.name': 'Nom',
  'screen.roll.college': 'Collège',
  'screen.roll.voice': 'Voix',
  'screen.roll.voice.deliberative': 'délibérative',
  'screen.roll.voice.consultative': 'consultative',
  'screen.roll.voice.observer': 'observation',
  'screen.roll.recused': 'en retrait',
  'screen.roll.proxy': 'Voix portée par',
  'screen.roll.in-person': 'Vote en personne',
  'screen.roll.voted': 'Émargement',
  'screen.roll.voted.no': 'N’a pas voté',
  'screen.roll.door.web': 'A voté en ligne',
  'screen.roll.door.proxy': 'A voté par procuration',
  'screen.roll.door.paper': 'A voté sur papier',
  'screen.roll.door.hands': 'A voté à main levée',
  'screen.roll.digest': 'Empreinte de la liste\u00a0: {{digest}}',
  'screen.roll.correct': 'Demander une correction',
  'screen.roll.enter': 'Saisir des bulletins',
  'screen.roll.recuse': 'Se retirer, ou noter un retrait',
  'screen.recusals': 'Retraits pour conflit d’intérêts',
  'screen.recusals.by': 'Noté par {{name}}',
  'screen.recusals.lift': 'Lever le retrait',
  'screen.recusals.lift.of': 'Lever le retrait de {{name}}',
  'screen.recusals.lifted': 'Le retrait est levé.',
  'screen.amendments': 'Corrections',
  'screen.amendment.add': 'Inscrire {{name}}',
  'screen.amendment.remove': 'Radier {{name}}',
  'screen.amendment.recuse': 'Noter le retrait de {{name}}',
  'screen.amendment.restore': 'Lever le retrait de {{name}}',
  'screen.amendment.asked': 'Demandée par {{name}}, {{when}}',
  'screen.amendment.waiting': 'Attend une seconde signature',
  'screen.amendment.lapsed': 'Sans suite\u00a0: le vote est clos',
  'screen.amendment.signed': 'Signée par {{name}}',
  'screen.amendment.refused': 'Refusée par {{name}}',
  'screen.amendment.sign': 'Signer la correction',
  'screen.amendment.sign.words':
    'Vous vous portez garant, avec la personne qui l’a demandée, que cette correction est juste. Elle est faite aussitôt et restera dans le certificat du vote.',
  'screen.amendment.refuse': 'Refuser',
  'screen.amendment.refuse.do': 'Refuser la correction',
  'screen.amendment.refuse.words':
    'La liste reste comme elle est, et votre nom est montré avec ce refus. Il est définitif\u00a0: pour y revenir, il faudra une nouvelle demande.',
  'screen.amendment.take-back': 'Retirer ma demande',
  'screen.amendment.done': 'La liste est corrigée.',
  'screen.amendment.turned-down': 'La correction est refusée. La liste n’a pas changé.',
  'screen.correct': 'Corriger la liste',
  'screen.correct.sentence':
    'Une personne demande, une autre signe\u00a0; l’une des deux est un agent. Votre motif sera publié avec le résultat\u00a0: n’y nommez personne.',
  'screen.correct.act': 'Que faut-il corriger\u00a0?',
  'screen.correct.act.add': 'Inscrire un membre absent de la liste',
  'screen.correct.act.add.hint': 'Il doit tenir un mandat en cours.',
  'screen.correct.act.remove': 'Radier une personne',
  'screen.correct.act.remove.hint': 'Son mandat a pris fin, ou elle est inscrite par erreur.',
  'screen.correct.act.recuse': 'Noter un retrait pour conflit d’intérêts',
  'screen.correct.act.recuse.hint': 'La personne reste sur la liste et ne compte plus dans le quorum.',
  'screen.correct.act.restore': 'Lever un retrait',
  'screen.correct.act.restore.hint': 'La personne vote de nouveau.',
  'screen.correct.who': 'Quelle personne\u00a0?',
  'screen.correct.who.me': '{{name}} (moi)',
  'screen.correct.reason': 'Motif',
  'screen.correct.reason.hint': 'Vingt caractères au moins, sans nom.',
  'screen.correct.do': 'Demander la correction',
  'screen.correct.done': 'La correction attend une seconde signature.',
  'screen.correct.act.missing': 'Choisissez ce qu’il faut corriger.',
  'screen.correct.who.missing': 'Choisissez une personne.',
  'screen.correct.reason.missing': 'Écrivez pourquoi.',
  'screen.recuse': 'Se retirer d’un vote',
  'screen.recuse.sentence':
    'Si la décision touche vos intérêts, vous restez sur la liste, sans voter et sans compter dans le quorum. Votre motif se lit par les membres.',
  'screen.recuse.who': 'Qui se retire\u00a0?',
  'screen.recuse.me': 'Moi-même',
  'screen.recuse.grounds': 'Quel est l’intérêt en jeu\u00a0?',
  'screen.recuse.grounds.hint':
    'Dix caractères au moins. Exemple\u00a0: mon entreprise répond à l’appel d’offres.',
  'screen.recuse.grounds.missing': 'Écrivez l’intérêt en jeu.',
  'screen.recuse.do': 'Me retirer de ce vote',
  'screen.recuse.do.other': 'Noter ce retrait',
  'screen.recuse.too-late':
    'Le vote est ouvert\u00a0: un retrait se demande désormais par une correction de la liste.',
  'screen.recuse.done': 'Le retrait est noté. Il se lève jusqu’à l’ouverture du vote.',
} as const;
