/** The rules of a body in sentences, and what is found of them. */
export const ruleFr = {
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
} as const;
