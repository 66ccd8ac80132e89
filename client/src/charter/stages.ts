import type { RevisionSheetFragment } from '../generated/charter.documents.js';
import type { RevisionStage } from '../generated/schema.js';

export type StageStep = {
  readonly stage: RevisionStage;
  readonly standing: 'done' | 'here' | 'ahead';
  /** When it was reached, or will be if a date is set; ISO 8601. */
  readonly at: string | null;
};

const PATH: readonly RevisionStage[] = [
  'draft',
  'submitted',
  'admissible',
  'consultation',
  'vote',
  'adopted',
  'in_force',
];
/** Where the path was left for good, by the stage reached last on it. */
const ENDS: Partial<Record<RevisionStage, number>> = { not_admissible: 2, rejected: 5 };

type Dated = Pick<
  RevisionSheetFragment,
  | 'stage'
  | 'createdAt'
  | 'submittedAt'
  | 'examinedAt'
  | 'consultationOpensAt'
  | 'consultationClosesAt'
  | 'decidedAt'
  | 'effectiveFrom'
>;

/** The path of a revision: what is behind, where it is, what is ahead. A path that ended shows nothing beyond its end. */
export const stepsOf = (revision: Dated): readonly StageStep[] => {
  const { stage } = revision;
  const at = datesOf(revision);
  const step = (name: RevisionStage, standing: StageStep['standing']): StageStep => ({
    stage: name,
    standing,
    at: at[name] ?? null,
  });
  const here = PATH.indexOf(stage);
  if (here >= 0)
    return PATH.map((name, rank) => step(name, rank < here ? 'done' : rank === here ? 'here' : 'ahead'));
  const walked = ENDS[stage] ?? PATH.filter((name) => at[name] !== undefined).length;
  return [...PATH.slice(0, walked).map((name) => step(name, 'done')), step(stage, 'here')];
};

const datesOf = (revision: Dated): Partial<Record<RevisionStage, string>> => {
  const dates: readonly (readonly [RevisionStage, string | null])[] = [
    ['draft', revision.createdAt],
    ['submitted', revision.submittedAt],
    ['admissible', revision.examinedAt],
    ['not_admissible', revision.examinedAt],
    ['consultation', revision.consultationOpensAt],
    ['adopted', revision.decidedAt],
    ['rejected', revision.decidedAt],
    ['in_force', revision.effectiveFrom],
  ];
  return Object.fromEntries(dates.flatMap(([stage, at]) => (at === null ? [] : [[stage, at]])));
};
