import { replayClauses } from '@communaux/shared/booking';
import { clausesSchema, compareArticles, type Clause } from '@communaux/shared/charter';
import type { RevisionId } from '@communaux/shared/kernel';
import type { Impact } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { pastBookings } from './past-bookings.view.js';
import { toChange, type ChangeRow } from './revision.row.js';
import { revisionRow } from './revision.view.js';

const LONGEST_MONTHS = 24;
const NOTHING: Impact = { bookings: 0, refused: 0, firms: 0, examples: [] };

/** What the clauses that a revision adds or changes would have refused over the last months. */
export const revisionImpact =
  (id: RevisionId, months: number): UseCase<Impact> =>
  async (work) => {
    const row = await revisionRow(work, id);
    const clauses = (row?.changes ?? []).flatMap(newClauses);
    if (clauses.length === 0) return NOTHING;
    const past = await pastBookings(work, clauses, Math.min(Math.max(months, 1), LONGEST_MONTHS));
    const { checked, refused, byFirm, examples } = replayClauses(clauses, past);
    return {
      bookings: checked,
      refused,
      firms: byFirm.filter((firm) => firm.firmId !== null && firm.refused > 0).length,
      examples: examples.map(({ booking: { asset, slot }, codes }) => ({
        assetName: asset.name,
        ...slot,
        codes: [...codes],
      })),
    };
  };

/** Clauses kept as they are were already in force: they refuse nothing new. */
const newClauses = (row: ChangeRow): readonly Clause[] => {
  const before = row.before && { ...row.before, clauses: clausesSchema.parse(row.before.clauses) };
  const { added, changed } = compareArticles(before, toChange(row)).clauses;
  return [...added, ...changed.map(({ after }) => after)];
};
