import type { RuleSet } from '../body/index.js';
import {
  HOUR,
  later,
  refuseAll,
  type Instant,
  type PersonId,
  type Reason,
  type Refused,
} from '../kernel/index.js';
import type { RollLine } from './roll.js';
import type { Stage } from './stage.js';

export type ContestRefusal =
  | 'contest-not-in-rule'
  | 'contest-too-late'
  | 'contest-not-now'
  | 'not-on-roll'
  | 'grounds-too-short'
  | 'co-signature-missing'
  | 'co-signature-by-contester';

/** Of a contest and of its answer: both are published, and each has to be understood by those who were not there. */
export const LEAST_CONTEST = 40;

/** Until when an elector may contest a count. */
export const contestEndsAt = ({ contestHours }: Pick<RuleSet, 'contestHours'>, talliedAt: Instant): Instant =>
  later(talliedAt, contestHours * HOUR);

export type ContestWish = {
  readonly rule: Pick<RuleSet, 'contestHours'>;
  readonly stage: Stage;
  readonly talliedAt: Instant;
  readonly rollLine: RollLine | null;
  readonly grounds: string;
  readonly now: Instant;
};

const when = (
  wrong: boolean,
  code: ContestRefusal,
  facts: Reason['facts'] = {},
): readonly Reason<ContestRefusal>[] => (wrong ? [{ code, facts }] : []);

const needsGrounds = (grounds: string): readonly Reason<ContestRefusal>[] =>
  when(grounds.trim().length < LEAST_CONTEST, 'grounds-too-short', { least: LEAST_CONTEST });

/** An elector contests a count, in writing, while the window lasts; the certificate then waits for the answer. */
export const decideContest = ({
  rule,
  stage,
  talliedAt,
  rollLine,
  grounds,
  now,
}: ContestWish): { readonly kind: 'accepted'; readonly grounds: string } | Refused<ContestRefusal> => {
  const endsAt = contestEndsAt(rule, talliedAt);
  const reasons = [
    ...when(rule.contestHours === 0, 'contest-not-in-rule'),
    ...when(stage !== 'tallied' && stage !== 'contested', 'contest-not-now', { stage }),
    ...when(now >= endsAt, 'contest-too-late', { endsAt }),
    ...when(rollLine === null, 'not-on-roll'),
    ...needsGrounds(grounds),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted', grounds: grounds.trim() };
};

export type AnswerWish = {
  readonly stage: Stage;
  readonly contesterId: PersonId;
  readonly answeredBy: PersonId;
  readonly coSignedBy: PersonId;
  readonly answer: string;
};

/** Two people answer a contested count with reasons, neither of whom contested it; then it may be certified. */
export const decideContestAnswer = ({
  stage,
  contesterId,
  answeredBy,
  coSignedBy,
  answer,
}: AnswerWish): { readonly kind: 'accepted'; readonly answer: string } | Refused<ContestRefusal> => {
  const reasons = [
    ...when(stage !== 'contested', 'contest-not-now', { stage }),
    ...when(answeredBy === coSignedBy, 'co-signature-missing'),
    ...when(answeredBy === contesterId || coSignedBy === contesterId, 'co-signature-by-contester'),
    ...needsGrounds(answer),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted', answer: answer.trim() };
};
