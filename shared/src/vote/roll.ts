import { z } from 'zod';
import { idSchema, inForce, type Membership } from '../body/index.js';
import { canonical, type Instant } from '../kernel/index.js';

export const rollLineSchema = z.strictObject({
  personId: idSchema<'person'>(),
  collegeId: idSchema<'college'>(),
});

/** One elector. Presence, proxies and seats will be further members of this line. */
export type RollLine = Readonly<z.infer<typeof rollLineSchema>>;

/** Who may vote at an instant: memberships in force with a deliberative voice, in a stable order. */
export const rollOf = (memberships: readonly Membership[], at: Instant): readonly RollLine[] =>
  sorted(
    memberships
      .filter((membership) => membership.voice === 'deliberative' && inForce(membership, at))
      .map(({ personId, collegeId }) => ({ personId, collegeId })),
  );

/** The text whose hash freezes the roll, the same whatever the order lines were read in. */
export const rollText = (roll: readonly RollLine[]): string =>
  canonical(sorted(roll).map(({ personId, collegeId }) => ({ personId, collegeId })));

const sorted = <Line extends RollLine>(lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((a, b) => (a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0));
