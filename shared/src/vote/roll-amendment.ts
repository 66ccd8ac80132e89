import { z } from 'zod';
import { idSchema, type RuleSet } from '../body/index.js';
import { refuseAll, type CollegeId, type PersonId, type Reason, type Refused } from '../kernel/index.js';
import type { ElectoralCollege } from './count.js';
import { digestSchema } from './freeze.js';
import { mayVote, pairsOf, type RollLine } from './roll.js';
import type { Stage } from './stage.js';

export const ROLL_ACTS = ['add', 'remove', 'recuse', 'restore'] as const;
export type RollAct = (typeof ROLL_ACTS)[number];

export const amendmentSchema = z.strictObject({
  act: z.enum(ROLL_ACTS),
  collegeId: idSchema<'college'>(),
  reason: z.string().min(1).max(2_000),
  proposedBy: idSchema<'person'>(),
  coSignedBy: idSchema<'person'>(),
  at: z.int().min(0),
  /** Hash of the whole roll once amended. */
  rollDigest: digestSchema,
});

/** A correction of a frozen roll, as a certificate tells it: without the name, with who answers for it. */
export type Amendment = Readonly<z.infer<typeof amendmentSchema>>;

export type AmendmentRefusal =
  | 'amendment-not-open'
  | 'amendment-changes-nothing'
  | 'amendment-of-pair'
  | 'amendment-already-voted'
  | 'amendment-unknown-college'
  | 'co-signature-missing'
  | 'grounds-too-short';

export type AmendmentWish = {
  readonly rule: Pick<RuleSet, 'pairs'>;
  readonly stage: Stage;
  readonly act: RollAct;
  readonly line: RollLine;
  readonly roll: readonly RollLine[];
  readonly colleges: readonly Pick<ElectoralCollege, 'id'>[];
  /** Whether the line has a ballot already: taking it off the roll would leave a ballot without elector. */
  readonly voted: boolean;
  readonly reason: string;
  readonly proposedBy: PersonId;
  readonly coSignedBy: PersonId;
};

export const LEAST_AMENDMENT = 20;

const when = (
  wrong: boolean,
  code: AmendmentRefusal,
  facts: Reason['facts'] = {},
): readonly Reason<AmendmentRefusal>[] => (wrong ? [{ code, facts }] : []);

/** Corrects the roll of an open poll, by two people and with a reason; answers the roll once corrected. */
export const decideAmendment = (
  wish: AmendmentWish,
): { readonly kind: 'accepted'; readonly roll: readonly RollLine[] } | Refused<AmendmentRefusal> => {
  const { rule, stage, act, line, roll, colleges, voted, reason, proposedBy, coSignedBy } = wish;
  const after = amended(act, line, roll);
  // A pair is frozen as one voice: making or unmaking one would change what its ballots already mean.
  const paired = [roll, after].some((lines) =>
    pairsOf(rule, lines).some(({ seatId }) => seatId === line.seatId),
  );
  const reasons = [
    ...when(stage !== 'open', 'amendment-not-open', { stage }),
    ...when(after.filter(mayVote).length === roll.filter(mayVote).length, 'amendment-changes-nothing'),
    ...when(paired, 'amendment-of-pair'),
    ...when(voted, 'amendment-already-voted'),
    ...when(!colleges.some(({ id }) => id === line.collegeId), 'amendment-unknown-college'),
    ...when(proposedBy === coSignedBy, 'co-signature-missing'),
    ...when(reason.trim().length < LEAST_AMENDMENT, 'grounds-too-short', { least: LEAST_AMENDMENT }),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted', roll: after };
};

const amended = (act: RollAct, line: RollLine, roll: readonly RollLine[]): readonly RollLine[] => {
  const others = roll.filter(({ personId }) => personId !== line.personId);
  const known = roll.find(({ personId }) => personId === line.personId);
  if (act === 'add') return known ? roll : [...roll, line];
  if (known === undefined) return roll;
  return act === 'remove' ? others : [...others, { ...known, recused: act === 'recuse' }];
};

/** Registered of each college once the roll is corrected: what quorums and shares are taken of. */
export const amendedColleges = (
  colleges: readonly ElectoralCollege[],
  amendments: readonly Pick<Amendment, 'act' | 'collegeId'>[],
): readonly ElectoralCollege[] =>
  colleges.map((college) => ({
    ...college,
    registered: college.registered + changeIn(college.id, amendments),
  }));

const changeIn = (id: CollegeId, amendments: readonly Pick<Amendment, 'act' | 'collegeId'>[]): number =>
  amendments
    .filter(({ collegeId }) => collegeId === id)
    .reduce((change, { act }) => change + (act === 'add' || act === 'restore' ? 1 : -1), 0);
