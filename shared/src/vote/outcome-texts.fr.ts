/** Where a vote is and what it came to: its stages, its conditions, why it passed or not. */
export const outcomeFr = {
  'poll.stage.draft': 'En préparation',
  'poll.stage.scheduled': 'Annoncé',
  'poll.stage.open': 'Ouvert',
  'poll.stage.closed': 'Clos',
  'poll.stage.tallied': 'Dépouillé',
  'poll.stage.certified': 'Certifié',
  'poll.stage.published': 'Publié',
  'poll.method.yes_no_blank': 'Pour, contre ou blanc',
  'poll.mode.public': 'Vote public',
  'poll.verdict.adopted': 'Adopté',
  'poll.verdict.rejected': 'Rejeté',
  'poll.verdict.void': 'Scrutin nul',
  'poll.verdict.sent-back': 'Renvoyé en délibération',
  'poll.verdict.stopped': 'Arrêté par un veto',
  'poll.verdict.unresolved': 'Non tranché',
  'poll.condition.someone-speaks': 'Au moins un suffrage exprimé.',
  'poll.condition.college-speaks': 'Au moins un suffrage exprimé dans le collège {{college}}.',
  'poll.condition.quorum-overall':
    'Quorum : participation de {{present}} sur {{registered}} inscrits, {{needed}} demandés ({{ratio}}).',
  'poll.condition.quorum-college':
    'Quorum du collège {{college}} : participation de {{present}} sur {{registered}} inscrits, {{needed}} demandés ({{ratio}}).',
  'poll.condition.threshold-over':
    'Total pondéré des « pour » : {{yesPoints}}, pour plus de {{neededPoints}} demandés ({{ratio}}).',
  'poll.condition.threshold-at-least':
    'Total pondéré des « pour » : {{yesPoints}}, pour au moins {{neededPoints}} demandés ({{ratio}}).',
  'poll.condition.majority-of-colleges':
    'Collèges favorables : {{inFavour}} sur {{colleges}}, pour {{needed}} demandés.',
  'poll.condition.no-college-against':
    'Collèges majoritairement contre : {{against}} sur {{colleges}}, pour aucun admis.',
  'poll.because.someone-speaks': 'Aucun suffrage n’a été exprimé.',
  'poll.because.college-speaks':
    'Le collège {{college}} n’a exprimé aucun suffrage, et la règle demande que chacun s’exprime.',
  'poll.because.quorum-overall':
    'Le quorum n’est pas atteint : participation de {{present}} sur {{registered}} inscrits, il en fallait {{needed}}.',
  'poll.because.quorum-college':
    'Le collège {{college}} n’atteint pas son quorum : participation de {{present}} sur {{registered}} inscrits, il en fallait {{needed}}.',
  'poll.because.threshold-over':
    'Les « pour » font {{yesPoints}} du total pondéré ; il fallait plus de {{neededPoints}}.',
  'poll.because.threshold-at-least':
    'Les « pour » font {{yesPoints}} du total pondéré ; il fallait au moins {{neededPoints}}.',
  'poll.because.majority-of-colleges':
    'Collèges favorables : {{inFavour}} sur {{colleges}} ; il en fallait {{needed}}.',
  'poll.because.no-college-against': 'Majorité contre dans : {{names}}. La règle n’en admet aucune.',
  'poll.because.tie': 'Les « pour » et les « contre » pèsent exactement autant.',
  'poll.because.all-conditions-met': 'Toutes les conditions de la règle sont remplies.',
  'poll.step.turnout':
    '{{college}} : participation de {{present}} sur {{registered}} inscrits ({{turnoutPoints}}).',
  'poll.step.turnout-nobody-registered': '{{college}} : aucun inscrit.',
  'poll.step.share-expressed':
    '{{college}} : {{yes}} pour et {{no}} contre sur {{outOf}} (suffrages exprimés). Poids {{countedPoints}} : {{yesPoints}} pour, {{noPoints}} contre.',
  'poll.step.share-present':
    '{{college}} : {{yes}} pour et {{no}} contre sur {{outOf}} (votants, blancs compris). Poids {{countedPoints}} : {{yesPoints}} pour, {{noPoints}} contre.',
  'poll.step.share-registered':
    '{{college}} : {{yes}} pour et {{no}} contre sur {{outOf}} (inscrits). Poids {{countedPoints}} : {{yesPoints}} pour, {{noPoints}} contre.',
  'poll.step.bloc-yes':
    '{{college}} : {{yes}} pour et {{no}} contre. Le collège donne ses {{countedPoints}} au « pour ».',
  'poll.step.bloc-no':
    '{{college}} : {{yes}} pour et {{no}} contre. Le collège donne ses {{countedPoints}} au « contre ».',
  'poll.step.bloc-tie':
    '{{college}} : {{yes}} pour et {{no}} contre. À égalité, ses {{countedPoints}} ne vont à personne.',
  'poll.step.silent-lost': '{{college}} : aucun suffrage exprimé. Ses {{weightPoints}} sont perdus.',
  'poll.step.silent-renormalised':
    '{{college}} : aucun suffrage exprimé. Ses {{weightPoints}} sont répartis entre les autres collèges.',
  'poll.step.silent-void': '{{college}} : aucun suffrage exprimé. La règle rend alors le scrutin nul.',
  'poll.step.spread': '{{college}} : son poids passe de {{weightPoints}} à {{countedPoints}}.',
  'poll.step.total': 'Total pondéré : {{yesPoints}} pour, {{noPoints}} contre.',
  'poll.stage.contested': 'Contesté',
} as const;
