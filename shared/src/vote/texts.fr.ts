import { outcomeFr } from './outcome-texts.fr.js';
import { countFr } from './count-texts.fr.js';
import { consentFr } from './consent/texts.fr.js';
import { exportFr } from './export-texts.fr.js';
import { pathFr } from './path-texts.fr.js';
import { voiceFr } from './voice-texts.fr.js';

export const fr = {
  ...outcomeFr,
  ...countFr,
  ...exportFr,
  ...pathFr,
  ...consentFr,
  ...voiceFr,

  'ballot.choice.yes': 'Pour',
  'ballot.choice.no': 'Contre',
  'ballot.choice.blank': 'Blanc',

  'ballot.consent.consent': 'Je consens',
  'ballot.consent.reservation': 'Je consens avec une réserve',
  'ballot.consent.objection': 'J’ai une objection',
  'ballot.consent.aside': 'Je me tiens à l’écart',
  'screen.new.theme': 'Sujet',
  'screen.new.theme.hint': 'Les procurations et les vetos de gardien peuvent être limités à un sujet.',
  'screen.theme.soil': 'Sols',
  'screen.theme.water': 'Eau',
  'screen.theme.flows': 'Flux et déchets',
  'screen.theme.mobility': 'Déplacements',
  'screen.theme.jobs': 'Emploi',
  'screen.theme.budget': 'Budget',
  'screen.theme.other': 'Autre sujet',

  'poll.counterfactual_one':
    'Adopté si {{count}} membre de plus du collège {{college}}, absent du vote, avait voté pour.',
  'poll.counterfactual_other':
    'Adopté si {{count}} membres de plus du collège {{college}}, absents du vote, avaient voté pour.',
  'poll.counterfactual.none':
    'Les absents du collège {{college}} n’auraient pas pu, à eux seuls, faire adopter le texte.',

  'refusal.stage-not-next':
    'Ce scrutin ne peut pas passer à cette étape maintenant : aucune étape ne se saute.',
  'refusal.too-early-to-open': 'L’heure d’ouverture annoncée n’est pas encore venue.',
  'refusal.too-late-to-open': 'L’heure de clôture est déjà passée. Choisissez de nouvelles dates.',
  'refusal.too-early-to-close':
    'Le vote reste ouvert jusqu’à l’heure annoncée. Personne ne peut le clore avant.',
  'refusal.poll-unknown':
    'Ce scrutin n’existe pas dans cette zone. Choisissez-le dans la liste des scrutins.',
  'refusal.poll-not-open-yet': 'Ce vote n’est pas encore ouvert. Revenez à la date d’ouverture.',
  'refusal.poll-closed':
    'Ce vote est clos\u00a0: plus aucun bulletin n’est pris. Celui que vous auriez déposé avant la clôture reste compté.',
  'refusal.not-on-roll':
    'Vous n’êtes pas sur la liste d’émargement de ce vote. Si c’est une erreur, écrivez au bureau de l’instance.',
  'refusal.roll-empty': 'La liste d’émargement est vide. Inscrivez des membres avant d’ouvrir le vote.',
  'refusal.roll-unknown-college':
    'Lignes de la liste d’émargement dans un collège inconnu : {{lines}}. Corrigez les appartenances.',
  'refusal.roll-person-twice':
    'Lignes en double sur la liste d’émargement : {{lines}}. Chacun vote dans un seul collège.',
  'refusal.consultation-too-short_one':
    'La consultation doit durer au moins {{days}} jour avant le vote. Attendez ce délai pour ouvrir.',
  'refusal.consultation-too-short_other':
    'La consultation doit durer au moins {{days}} jours avant le vote. Attendez ce délai pour ouvrir.',
  'refusal.voting-too-short': 'Le vote doit rester ouvert au moins {{hours}} h. Reculez la clôture.',
  'refusal.voting-too-long_one': 'Le vote ne peut pas durer plus de {{days}} jour. Avancez la clôture.',
  'refusal.voting-too-long_other': 'Le vote ne peut pas durer plus de {{days}} jours. Avancez la clôture.',
  'refusal.text-empty': 'Il n’y a pas de texte à voter.',
  'refusal.certificate-unreadable':
    'Ce fichier n’est pas un certificat lisible (champ : {{field}}). Téléchargez-le à nouveau depuis la page du résultat.',
  'refusal.certificate-impossible': 'Ce certificat contient un décompte impossible (champ : {{field}}).',
  'refusal.certificate-disagrees':
    'Ce certificat a été modifié ou est faux : {{field}} indique {{stated}}, le recomptage trouve {{found}}.',

  'screen.poll': 'Un vote',
  'screen.poll.closes': 'Clôture\u00a0: {{when}}.',
  'screen.poll.closed': 'Clos le {{date}}.',
  'screen.poll.vote': 'Voter',
  'screen.poll.vote-again': 'Changer mon bulletin',
  'screen.poll.text': 'Lire le texte soumis au vote',
  'screen.poll.counting':
    'Le vote est clos. Le dépouillement est en cours, cette page se mettra à jour seule.',
  'screen.revisions': 'Révisions',
  'screen.mine.awaited': 'Votre voix est attendue\u00a0: cela prend une minute.',
  'screen.mine.cast': 'Votre bulletin\u00a0: {{choice}}',
  'screen.mine.when': 'Bulletin déposé {{when}}.',
  'screen.mine.carried':
    '{{name}} porte votre voix et a voté pour vous\u00a0: cette personne seule peut encore le changer.',
  'screen.mine.changeable': 'Vous pouvez le changer jusqu’à la clôture\u00a0; seul le dernier compte.',
  'screen.quorum': 'Participation',
  'screen.quorum.all': 'Tous les collèges',
  'screen.quorum.came': 'Votants\u00a0: {{present}} sur {{registered}} inscrits\u00a0; aucun quorum demandé',
  'screen.quorum.met':
    'Votants\u00a0: {{present}} sur {{registered}} inscrits\u00a0; quorum de {{needed}} atteint',
  'screen.quorum.missing_one':
    'Votants\u00a0: {{present}} sur {{registered}} inscrits\u00a0; quorum de {{needed}}, il manque {{count}} votant',
  'screen.quorum.missing_other':
    'Votants\u00a0: {{present}} sur {{registered}} inscrits\u00a0; quorum de {{needed}}, il manque {{count}} votants',
  'screen.quorum.reached': 'Le quorum est atteint.',
  'screen.quorum.no-choices':
    'Les choix ne sont comptés qu’après la clôture\u00a0: personne ne les voit avant.',
  'screen.rules': 'La règle de ce vote (n° {{version}})',
  'screen.result': 'Le résultat, collège par collège',
  'screen.result.caption': 'Voix comptées par tête, puis pondérées par collège',
  'screen.result.all': 'Ensemble',
  'screen.result.came': 'Votants',
  'screen.of': '{{present}}\u00a0sur\u00a0{{registered}}',
  'screen.result.weight': 'Poids compté',
  'screen.result.weighted-yes': 'Pour, pondéré',
  'screen.result.weighted-no': 'Contre, pondéré',
  'screen.college': 'Collège',
  'screen.chart.title': 'Le pondéré, qui décide, et les têtes, pour comparer',
  'screen.chart.what': 'Compte',
  'screen.chart.share': 'Part',
  'screen.chart.weighted-yes': 'Pour, pondéré',
  'screen.chart.weighted-no': 'Contre, pondéré',
  'screen.chart.raw-yes_one': 'Pour, par tête ({{count}} voix)',
  'screen.chart.raw-yes_other': 'Pour, par tête ({{count}} voix)',
  'screen.chart.raw-no_one': 'Contre, par tête ({{count}} voix)',
  'screen.chart.raw-no_other': 'Contre, par tête ({{count}} voix)',
  'screen.conditions': 'Ce que la règle demandait',
  'screen.condition.met': 'Rempli\u00a0:',
  'screen.condition.unmet': 'Non rempli\u00a0:',
  'screen.trace': 'Le calcul pas à pas',
  'screen.trace.open': 'Refaire le calcul à la main',
  'screen.counterfactuals': 'Ce qui aurait suffi',
  'screen.line.find': 'Retrouver mon vote dans le registre',
  'screen.line.what': 'Le registre de la zone garde, sans retouche possible, que vous avez voté.',
  'screen.certificate': 'La preuve',
  'screen.certificate.what':
    'Le certificat contient le texte figé à l’ouverture, la règle, la liste et les bulletins comptés. Chacun peut le garder et recompter sans nous.',
  'screen.certificate.download': 'Télécharger le certificat (JSON)',
  'screen.certificate.recount': 'Recompter dans mon navigateur',
  'screen.frozen': 'Empreinte figée à l’ouverture',
  'screen.recount.confirmed': 'Recompté ici\u00a0: même résultat',
  'screen.recount.confirmed.more':
    'Votre navigateur a refait le compte à partir du certificat\u00a0; chaque empreinte et chaque total concordent.',
  'screen.recount.disagrees': 'Le recomptage ne concorde pas',
  'screen.recount.unreachable':
    'Le certificat n’a pas pu être lu. Vérifiez votre connexion, puis recommencez.',
  'screen.recount.no-crypto':
    'Ce navigateur ne calcule d’empreintes que sur une adresse https. Téléchargez le certificat pour le vérifier ailleurs.',
  'screen.booth': 'Isoloir',
  'screen.booth.step': 'Étape {{step}} sur {{steps}}',
  'screen.booth.step.choose': 'choisir',
  'screen.booth.step.review': 'relire',
  'screen.booth.step.cast': 'bulletin déposé',
  'screen.booth.choice': 'Votre choix',
  'screen.booth.choice.missing': 'Choisissez pour, contre ou blanc.',
  'screen.booth.blank': 'vous participez sans prendre parti',
  'screen.booth.closes':
    'Vous pourrez changer d’avis jusqu’à la clôture ({{when}})\u00a0; seul votre dernier bulletin compte.',
  'screen.booth.review': 'Relire mon choix',
  'screen.booth.rule': 'La règle de ce vote',
  'screen.booth.mine': 'Vous votez dans le collège {{college}}.',
  'screen.booth.you-vote': 'Vous votez «\u00a0{{choice}}\u00a0»',
  'screen.booth.public':
    'Votre bulletin compte dans le collège {{college}}. Le vote est public\u00a0: il n’est pas secret.',
  'screen.booth.cast': 'Déposer mon bulletin',
  'screen.booth.change': 'Changer mon choix',
  'screen.booth.done': 'Votre bulletin est déposé',
  'screen.booth.again':
    'Vous pouvez voter de nouveau jusqu’à la clôture ({{when}}). Seul le dernier bulletin compte.',
  'screen.booth.follow': 'Suivre le vote',
  'screen.booth.leave': 'Quitter l’isoloir',
  'screen.booth.leave.title': 'Quitter sans déposer\u00a0?',
  'screen.booth.leave.confirm': 'Quitter sans voter',
  'screen.booth.leave.words':
    'Votre choix n’est pas encore déposé. En partant, il est oublié\u00a0; un bulletin déposé avant reste compté.',
  'screen.receipt.choice': 'Choix',
  'screen.receipt.number': 'Bulletin',
  'screen.receipt.nth_one': 'le {{count}}er que vous déposez',
  'screen.receipt.nth_other': 'le {{count}}e que vous déposez',
  'screen.receipt.at': 'Déposé',
  'screen.receipt.hash': 'Empreinte de la question, la même pour tous',
} as const;
