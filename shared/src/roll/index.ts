/** Who votes, for whom and by which door: the roll as it stands, corrections, proxies, pair seats, assisted entry. */
export { assembleRoll, type HeldMandate, type PairSeat, type RollSources } from './assemble-roll.js';
export {
  decideCoSignature,
  type CoSignatureRefusal,
  type CoSignatureWish,
  type Signer,
} from './decide-co-signature.js';
export {
  ASSISTED_DOORS,
  decideEntry,
  decideEntryAnswer,
  type AssistedDoor,
  type EntryAnswer,
  type EntryRefusal,
} from './decide-entry.js';
export {
  amendmentInputSchema,
  castForAllInputSchema,
  entryInputSchema,
  proxyInputSchema,
  recusalInputSchema,
  type AmendmentInput,
  type CastForAllInput,
  type EntryInput,
  type ProxyInput,
  type RecusalInput,
} from './inputs.js';
export {
  decidePlace,
  decideSubstitute,
  seatInputSchema,
  type PlaceRefusal,
  type SeatInput,
  type SubstituteRefusal,
} from './seats.js';
export { fr as rollFr } from './texts.fr.js';
export { en as rollEn } from './texts.en.js';
