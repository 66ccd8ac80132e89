/** What is said of proxies, vetoes, pairs, recusals, corrections of the roll and contested counts. */
export const voiceFr = {
  'refusal.proxies-not-allowed': 'La règle de cette instance ne permet pas les procurations.',
  'refusal.proxy-not-yours':
    'Une procuration est donnée par la personne dont c’est la voix. Elle seule, ou qui la porte, peut y mettre fin.',
  'refusal.proxy-to-self': 'On ne se donne pas procuration à soi-même. Choisissez un autre membre.',
  'refusal.proxy-giver-without-voice': 'Seul un membre ayant voix délibérative peut donner procuration.',
  'refusal.proxy-holder-without-voice':
    'Seul un membre ayant voix délibérative peut recevoir une procuration. Choisissez-en un.',
  'refusal.proxy-already-given':
    'Une procuration est déjà donnée pour ces votes. Reprenez-la d’abord pour la confier à quelqu’un d’autre.',
  'refusal.proxy-chain':
    'Une voix reçue ne se prête pas : l’une des deux personnes a déjà donné ou reçu une procuration pour ces votes.',
  'refusal.proxy-cap-reached':
    'Cette personne porte déjà le nombre de voix que la règle permet ({{cap}}). Choisissez quelqu’un d’autre.',
  'refusal.proxy-poll-open':
    'Ce vote est ouvert : les procurations sont figées avec sa liste. Elles se donnent et se reprennent avant.',
  'refusal.proxy-given':
    'Votre voix est portée par procuration pour ce vote, et la personne qui la porte est présente.',
  'refusal.proxy-released':
    'Cette personne a voté elle-même avant que vous ne preniez part au vote : sa procuration est rendue.',
  'refusal.voted-by-another-door':
    'Votre bulletin a déjà été enregistré sur papier ou à main levée. Il compte ; pour une erreur, adressez-vous au bureau de vote.',

  'refusal.veto-not-in-rule': 'La règle de cette instance ne prévoit pas de veto.',
  'refusal.veto-no-right': 'Vous n’avez pas de droit de veto dans cette instance.',
  'refusal.veto-out-of-scope': 'Votre droit de veto ne porte pas sur le sujet de ce vote.',
  'refusal.veto-too-early': 'Le vote n’est pas ouvert : le veto se pose à partir de son ouverture.',
  'refusal.veto-too-late': 'Le délai pour poser un veto est passé.',
  'refusal.veto-nothing-adopted': 'Ce vote n’a rien adopté : il n’y a rien à suspendre.',
  'refusal.veto-already-given': 'Un veto est déjà posé sur cette décision.',
  'refusal.veto-only-once':
    'Cette décision revient d’une délibération demandée par un veto : elle ne peut pas être suspendue une seconde fois.',
  'refusal.grounds-too-short': 'Écrivez vos motifs en {{least}} caractères au moins. Ils seront publiés.',

  'refusal.recusal-not-yours':
    'On ne se retire que pour soi-même. Un agent peut constater le conflit d’intérêts d’un autre membre.',
  'refusal.recusal-after-opening':
    'Le vote est ouvert, sa liste est figée. Demandez une correction de la liste, signée par deux personnes.',

  'refusal.amendment-not-open': 'La liste ne se corrige que pendant que le vote est ouvert.',
  'refusal.amendment-changes-nothing': 'Cette correction ne change rien à la liste.',
  'refusal.amendment-of-pair':
    'Cette ligne appartient à un siège tenu à deux : il ne se fait ni ne se défait pendant un vote.',
  'refusal.amendment-already-voted': 'Cette personne a déjà voté : sa ligne ne peut plus être corrigée.',
  'refusal.amendment-unknown-college': 'Ce collège ne vote pas dans ce scrutin.',
  'refusal.co-signature-missing': 'Il faut la signature de deux personnes différentes.',
  'refusal.co-signature-by-contester': 'Qui conteste un dépouillement ne signe pas la réponse.',

  'refusal.contest-not-in-rule':
    'La règle de cette instance ne prévoit pas de délai de contestation : le résultat est certifié dès la clôture.',
  'refusal.contest-too-late': 'Le délai de contestation est passé.',
  'refusal.contest-not-now': 'Ce scrutin ne se conteste pas à cette étape.',

  'refusal.ticket-slot-missing': 'Il manque quelqu’un pour cette place du binôme : {{slot}}.',
  'refusal.ticket-slot-twice': 'Deux personnes se présentent pour la même place du binôme : {{slot}}.',
  'refusal.ticket-slot-unknown': 'Ce siège n’a pas de place de ce nom : {{slot}}.',
  'refusal.ticket-parity': 'La règle demande un binôme mixte.',
  'refusal.ticket-substitute': 'La règle demande à chacun un·e suppléant·e de l’autre genre : {{slot}}.',
} as const;
