import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'refusal.consent-unknown': 'This zone has no such consent. Choose one from the list.',
  'refusal.not-facilitator':
    'Only the facilitator, or the authority in their absence, can do this. Ask them.',
  'refusal.consent-over': 'This consent is over. Open another one to propose something else.',
  'refusal.consent-answers-open':
    'Answers stay open until the announced date, or until everyone has answered: {{answered}} of {{registered}} so far.',
  'refusal.consent-answers-closed':
    'The answers of this round are closed: yours was not taken. Tell the facilitator; another round may open.',
  'refusal.consent-close-in-past': 'Give an end of the answers that is still to come.',
  'refusal.consent-not-void': 'This round is not void: there is no need to call it again.',
  'refusal.nobody-proposed': 'Nobody is proposed yet. The facilitator proposes one of those who were named.',
  'refusal.nominee-not-you': 'Only the person proposed can decline.',
  'refusal.consent-no-review': 'This decision is not due for review. Its review date is on the page.',
  'refusal.words-unknown': 'This question is no longer there. Reload the page.',
  'refusal.objection-unknown': 'This objection is no longer there. Reload the page.',
};
