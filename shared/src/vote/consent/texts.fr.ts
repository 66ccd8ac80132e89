/** What is said of a consent round and of an election without candidate: conditions, steps, refusals. */
export const consentFr = {
  'poll.condition.explicit-answers':
    'Réponses explicites\u00a0: {{answered}} sur {{registered}} inscrits, pour {{needed}} demandées ({{ratio}}).',
  'poll.condition.someone-consents': 'Au moins une personne consent, ou une objection fondée demeure.',
  'poll.condition.no-objection':
    'Objections fondées qui demeurent\u00a0: {{standing}}\u00a0; examinées\u00a0: {{objections}}.',
  'poll.because.explicit-answers':
    'Se taire n’est pas consentir\u00a0: nombre de réponses {{answered}} sur {{registered}} inscrits, il en fallait {{needed}}.',
  'poll.because.someone-consents':
    'Personne ne consent\u00a0; nombre de personnes qui se tiennent à l’écart\u00a0: {{aside}}.',
  'poll.because.no-objection':
    'Objections fondées qui demeurent\u00a0: {{standing}}\u00a0; examinées\u00a0: {{objections}}.',
  'poll.verdict.objected': 'Objection',
  'poll.step.consent-answers':
    'Tour {{round}}, inscrits\u00a0: {{registered}}. Consentements\u00a0: {{consent}}\u00a0; avec réserve\u00a0: {{reservation}}\u00a0; objections\u00a0: {{objection}}\u00a0; à l’écart\u00a0: {{aside}}.',
  'poll.step.objection-lifted': 'Objection {{number}}\u00a0: levée par son auteur après la réponse.',
  'poll.step.objection-not-argued': 'Objection {{number}}\u00a0: non argumentée, elle n’est pas retenue.',
  'poll.step.objection-preference':
    'Objection {{number}}\u00a0: une préférence, sans tort montré\u00a0; elle n’est pas retenue.',
  'poll.step.objection-harms-purpose':
    'Objection {{number}}\u00a0: fondée, la proposition nuit au but commun.',
  'poll.step.objection-harms-people':
    'Objection {{number}}\u00a0: fondée, la proposition nuit à celles et ceux qui devront vivre avec.',
  'poll.step.objection-harms-both':
    'Objection {{number}}\u00a0: fondée, la proposition nuit au but commun et à celles et ceux qui devront vivre avec.',
  'poll.step.enough-lifted_one': 'La proposition aurait été adoptée si l’objection fondée avait été levée.',
  'poll.step.enough-lifted_other':
    'La proposition aurait été adoptée si les {{count}} objections fondées avaient été levées.',
  'poll.step.enough-consents_one': 'La proposition aurait été adoptée avec {{count}} consentement de plus.',
  'poll.step.enough-consents_other':
    'La proposition aurait été adoptée avec {{count}} consentements de plus.',
  'poll.step.consent-review_one': 'Cette décision sera revue dans {{days}} jour.',
  'poll.step.consent-review_other': 'Cette décision sera revue dans {{days}} jours.',

  'consent.phase.clarification': 'Clarifier',
  'consent.phase.reaction': 'Réagir',
  'consent.phase.objection': 'Répondre',
  'consent.phase.test': 'Examiner les objections',
  'consent.phase.ended': 'Tour terminé',
  'consent.criterion.argued': 'Elle est argumentée',
  'consent.criterion.harmsPurpose': 'Elle montre un tort fait au but commun',
  'consent.criterion.harmsPeople': 'Elle montre un tort fait à celles et ceux qui devront vivre avec',
  'consent.after.adopted': 'Adopté par consentement.',
  'consent.after.bonify':
    'Le texte est amendé, puis un nouveau tour s’ouvre\u00a0: le {{round}} sur {{rounds}}.',
  'consent.after.majority': 'Les tours prévus sont écoulés\u00a0: le dernier texte passe au vote.',
  'consent.after.escalate':
    'Les tours prévus sont écoulés\u00a0: la question passe à l’instance que la règle désigne.',
  'consent.after.dropped':
    'Les tours prévus sont écoulés et la règle ne prévoit pas de suite\u00a0: la proposition est abandonnée.',
  'consent.after.again': 'Ce tour est sans effet\u00a0: il peut être convoqué de nouveau.',

  'refusal.consent-phase-not-next':
    'Ce tour ne peut pas passer à cette étape maintenant\u00a0: aucune étape ne se saute.',
  'refusal.consent-wrong-phase':
    'Ce n’est pas le moment de cela dans ce tour. Voyez l’étape en cours en haut de la page.',
  'refusal.consent-untested_one': 'Une objection n’a pas encore été examinée\u00a0: répondez-y d’abord.',
  'refusal.consent-untested_other':
    '{{count}} objections n’ont pas encore été examinées\u00a0: répondez-y d’abord.',
  'refusal.consent-answer-unknown':
    'Cette réponse n’existe pas. Choisissez consentement, réserve, objection ou mise à l’écart.',
  'refusal.consent-reason-missing':
    'Dites en quelques mots pourquoi ({{least}} signes au moins), pour qu’on puisse y répondre.',
  'refusal.consent-words-missing': 'Le message est vide. Écrivez votre question ou votre réaction.',
  'refusal.consent-no-objection':
    'Aucune objection fondée ne demeure\u00a0: il n’y a rien à amender dans ce tour.',
  'refusal.consent-rounds-over':
    'La règle prévoit {{rounds}} tours et ils sont écoulés\u00a0: c’est la suite fixée d’avance qui s’applique.',
  'refusal.consent-text-unchanged':
    'Le texte n’a pas changé. Amendez-le pour répondre aux objections, puis ouvrez le tour.',
  'refusal.objection-own-test':
    'C’est votre objection\u00a0: une autre personne doit l’examiner et y répondre.',
  'refusal.objection-tested': 'Cette objection a déjà été examinée et a reçu sa réponse.',
  'refusal.objection-not-tested':
    'Cette objection n’a pas encore reçu de réponse. Attendez-la pour décider de la lever.',
  'refusal.objection-not-yours': 'Seule la personne qui a objecté peut lever son objection.',
  'refusal.objection-answer-missing':
    'Répondez à cette objection en {{least}} signes au moins\u00a0: chacune garde sa réponse.',

  'election.step.nomination': 'Nommer',
  'election.step.change': 'Changer d’avis',
  'election.step.proposal': 'Proposer',
  'election.step.consent': 'Consentir',
  'election.step.ended': 'Terminé',
  'refusal.election-step-not-next':
    'Cette élection ne peut pas passer à cette étape maintenant\u00a0: aucune étape ne se saute.',
  'refusal.election-wrong-step': 'Ce n’est pas le moment de cela dans cette élection.',
  'refusal.election-nobody-named': 'Personne n’a encore été nommé. Attendez une première nomination.',
  'refusal.nomination-reason-missing':
    'Dites en {{least}} signes au moins pourquoi vous pensez à cette personne.',
  'refusal.nominee-not-eligible': 'Cette personne ne peut pas tenir ce siège. Choisissez-en une de la liste.',
  'refusal.nominee-set-aside':
    'Cette personne a décliné, ou une objection fondée demeure contre cette proposition. Choisissez-en une autre.',
  'refusal.nomination-nothing-to-change': 'Vous aviez déjà nommé cette personne\u00a0: rien ne change.',
  'refusal.proposal-not-facilitator': 'Seule la personne qui facilite l’élection fait la proposition.',
  'refusal.proposal-not-nominee':
    'Cette personne n’a été nommée par personne. Proposez l’une de celles qui l’ont été.',
  'refusal.proposal-reason-missing':
    'Dites en {{least}} signes au moins ce qui, dans les raisons entendues, mène à cette proposition.',
} as const;
