import type { SeatId } from '@communaux/shared/body';
import type { CollegeId, Instant, PersonId } from '@communaux/shared/kernel';

/** Who holds a mandate, and when: what a roll is read from. */
export type Mandate = {
  readonly personId: PersonId;
  readonly collegeId: CollegeId;
  readonly from: Instant;
  readonly to: Instant;
  /** The seat two people share; null for whoever speaks alone. */
  readonly seatId: SeatId | null;
};
