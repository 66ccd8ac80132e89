export const fr = {
  'refusal.consent-unknown': 'Cette zone n’a pas ce consentement. Choisissez-en un dans la liste.',
  'refusal.not-facilitator':
    'Seule la personne qui facilite, ou l’intercommunalité en son absence, peut faire cela. Demandez-le-lui.',
  'refusal.consent-over': 'Ce consentement est terminé. Ouvrez-en un autre pour proposer autre chose.',
  'refusal.consent-answers-open':
    'Les réponses restent ouvertes jusqu’à la date annoncée, ou jusqu’à ce que chacun ait répondu\u00A0: {{answered}} sur {{registered}} pour l’instant.',
  'refusal.consent-answers-closed':
    'Les réponses de ce tour sont closes\u00A0: la vôtre n’a pas été prise. Dites-le à la personne qui facilite\u00A0; un nouveau tour peut s’ouvrir.',
  'refusal.consent-close-in-past': 'Donnez une date de fin des réponses qui soit à venir.',
  'refusal.consent-not-void': 'Ce tour n’est pas sans effet\u00A0: il n’y a pas à le convoquer de nouveau.',
  'refusal.nobody-proposed':
    'Personne n’est proposé pour l’instant. La personne qui facilite propose l’une de celles qui ont été nommées.',
  'refusal.nominee-not-you': 'Seule la personne proposée peut décliner.',
  'refusal.consent-no-review':
    'Cette décision n’est pas à revoir pour l’instant. Sa date de revue est sur la page.',
  'refusal.words-unknown': 'Cette question n’est plus là. Rechargez la page.',
  'refusal.objection-unknown': 'Cette objection n’est plus là. Rechargez la page.',
} as const;
