import { ruleFr } from './rule-texts.fr.js';
import { formFr } from './form-texts.fr.js';

export const fr = {
  ...ruleFr,
  ...formFr,

  'body.voice.deliberative': 'voix délibérative',
  'body.voice.consultative': 'voix consultative',
  'body.voice.observer': 'observation',

  'refusal.college-twice':
    'Le collège {{college}} figure deux fois. Donnez à chaque collège son propre nom court.',
  'refusal.weight-missing': 'Le collège {{college}} n’a pas de poids. Indiquez-en un.',
  'refusal.weight-unknown-college':
    'Un poids est donné à un collège qui n’existe pas ({{collegeId}}). Retirez-le.',
  'refusal.weights-not-whole': 'Les poids font {{totalPoints}} au total. Ils doivent faire exactement 100 %.',
  'refusal.quorum-unknown-college':
    'Un quorum est demandé à un collège qui n’existe pas ({{collegeId}}). Retirez-le.',
  'refusal.threshold-out-of-reach':
    'Le seuil demande plus de {{wholePoints}} : aucun texte ne pourrait être adopté. Choisissez « au moins ».',
  'refusal.too-few-colleges':
    'Collèges prévus : {{colleges}}. La loi en demande au moins {{least}} (loi 47-1775, art. 19 octies).',
  'refusal.weight-out-of-bounds':
    'Le collège {{college}} pèse {{weightPoints}}. La loi fixe chaque poids entre {{leastPoints}} et {{mostPoints}} (loi 47-1775, art. 19 octies).',
  'refusal.weights-not-equal':
    'Les collèges sont dits égaux mais leurs poids diffèrent. Égalisez-les ou indiquez que les statuts les pondèrent.',
  'refusal.weight-by-capital':
    'Les poids suivent le capital. La loi l’interdit : seule compte la participation à l’activité (loi 47-1775, art. 19 octies).',
  'refusal.silence-can-defeat':
    'Avec ces réglages, un premier vote « pour » dans un collège silencieux peut faire échouer le texte. Comptez sur les votes exprimés, ou ne répartissez pas le poids des silencieux.',
  'refusal.minority-decides':
    'Le seuil de {{ratio}} laisse une minorité adopter un texte. Demandez plus de la moitié.',
  'refusal.second-call-asks-more':
    'Le second vote demanderait un quorum plus élevé que le premier. Baissez-le.',
  'refusal.casting-vote-second-voice':
    'La voix prépondérante compte deux fois celle de la présidence, alors que chaque membre a une voix (loi 47-1775, art. 9). Réservez-la à un conseil élu.',
  'refusal.casting-vote-idle':
    'Avec ce seuil, une égalité ne suffit jamais à adopter : la voix prépondérante ne servirait pas.',
  'refusal.tie-way-unreachable':
    'Un recours placé après un second vote ou un tirage au sort ne serait jamais atteint. Retirez-le ou remontez-le.',
  'refusal.proxy-cap-high':
    'Un membre pourrait porter {{cap}} voix : la loi sur les SCOP ne l’admet qu’à partir de {{members}} membres.',
  'refusal.veto-without-override':
    'Une seule personne pourrait arrêter toute décision sans recours. Prévoyez un vote qui lève le veto, ou un renvoi en délibération.',
  'refusal.veto-override-too-easy':
    'Lever un veto ne demanderait pas plus que le premier vote : le veto serait sans effet.',
  'refusal.veto-override-idle': 'Un vote pour lever le veto est prévu alors que la règle n’a pas de veto.',
  'refusal.consent-without-fallback':
    'Rien n’est prévu si une objection demeure : une proposition pourrait rester sans réponse. Choisissez une suite.',
  'refusal.override-reason-too-short':
    'Écrivez en {{least}} caractères au moins pourquoi cette règle est conservée. Ce motif sera affiché.',
  'refusal.period-empty': 'La fin est avant le début. Choisissez une date de fin plus tardive, ou aucune.',
  'refusal.seat-held':
    'Ce siège est déjà occupé à ces dates. Mettez fin au mandat en cours ou choisissez d’autres dates.',
  'refusal.not-of-this-zone':
    'Cette personne n’est pas membre de la zone. Invitez-la d’abord, puis donnez-lui un mandat.',
  'refusal.unknown-college': 'Ce collège n’existe pas dans cette instance. Choisissez-en un de la liste.',
  'refusal.unknown-seat': 'Ce siège n’appartient pas à ce collège. Choisissez-en un de la liste.',
  'refusal.already-in-college':
    'Cette personne appartient déjà à un collège de l’instance à ces dates. Chacun vote dans un seul collège.',

  'screen.council': 'Le conseil',
  'screen.council.sentence': 'Votez, suivez les votes en cours, et lisez comment la zone décide.',
  'screen.council.polls': 'Tous les votes',
  'screen.council.ways': 'Autrement que par un vote',
  'screen.council.consents': 'Les consentements',
  'screen.council.guardians': 'Les gardiens',
  'screen.council.seats': 'Sièges et binômes',
  'screen.council.proxies': 'Procurations',
  'screen.council.revisions': 'Voir les révisions',
  'screen.council.none': 'La zone n’a pas encore d’instance de gouvernance.',
  'screen.polls.open': 'Votes ouverts',
  'screen.polls.open.none': 'Aucun vote n’est ouvert en ce moment. Une révision au vote apparaîtra ici.',
  'screen.polls.past': 'Derniers résultats',
  'screen.poll.closes': 'Clôture\u00a0: {{when}}',
  'screen.poll.closed': 'Clos le {{date}}',
  'screen.poll.present': 'Votants\u00a0: {{present}} sur {{registered}} inscrits',
  'screen.poll.asked': 'Votre voix est attendue.',
  'screen.poll.cast': 'Votre bulletin est déposé. Vous pouvez le changer jusqu’à la clôture.',
  'screen.poll.not-on-roll': 'Vous n’êtes pas inscrit·e pour ce vote\u00a0; vous pouvez le suivre.',
  'screen.poll.vote': 'Voter',
  'screen.poll.vote-again': 'Changer mon bulletin',
  'screen.poll.follow': 'Suivre le vote',
  'screen.colleges.caption': 'Collèges, poids, électeurs et sièges',
  'screen.college': 'Collège',
  'screen.weight': 'Poids',
  'screen.electors': 'Électeurs',
  'screen.seats': 'Sièges',
  'screen.seats.none': 'aucun siège',
  'screen.seats.held_one': '{{held}} pourvu sur {{count}} siège',
  'screen.seats.held_other': '{{held}} pourvus sur {{count}} sièges',
  'screen.seat.held': '{{label}}\u00a0: {{holder}}',
  'screen.seat.free': '{{label}}\u00a0: à pourvoir',
  'screen.seat.until': '(jusqu’au {{date}})',
  'screen.rules': 'Comment la zone décide',
  'screen.rules.since': 'Règle n° {{version}}, en vigueur depuis le {{date}}.',
  'screen.rules.unreadable': 'Cette règle a une forme que cette page ne sait pas lire. Rechargez la page.',
  'screen.findings.none':
    'Le contrôle automatique ne trouve rien à redire à cette règle (loi de 1947 sur la coopération).',
  'screen.findings_one': 'Le contrôle automatique signale {{count}} point',
  'screen.findings_other': 'Le contrôle automatique signale {{count}} points',
  'screen.findings.kept': 'Règle conservée pour ce motif\u00a0: {{reason}}',
  'screen.electors.title': 'Qui peut voter',
  'screen.electors.sentence': 'Retrouvez qui vote au conseil, par collège, et jusqu’à quand.',
  'screen.electors.members-only':
    'Les noms des électeurs sont réservés aux membres de la zone. Connectez-vous pour les voir.',
  'screen.electors.all': 'Tous les collèges',
  'screen.electors.more': 'Voir les noms suivants',
  'screen.electors.none': 'Aucun électeur ne répond à cette recherche.',
  'screen.elector': 'Nom',
  'screen.mandate-ends': 'Mandat jusqu’au',

  'screen.seat.taken': '{{label}}\u00a0: pourvu',

  'screen.electors.caption': 'Électeurs, collège et fin de mandat',
} as const;
