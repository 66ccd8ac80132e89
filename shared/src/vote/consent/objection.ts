import { z } from 'zod';
import { refuseAll, type PersonId, type Reason, type Refused } from '../../kernel/index.js';
import type { ConsentPhase } from './phase.js';

/** Least length of what must be argued: a few words that one can answer. */
export const LEAST_REASON = 20;
const reasoned = z.string().trim().min(LEAST_REASON).max(4_000);

/**
 * What an objection is tested by. It is valid when it is argued and shows harm to the purpose of the body, or to those
 * who must live with the decision; a preference is no objection (governance 4.5).
 */
export const criteriaSchema = z.strictObject({
  argued: z.boolean(),
  harmsPurpose: z.boolean(),
  harmsPeople: z.boolean(),
});
export type Criteria = Readonly<z.infer<typeof criteriaSchema>>;

export const isValid = ({ argued, harmsPurpose, harmsPeople }: Criteria): boolean =>
  argued && (harmsPurpose || harmsPeople);

/** An objection with its test and its answer: every one keeps both, for good. */
export const testedObjectionSchema = z.strictObject({
  grounds: reasoned,
  criteria: criteriaSchema,
  answer: reasoned,
  /** Its author no longer holds it, after the answer: it stands no more, whatever the test said. */
  lifted: z.boolean(),
});
export type TestedObjection = Readonly<z.infer<typeof testedObjectionSchema>>;

export const stands = ({ criteria, lifted }: Pick<TestedObjection, 'criteria' | 'lifted'>): boolean =>
  !lifted && isValid(criteria);

export type ObjectionRefusal =
  | 'consent-wrong-phase'
  | 'objection-own-test'
  | 'objection-tested'
  | 'objection-not-tested'
  | 'objection-not-yours'
  | 'objection-answer-missing';

type Held = { readonly phase: ConsentPhase; readonly objectorId: PersonId; readonly isTested: boolean };

export type TestWish = Held & {
  readonly testedBy: PersonId;
  readonly criteria: Criteria;
  readonly answer: string;
};

const when = (
  wrong: boolean,
  code: ObjectionRefusal,
  facts: Reason['facts'] = {},
): readonly Reason<ObjectionRefusal>[] => (wrong ? [{ code, facts }] : []);

/** Tests one objection and answers it, in writing, once; nobody judges their own. */
export const decideTest = ({
  phase,
  objectorId,
  isTested,
  testedBy,
  criteria,
  answer,
}: TestWish):
  | {
      readonly kind: 'accepted';
      readonly criteria: Criteria;
      readonly valid: boolean;
      readonly answer: string;
    }
  | Refused<ObjectionRefusal> => {
  const said = answer.trim();
  const reasons = [
    ...when(phase !== 'test', 'consent-wrong-phase', { phase, asked: 'test' }),
    ...when(testedBy === objectorId, 'objection-own-test'),
    ...when(isTested, 'objection-tested'),
    ...when(said.length < LEAST_REASON, 'objection-answer-missing', { least: LEAST_REASON }),
  ];
  if (reasons.length > 0) return refuseAll(reasons);
  return { kind: 'accepted', criteria, valid: isValid(criteria), answer: said };
};

/** The author of an objection gives it up once it was answered. Before, changing one's answer is enough. */
export const decideLift = ({
  phase,
  objectorId,
  isTested,
  liftedBy,
}: Held & { readonly liftedBy: PersonId }): { readonly kind: 'accepted' } | Refused<ObjectionRefusal> => {
  const reasons = [
    ...when(phase !== 'test', 'consent-wrong-phase', { phase, asked: 'test' }),
    ...when(liftedBy !== objectorId, 'objection-not-yours'),
    ...when(!isTested, 'objection-not-tested'),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted' };
};
