import { idSchema } from '../body/index.js';
import { DAY, isRefused, later, type Instant, type PollId } from '../kernel/index.js';
import type { CurrentVersions } from './change.js';
import { decideComment } from './decide-comment.js';
import { decideTransition, type RevisionRules } from './decide-transition.js';
import type { RevisionAct, RevisionActor } from './revision-acts.js';
import type { Revision } from './revision.js';

/** What a screen may offer to do with a revision. `examine` answers yes or no. */
export const OFFERED = [
  'edit',
  'submit',
  'withdraw',
  'examine',
  'open_consultation',
  'open_poll',
  'comment',
] as const;
export type Offered = (typeof OFFERED)[number];

/** Stands for the poll that would open, while only whether one may open is asked. */
export const ANY_POLL: PollId = idSchema<'poll'>().parse('any-poll');

type Circumstances = {
  readonly rules: RevisionRules;
  readonly current: CurrentVersions;
  readonly now: Instant;
  readonly member: boolean;
};

/** The acts that would be accepted now, tried on the decision itself: a button that shows is a button that works. */
export const offeredActs = (
  revision: Revision,
  who: RevisionActor,
  { rules, current, now, member }: Circumstances,
): readonly Offered[] => {
  const accepted = (act: RevisionAct): boolean =>
    !isRefused(decideTransition(revision, act, who, rules, now));
  const offers: Record<Offered, boolean> = {
    edit: accepted({ act: 'edit' }),
    submit: accepted({ act: 'submit' }),
    withdraw: accepted({ act: 'withdraw' }),
    examine: accepted({ act: 'declare_admissible', opinion: '' }),
    open_consultation: accepted({ act: 'open_consultation', closesAt: longEnough(rules, now) }),
    open_poll: accepted({ act: 'open_vote', pollId: ANY_POLL, current }),
    comment: member && !isRefused(decideComment(revision, now)),
  };
  return OFFERED.filter((act) => offers[act]);
};

const longEnough = ({ consultationDays }: RevisionRules, now: Instant): Instant =>
  later(now, (consultationDays + 1) * DAY);
