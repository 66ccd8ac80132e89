import { formFr } from './form-texts.fr.js';

export const fr = {
  ...formFr,

  'body.shape.square': 'carré',
  'body.shape.circle': 'rond',
  'body.shape.house': 'maison',
  'body.shape.shield': 'écu',
  'body.shape.leaf': 'feuille',
  'body.voice.deliberative': 'voix délibérative',
  'body.voice.consultative': 'voix consultative',
  'body.voice.observer': 'observation',

  'rule.weight': 'Le collège {{college}} pèse {{weightPoints}}.',
  'rule.inner-vote.proportional':
    'Chaque collège partage son poids entre pour et contre, en proportion de ses votes.',
  'rule.inner-vote.bloc':
    'Chaque collège donne tout son poids au choix majoritaire en son sein ; à égalité, il ne donne rien.',
  'rule.threshold.expressed.over':
    'Un texte est adopté si le total pondéré des « pour » dépasse {{ratio}}, chaque collège comptant ses votes exprimés (pour et contre).',
  'rule.threshold.expressed.at-least':
    'Un texte est adopté si le total pondéré des « pour » atteint {{ratio}}, chaque collège comptant ses votes exprimés (pour et contre).',
  'rule.threshold.expressed-blank.over':
    'Un texte est adopté si le total pondéré des « pour » dépasse {{ratio}}, chaque collège comptant ses votes exprimés (pour, contre et blanc).',
  'rule.threshold.expressed-blank.at-least':
    'Un texte est adopté si le total pondéré des « pour » atteint {{ratio}}, chaque collège comptant ses votes exprimés (pour, contre et blanc).',
  'rule.threshold.present.over':
    'Un texte est adopté si le total pondéré des « pour » dépasse {{ratio}}, chaque collège comptant tous ses votants, blancs compris.',
  'rule.threshold.present.at-least':
    'Un texte est adopté si le total pondéré des « pour » atteint {{ratio}}, chaque collège comptant tous ses votants, blancs compris.',
  'rule.threshold.registered.over':
    'Un texte est adopté si le total pondéré des « pour » dépasse {{ratio}}, chaque collège comptant tous ses inscrits.',
  'rule.threshold.registered.at-least':
    'Un texte est adopté si le total pondéré des « pour » atteint {{ratio}}, chaque collège comptant tous ses inscrits.',
  'rule.threshold.weights.over':
    'Un texte est adopté si les collèges favorables pèsent ensemble plus de {{ratio}}.',
  'rule.threshold.weights.at-least':
    'Un texte est adopté si les collèges favorables pèsent ensemble au moins {{ratio}}.',
  'rule.quorum.overall': 'Le vote est valable si au moins {{ratio}} des inscrits y prennent part.',
  'rule.quorum.college':
    'Le vote est valable si au moins {{ratio}} des inscrits du collège {{college}} y prennent part.',
  'rule.quorum.none': 'Aucun quorum n’est demandé.',
  'rule.silent-college.lost': 'Le poids d’un collège sans suffrage exprimé est perdu.',
  'rule.silent-college.renormalised':
    'Le poids d’un collège sans suffrage exprimé est réparti entre les autres.',
  'rule.silent-college.void': 'Si un collège n’exprime aucun suffrage, le scrutin est nul.',
  'rule.tie.rejected': 'À égalité, le texte est rejeté.',
  'rule.tie.unresolved': 'À égalité, le scrutin ne tranche pas : l’instance décide de la suite.',
  'rule.double-key.majority_of_colleges':
    'Il faut aussi que plus de la moitié des collèges soient favorables.',
  'rule.double-key.no_college_against': 'Il faut aussi qu’aucun collège ne soit majoritairement contre.',
  'rule.ballots.open': 'Le vote est public : le certificat dit qui a voté quoi.',
  'rule.ballots.totals':
    'Le certificat publie les totaux par collège, sans les noms. Ce n’est pas un vote secret : le serveur connaît chaque bulletin.',
  'rule.times_one': 'Consultation d’au moins {{days}} jour, puis vote ouvert au moins {{hours}} h.',
  'rule.times_other': 'Consultation d’au moins {{days}} jours, puis vote ouvert au moins {{hours}} h.',

  'rule.apart': 'Blancs, abstentions et bulletins nuls comptent comme présents, jamais comme exprimés.',
  'rule.blank.counts': 'Un bulletin blanc compte parmi les votes exprimés : il pèse contre le texte.',
  'rule.abstention.absent': 'Une abstention notée ne compte pas comme présence.',
  'rule.invalid.absent': 'Un bulletin nul ne compte pas comme présence.',
  'rule.none.counts':
    'Quand « aucune de ces options » est proposé, il est compté comme une option : s’il l’emporte, rien ni personne n’est choisi.',
  'rule.none.present':
    'Quand « aucune de ces options » est proposé, il est compté à part : il dit une présence, il ne peut pas l’emporter.',
  'rule.second-call.same': 'Si le quorum manque, le second vote demande le même.',
  'rule.second-call.none': 'Si le quorum manque, le second vote n’en demande aucun.',
  'rule.second-call.overall':
    'Si le quorum manque, le second vote est valable avec au moins {{ratio}} des inscrits.',
  'rule.second-call.college':
    'Si le quorum manque, le second vote est valable avec au moins {{ratio}} des inscrits du collège {{college}}.',
  'rule.casting-vote':
    'À égalité exacte, la voix de la présidence l’emporte ; si elle n’a pas pris parti, la règle suivante s’applique.',
  'rule.ties.none': 'Entre des options à égalité, rien ne tranche : le scrutin le dit et s’arrête là.',
  'rule.ties.look_back':
    'Options à égalité, recours n° {{rank}} : celle qui était devant au tour précédent, là où l’on compte par tours.',
  'rule.ties.second_ballot': 'Options à égalité, recours n° {{rank}} : un second vote entre elles.',
  'rule.ties.chair':
    'Options à égalité, recours n° {{rank}} : l’ordre que la présidence a donné avant le vote.',
  'rule.ties.seniority': 'Options à égalité, recours n° {{rank}} : l’ancienneté.',
  'rule.ties.draw':
    'Options à égalité, recours n° {{rank}} : un tirage au sort que chacun peut refaire, son point de départ étant publié avant le vote.',
  'rule.proxies.none': 'Personne ne vote par procuration.',
  'rule.proxies.scop':
    'Un membre peut porter la voix d’un autre ; à partir de 20 membres, jusqu’à une voix pour 20 membres.',
  'rule.proxies.cap_one': 'Un membre peut porter la voix de {{count}} autre membre.',
  'rule.proxies.cap_other': 'Un membre peut porter la voix de {{count}} autres membres.',
  'rule.proxies.no-quorum': 'Les voix portées par procuration ne comptent pas pour le quorum.',
  'rule.pairs.agree':
    'Un siège tenu à deux a une voix : les deux doivent dire la même chose, sinon une abstention est notée.',
  'rule.pairs.two_voices': 'Un siège tenu à deux a deux voix.',
  'rule.vacancy_one':
    'Quand l’une des deux places d’un siège reste vide {{days}} jour, le siège est suspendu jusqu’à ce qu’elle soit pourvue.',
  'rule.vacancy_other':
    'Quand l’une des deux places d’un siège reste vide {{days}} jours, le siège est suspendu jusqu’à ce qu’elle soit pourvue.',
  'rule.veto':
    'Une gardienne ou un gardien peut suspendre une décision, par écrit, jusqu’à {{hours}} h après le vote.',
  'rule.veto-effect.deliberation_once':
    'Une décision suspendue retourne en délibération, une seule fois ; votée de nouveau, elle s’applique.',
  'rule.veto-effect.definitive': 'Une décision suspendue est arrêtée.',
  'rule.veto-override.weights': 'Un vote d’au moins {{ratio}} des poids lève la suspension.',
  'rule.veto-override.all':
    'Un vote d’au moins {{ratio}} des poids, favorable dans tous les collèges, lève la suspension.',
  'rule.veto-override.none': 'Aucun vote ne lève la suspension.',
  'rule.contest':
    'Après le dépouillement, chaque électeur a {{hours}} h pour contester le résultat par écrit.',
  'rule.consent.answers':
    'Un consentement demande que {{ratio}} des inscrits répondent : se taire n’est pas consentir.',
  'rule.consent.rounds_one': 'Les objections sont travaillées pendant {{count}} tour.',
  'rule.consent.rounds_other': 'Les objections sont travaillées pendant {{count}} tours au plus.',
  'rule.consent.fallback.majority': 'Si une objection valable reste ensuite, le texte est mis aux voix.',
  'rule.consent.fallback.escalate':
    'Si une objection valable reste ensuite, la question monte à l’instance supérieure.',
  'rule.consent.fallback.none': 'Si une objection valable reste ensuite, rien n’est prévu.',
  'rule.consent.review_one': 'Une décision par consentement est revue au bout de {{days}} jour.',
  'rule.consent.review_other': 'Une décision par consentement est revue au bout de {{days}} jours.',

  'rule.topic.weights': 'Le poids des collèges',
  'rule.topic.majority': 'Ce qu’il faut pour adopter',
  'rule.topic.quorum': 'Combien doivent venir',
  'rule.topic.ties': 'En cas d’égalité',
  'rule.topic.ballots': 'Ce qui est publié',
  'rule.topic.voices': 'Procurations et sièges à deux',
  'rule.topic.guardians': 'Le droit de suspendre',
  'rule.topic.consent': 'Décider par consentement',
  'rule.topic.times': 'Les délais',

  'finding.gravity.broken': 'Impossible à compter',
  'finding.gravity.law': 'Contraire à la loi',
  'finding.gravity.caution': 'À surveiller',

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
