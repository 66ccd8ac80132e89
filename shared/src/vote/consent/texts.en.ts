import type { consentFr } from './texts.fr.js';

/** See texts.fr.ts. */
export const consentEn: Record<keyof typeof consentFr, string> = {
  'poll.condition.explicit-answers':
    'Explicit answers: {{answered}} of {{registered}} registered, {{needed}} needed ({{ratio}}).',
  'poll.condition.someone-consents': 'At least one person consents, or a valid objection stands.',
  'poll.condition.no-objection': 'Valid objections that remain: {{standing}}, of {{objections}} tested.',
  'poll.because.explicit-answers':
    'Silence is not consent: {{answered}} answers from {{registered}} registered, {{needed}} were needed.',
  'poll.because.someone-consents': 'Nobody consents; people standing aside: {{aside}}.',
  'poll.because.no-objection': 'Valid objections that remain: {{standing}}, of {{objections}} tested.',
  'poll.verdict.objected': 'Objection',
  'poll.step.consent-answers':
    'Round {{round}}, registered: {{registered}}. Consents: {{consent}}; with reservation: {{reservation}}; objections: {{objection}}; standing aside: {{aside}}.',
  'poll.step.objection-lifted': 'Objection {{number}}: lifted by its author after the answer.',
  'poll.step.objection-not-argued': 'Objection {{number}}: not argued, so it does not stand.',
  'poll.step.objection-preference': 'Objection {{number}}: a preference, no harm shown; it does not stand.',
  'poll.step.objection-harms-purpose': 'Objection {{number}}: valid, the proposal harms the common purpose.',
  'poll.step.objection-harms-people':
    'Objection {{number}}: valid, the proposal harms those who will have to live with it.',
  'poll.step.objection-harms-both':
    'Objection {{number}}: valid, the proposal harms the common purpose and those who will have to live with it.',
  'poll.step.enough-lifted_one':
    'The proposal would have been adopted if the valid objection had been lifted.',
  'poll.step.enough-lifted_other':
    'The proposal would have been adopted if the {{count}} valid objections had been lifted.',
  'poll.step.enough-consents_one': 'The proposal would have been adopted with {{count}} more consent.',
  'poll.step.enough-consents_other': 'The proposal would have been adopted with {{count}} more consents.',
  'poll.step.consent-review_one': 'This decision comes back for review in {{days}} day.',
  'poll.step.consent-review_other': 'This decision comes back for review in {{days}} days.',

  'consent.phase.clarification': 'Clarify',
  'consent.phase.reaction': 'React',
  'consent.phase.objection': 'Answer',
  'consent.phase.test': 'Test the objections',
  'consent.phase.ended': 'Round over',
  'consent.criterion.argued': 'It is argued',
  'consent.criterion.harmsPurpose': 'It shows harm to the common purpose',
  'consent.criterion.harmsPeople': 'It shows harm to those who will have to live with it',
  'consent.after.adopted': 'Adopted by consent.',
  'consent.after.bonify': 'The text is amended, then a new round opens: {{round}} of {{rounds}}.',
  'consent.after.majority': 'The rounds of the rule are over: the last text is put to the vote.',
  'consent.after.escalate':
    'The rounds of the rule are over: the question goes to the body that the rule names.',
  'consent.after.dropped':
    'The rounds of the rule are over and it provides for nothing more: the proposal is dropped.',
  'consent.after.again': 'This round has no effect: it may be called again.',

  'refusal.consent-phase-not-next': 'This round cannot move to that step now: no step is skipped.',
  'refusal.consent-wrong-phase':
    'Now is not the time for this in the round. See the current step at the top of the page.',
  'refusal.consent-untested_one': 'One objection has not been tested yet: answer it first.',
  'refusal.consent-untested_other': '{{count}} objections have not been tested yet: answer them first.',
  'refusal.consent-answer-unknown':
    'There is no such answer. Choose consent, reservation, objection or standing aside.',
  'refusal.consent-reason-missing':
    'Say why in a few words ({{least}} characters at least), so that it can be answered.',
  'refusal.consent-words-missing': 'The message is empty. Write your question or your reaction.',
  'refusal.consent-no-objection': 'No valid objection remains: there is nothing to amend in this round.',
  'refusal.consent-rounds-over':
    'The rule gives {{rounds}} rounds and they are over: what it provides for next applies.',
  'refusal.consent-text-unchanged':
    'The text has not changed. Amend it to meet the objections, then open the round.',
  'refusal.objection-own-test': 'This is your objection: somebody else must test it and answer it.',
  'refusal.objection-tested': 'This objection has already been tested and answered.',
  'refusal.objection-not-tested':
    'This objection has no answer yet. Wait for it before you decide to lift it.',
  'refusal.objection-not-yours': 'Only the person who objected can lift the objection.',
  'refusal.objection-answer-missing':
    'Answer this objection in {{least}} characters at least: each one keeps its answer.',

  'election.step.nomination': 'Name',
  'election.step.change': 'Change one’s mind',
  'election.step.proposal': 'Propose',
  'election.step.consent': 'Consent',
  'election.step.ended': 'Over',
  'refusal.election-step-not-next': 'This election cannot move to that step now: no step is skipped.',
  'refusal.election-wrong-step': 'Now is not the time for this in the election.',
  'refusal.election-nobody-named': 'Nobody has been named yet. Wait for a first nomination.',
  'refusal.nomination-reason-missing': 'Say in {{least}} characters at least why you think of this person.',
  'refusal.nominee-not-eligible': 'This person cannot hold the seat. Choose one from the list.',
  'refusal.nominee-set-aside':
    'This person declined, or a valid objection remains against this proposal. Choose another one.',
  'refusal.nomination-nothing-to-change': 'You had already named this person: nothing changes.',
  'refusal.proposal-not-facilitator': 'Only the person who facilitates the election makes the proposal.',
  'refusal.proposal-not-nominee': 'Nobody named this person. Propose one of those who were named.',
  'refusal.proposal-reason-missing':
    'Say in {{least}} characters at least what, in the reasons heard, leads to this proposal.',
};
