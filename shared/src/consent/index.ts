/** Consent as a process: what its forms send, and when its answers may be closed; its rules are in `vote/consent`. */
export {
  amendedSchema,
  CONSENT_KINDS,
  consentAnswerSchema,
  consentInputSchema,
  MOVES_BY_HAND,
  moveSchema,
  nominationSchema,
  objectionTestSchema,
  REVIEWS,
  reviewSchema,
  spokenSchema,
  type ConsentAnswerInput,
  type ConsentInput,
  type ConsentKind,
  type MoveByHand,
  type MoveInput,
  type NominationInput,
  type ObjectionTestInput,
  type ReviewInput,
} from './forms.js';
export { decideClose, type Answering } from './close.js';
export { fr as consentFr } from './texts.fr.js';
export { en as consentEn } from './texts.en.js';
