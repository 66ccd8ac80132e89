/** Guardians at work: which votes they watch over, what they write, and what became of their vetoes. */
export { isGuarded, type GuardedVote } from './guarded.js';
export { vetoInputSchema, vetoRightInputSchema, type VetoInput, type VetoRightInput } from './forms.js';
export { SETTLEMENTS, settlementOf, type Settlement } from './settlement.js';
export { fr as guardianFr } from './texts.fr.js';
export { en as guardianEn } from './texts.en.js';
