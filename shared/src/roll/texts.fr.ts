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
} as const;
