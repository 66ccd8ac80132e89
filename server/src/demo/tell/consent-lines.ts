import type { RuleSet } from '@communaux/shared/body';
import { HOUR, later, type CollegeId, type Instant, type PersonId } from '@communaux/shared/kernel';
import type { ConsentAnswer, ConsentOutcome } from '@communaux/shared/vote';
import { byPerson, bySystem, type ToldLine } from '../story.js';
import type { Mandate } from './mandate.js';
import type { Person } from './people.js';

/** A consent as it went. */
export type Heard = {
  readonly id: string;
  readonly rule: RuleSet;
  readonly roll: readonly Mandate[];
  readonly answers: readonly {
    readonly personId: PersonId;
    readonly collegeId: CollegeId;
    readonly answer: ConsentAnswer;
    readonly reason: string | null;
    readonly at: Instant;
  }[];
  readonly outcome: ConsentOutcome;
  readonly digest: string;
  readonly objection: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant;
  readonly endedAt: Instant;
  readonly reviewAt: Instant;
  readonly baker: Person;
  readonly employee: Person;
  readonly resident: Person;
};

/** Tested the morning after the close, and given up the evening after that. */
export const TESTED = 16 * HOUR;
export const LIFTED = 30 * HOUR;

/** The same, as the register learnt it. */
export const linesOf = (heard: Heard): readonly ToldLine[] => {
  const { id, baker, resident, objection, openedAt, closedAt, endedAt, reviewAt, digest } = heard;
  const consent = { consent: id };
  const round = { ...consent, round: 1 };
  const facilitator = byPerson(baker.id);
  const told = (at: Instant, actor: string, act: string, facts: ToldLine['facts']): ToldLine => ({
    at,
    actor,
    act: `consent.${act}`,
    facts,
  });
  return [
    told(openedAt, facilitator, 'opened', { ...consent, kind: 'proposal', electors: heard.roll.length }),
    ...heard.answers.map(({ personId, collegeId, at }) => ({
      ...told(at, byPerson(personId), 'answered', { ...round, college: collegeId }),
      open: false,
    })),
    told(closedAt, bySystem('close-consent-answers'), 'moved', { ...round, to: 'test' }),
    told(later(closedAt, TESTED), facilitator, 'objection-tested', { ...consent, objection, valid: true }),
    told(later(closedAt, LIFTED), byPerson(resident.id), 'objection-lifted', { ...consent, objection }),
    told(endedAt, facilitator, 'round-ended', { ...round, verdict: 'adopted', digest }),
    told(endedAt, facilitator, 'ended', { ...consent, as: 'adopted', reviewAt, poll: null }),
  ];
};
