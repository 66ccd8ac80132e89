import { NameSubstituteDocument, SeatPersonDocument } from '../../generated/roll.documents.js';
import type { GrantMandateInput, SubstituteInput } from '../../generated/schema.js';
import { useAct } from '../../platform/act/use-act.js';
import { useZone } from '../../platform/session/session.js';

/** The two ways of giving a place to somebody, told as one act: each answers whether it was done. */
export const useSeating = () => {
  const { slug } = useZone();
  const seating = useAct(SeatPersonDocument, (data) => data.grantMandate);
  const standing = useAct(NameSubstituteDocument, (data) => data.nameSubstitute);
  return {
    busy: seating.busy || standing.busy,
    reasons: [...seating.reasons, ...standing.reasons],
    error: seating.error ?? standing.error,
    seatPerson: async (input: GrantMandateInput): Promise<boolean> =>
      (await seating.act({ zone: slug, input })) !== undefined,
    nameSubstitute: async (input: SubstituteInput): Promise<boolean> =>
      (await standing.act({ zone: slug, input })) !== undefined,
  };
};
