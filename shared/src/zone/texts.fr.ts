import { agents } from './agent-texts.fr.js';
import { screens } from './screen-texts.fr.js';

export const fr = {
  'refusal.siret.digits': 'Un SIRET compte 14 chiffres.',
  'refusal.siret.control': 'Ce SIRET n’existe pas : sa clé de contrôle est fausse. Vérifiez chaque chiffre.',
  'refusal.siren.digits': 'Un SIREN compte 9 chiffres.',
  'refusal.siren.control': 'Ce SIREN n’existe pas : sa clé de contrôle est fausse. Vérifiez chaque chiffre.',
  'refusal.naf.form': 'Un code d’activité compte quatre chiffres et une lettre, par exemple 45.20B.',

  'cnig.repair.encoding': 'Le fichier n’était pas en UTF-8 : il a été lu comme du texte Windows.',
  'cnig.repair.column-renamed': 'Nom de colonne ramené à celui du standard.',
  'cnig.repair.column-unknown': 'Colonne étrangère au standard : lue, non enregistrée.',
  'cnig.repair.column-missing': 'Colonne absente du fichier : laissée vide ou complétée ligne par ligne.',
  'cnig.repair.cells-trailing': 'Séparateurs vides en fin de ligne retirés.',
  'cnig.repair.cells-short': 'Ligne plus courte que l’en-tête : la fin est laissée vide.',
  'cnig.repair.cells-rejoined':
    'Un séparateur non protégé coupait une valeur et décalait les colonnes : la valeur est recollée.',
  'cnig.repair.quote-stray': 'Guillemet isolé retiré : les séparateurs qui le suivent comptent.',
  'cnig.repair.spaces': 'Espaces superflus retirés.',
  'cnig.repair.missing-word': 'Valeur qui signifie « rien » : la case est laissée vide.',
  'cnig.repair.enum-spelling': 'Casse, accents ou ponctuation ramenés à ceux de la liste officielle.',
  'cnig.repair.enum-synonym': 'Valeur proche remplacée par celle de la liste officielle.',
  'cnig.repair.enum-other': 'Valeur hors de la liste officielle : classée « autre ».',
  'cnig.repair.unknown': 'Case obligatoire vide : « inconnu », mot prévu par le standard.',
  'cnig.repair.not-applicable': 'Site sans pôle : « sans objet », mot prévu par le standard.',
  'cnig.repair.yes-no': 'Réponse ramenée à « oui » ou « non ».',
  'cnig.repair.number': 'Nombre récrit avec un point décimal, sans espace ni unité.',
  'cnig.repair.date-year': 'Année ou mois seul : le premier jour est retenu.',
  'cnig.repair.date-order': 'Date récrite dans l’ordre année-mois-jour.',
  'cnig.repair.date-trimmed': 'Date ramenée à la précision demandée par le standard.',
  'cnig.repair.date-from-other': 'Date obligatoire vide : reprise de l’autre date de la ligne.',
  'cnig.repair.date-unknown':
    'Date de création inconnue : 1900-01-01, valeur par défaut du répertoire Sirene.',
  'cnig.repair.id-form': 'Identifiant ramené à la forme commune_CLASSE_5 chiffres.',
  'cnig.repair.list-separator': 'Éléments de la liste séparés par une barre verticale.',
  'cnig.repair.leading-zero': 'Zéro initial perdu par un tableur : rétabli.',
  'cnig.repair.siren-from-siret': 'SIREN repris des neuf premiers chiffres du SIRET.',
  'cnig.repair.effectif-padding': 'Code de tranche d’effectif récrit sur deux caractères.',
  'cnig.repair.effectif-from-label': 'Code de tranche d’effectif retrouvé par son libellé.',
  'cnig.repair.effectif-label': 'Libellé de tranche d’effectif repris de son code.',
  'cnig.repair.naf-point': 'Code d’activité récrit sans point, en majuscules.',
  'cnig.repair.parcel-form': 'Identifiant de parcelle récrit sur 14 caractères, sans espace, en majuscules.',
  'cnig.repair.url-scheme': 'Adresse web complétée par https://.',
  'cnig.repair.name-from-list': 'Nom repris de la liste officielle d’après son code.',
  'cnig.repair.name-from-other': 'Nom vide : repris de l’autre nom de l’établissement.',
  'cnig.repair.point-form': 'Coordonnées récrites sous la forme « longitude, latitude ».',
  'cnig.repair.axes-swapped': 'Latitude et longitude étaient inversées : remises dans l’ordre.',
  'cnig.repair.projected': 'Coordonnées en mètres (Lambert-93 ou outre-mer) converties en degrés (WGS84).',
  'cnig.repair.geometry-form': 'Géométrie récrite en GeoJSON.',
  'cnig.repair.geometry-ring': 'Contour qui ne se refermait pas : refermé sur son premier point.',
  'cnig.repair.geometry-empty': 'Géométrie obligatoire absente : enregistrée comme vide.',

  'cnig.refusal.table-unknown':
    'Ce fichier ne ressemble à aucune des quatre tables du standard. Rien n’a été enregistré. Vérifiez la ligne d’en-tête.',
  'cnig.refusal.columns-ambiguous':
    'Trop de cases sur cette ligne, et plusieurs façons de les recoller. Mettez entre guillemets la valeur qui contient un séparateur.',
  'cnig.refusal.quote-open':
    'Un guillemet ouvert ici ne se referme pas : la suite du fichier n’a pas pu être lue. Fermez-le et importez de nouveau.',
  'cnig.refusal.feature-unreadable': 'Cet objet GeoJSON n’a pas pu être lu. Vérifiez ses accolades.',
  'cnig.refusal.key-missing': 'L’identifiant est vide : la ligne ne désigne rien. Complétez-le.',
  'cnig.refusal.siret-digits': 'Un SIRET compte 14 chiffres. Un tableur a pu en abîmer l’écriture.',
  'cnig.refusal.siret-control': 'La clé de contrôle de ce SIRET est fausse : un chiffre est erroné.',
  'cnig.refusal.required': 'Valeur obligatoire absente : elle est à compléter avant l’export.',
  'cnig.refusal.pattern': 'Valeur d’une forme que le standard refuse : elle est à corriger avant l’export.',
  'cnig.refusal.enumeration': 'Valeur hors de la liste officielle.',
  'cnig.refusal.number': 'Ce n’est pas un nombre.',
  'cnig.refusal.date': 'Ce n’est pas une date lisible.',
  'cnig.refusal.geojson': 'Géométrie illisible ou hors du monde : elle n’est pas dessinée sur la carte.',
  'cnig.refusal.geopoint': 'Ce n’est pas un point « longitude, latitude ».',
  'cnig.refusal.email': 'Ce n’est pas une adresse électronique.',
  'cnig.refusal.effectif': 'Ce n’est pas un code de tranche d’effectif de l’INSEE.',
  'cnig.refusal.corsica':
    'Le modèle officiel refuse les parcelles de Corse (2A, 2B) : conservées ici et dans l’export GeoJSON, laissées vides dans l’export CSV.',

  'parcel.state.unused': 'Jamais occupé',
  'parcel.state.temporary': 'Occupation transitoire',
  'parcel.state.occupied': 'Occupé',
  'parcel.state.vacant': 'Vacant, réutilisable sans travaux',
  'parcel.state.brownfield': 'Friche, à remettre en état',
  'parcel.state.unknown': 'État inconnu',
  'parcel.state.other': 'Autre état',
  'parcel.state.notApplicable': 'Sans objet',

  'refusal.siret-invalid':
    'Ce numéro n’est pas un SIRET : 14 chiffres, dont le dernier contrôle les autres. Vérifiez-le sur un avis de situation ou une facture.',
  'refusal.establishment-unknown':
    'Aucun établissement de cette zone ne porte ce SIRET. Vérifiez le numéro, ou demandez à l’intercommunalité de l’ajouter.',
  'refusal.already-member':
    'Vous êtes déjà rattaché·e à cette entreprise dans cette zone. Il n’y a rien à demander.',
  'refusal.claim-waiting':
    'Votre demande pour cet établissement attend déjà une réponse. Elle reste visible dans vos demandes.',
  'refusal.claims-too-many':
    'Vous avez déjà {{waiting}} demandes en attente dans cette zone. Attendez une réponse avant d’en faire une autre.',
  'refusal.claim-unknown': 'Cette demande n’existe pas, ou vous ne pouvez pas y répondre.',
  'refusal.claim-answered': 'Cette demande a déjà reçu sa réponse. Rechargez la liste.',
  'refusal.claim-own':
    'On ne confirme pas sa propre demande. Demandez à une autre personne de l’intercommunalité ou de l’entreprise.',
  'refusal.claim-reason-missing': 'Un refus se motive : écrivez en une phrase pourquoi, la personne la lira.',
  'refusal.invitation-firm':
    'Un·e délégué·e ou un·e salarié·e vient pour une entreprise de la zone, les autres non. Choisissez l’entreprise ou changez de rôle.',
  'refusal.invitation-college': 'Ce collège n’existe pas dans cette zone. Choisissez-en un autre.',
  'refusal.import-running':
    'Un autre import de cette zone est en cours. Attendez qu’il se termine, puis recommencez : rien n’a été perdu.',
  'refusal.import-too-large':
    'Ce fichier dépasse {{limitMb}} Mo. Découpez-le en plusieurs fichiers, chacun avec sa ligne d’en-tête.',
  'refusal.import-not-text':
    '{{file}} est un classeur, un PDF ou une image. Dans votre tableur, enregistrez-le au format CSV, puis choisissez ce nouveau fichier.',
  'refusal.import-not-cnig':
    '{{file}} ne ressemble à aucune des quatre tables du standard CNIG. Rien n’a été enregistré. Vérifiez sa ligne d’en-tête.',
  'refusal.zone-slug-taken': 'L’adresse « {{slug}} » est déjà celle d’une zone. Choisissez-en une autre.',
  'refusal.zone-slug-form':
    'Une adresse de zone s’écrit en minuscules, chiffres et tirets, par exemple « les-saulaies ».',
  'refusal.authority-unknown':
    'Aucune intercommunalité enregistrée ne porte le SIREN {{siren}}. Créez-la d’abord : npm run admin -- authority create --siren {{siren}}',
  'refusal.authority-not-listed':
    'Le SIREN {{siren}} n’est pas celui d’une intercommunalité de la liste officielle. Vérifiez-le sur banatic.interieur.gouv.fr.',
  'refusal.site-taken': 'Le site {{site}} est déjà celui d’une autre zone de cette instance.',
  'cnig.refusal.other-site':
    'Cette ligne concerne un autre site que celui de la zone : elle n’est pas enregistrée.',
  'cnig.refusal.key-twice':
    'Cet identifiant figure déjà plus haut dans le fichier : la première ligne compte, celle-ci est laissée.',
  'cnig.refusal.parcel-unknown':
    'Terrain que la zone ne connaît pas encore : l’établissement est enregistré, et lui sera rattaché quand le terrain sera importé.',

  'mail.invitation.subject': 'Votre code pour {{zone}}',
  'mail.invitation.hello': 'Bonjour,',
  'mail.invitation.why': '{{authority}} vous invite à prendre part à {{zone}}.',
  'mail.invitation.code': 'Votre code : {{code}}',
  'mail.invitation.how':
    'Ouvrez {{address}} et saisissez ce code. Il sert une seule fois, jusqu’au {{until}}.',

  ...screens,
  ...agents,
} as const;
