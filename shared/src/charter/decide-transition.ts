import { DAY, later, never, refuse, type Instant, type PollId, type Refused } from '../kernel/index.js';
import { staleChanges, type CurrentVersions } from './change.js';
import { MOVES, standsAs, type RevisionAct, type RevisionActor } from './revision-acts.js';
import { proposalOf, type Revision, type Standing } from './revision.js';

/** What a body's rule set fixes about the path of a revision. `earlyVote`: may open before the consultation ends. */
export type RevisionRules = { readonly consultationDays: number; readonly earlyVote?: boolean };

export const TRANSITION_REFUSALS = [
  'wrong-stage',
  'not-the-author',
  'not-the-agent',
  'not-by-hand',
  'nothing-changed',
  'effective-in-the-past',
  'reasons-needed',
  'consultation-too-short',
  'closes-in-the-past',
  'consultation-still-open',
  'stale-base',
  'other-poll',
  'not-effective-yet',
] as const;
export type TransitionRefusal = (typeof TRANSITION_REFUSALS)[number];
export type Transition = { readonly kind: 'moved'; readonly revision: Revision } | Refused<TransitionRefusal>;

const REFUSED_TO = { author: 'not-the-author', agent: 'not-the-agent', system: 'not-by-hand' } as const;

/** The revision after an act, or why it may not be done. Stage first, then person, then the act's own conditions. */
export const decideTransition = (
  revision: Revision,
  act: RevisionAct,
  who: RevisionActor,
  rules: RevisionRules,
  now: Instant,
): Transition => {
  const move = MOVES[act.act];
  if (!move.from.includes(revision.stage))
    return refuse('wrong-stage', { stage: revision.stage, act: act.act, from: move.from });
  if (!standsAs(move.by, revision, who)) return refuse(REFUSED_TO[move.by], { act: act.act });
  const standing = standingAfter(revision, act, rules, now);
  if ('kind' in standing) return standing;
  return { kind: 'moved', revision: { ...proposalOf(revision), ...standing } };
};

type Step = Standing | Refused<TransitionRefusal>;

const standingAfter = (revision: Revision, act: RevisionAct, rules: RevisionRules, now: Instant): Step => {
  switch (act.act) {
    case 'edit':
      return { stage: 'draft' };
    case 'submit':
      return submission(revision, now);
    case 'declare_admissible':
    case 'declare_not_admissible':
      return examined(act, now);
    case 'open_consultation':
      return consultation(act.closesAt, rules, now);
    case 'open_vote':
      return vote(revision, act.pollId, act.current, rules, now);
    case 'adopt':
      return adoption(revision, act.pollId, act.current, now);
    case 'reject':
      return (
        ofItsPoll(revision, act.pollId) ?? {
          stage: 'rejected',
          pollId: act.pollId,
          decidedAt: now,
          because: act.because,
        }
      );
    case 'send_back':
      return ofItsPoll(revision, act.pollId) ?? { stage: 'draft' };
    case 'come_into_force':
      return inForce(revision, now);
    case 'withdraw':
      return { stage: 'withdrawn' };
    default:
      return never(act);
  }
};

/**
 * Nothing can have applied before it was proposed. A day is asked for by its first instant: it is past once it is over,
 * so that "today" may still be asked.
 */
const submission = ({ changes, effectiveFrom }: Revision, now: Instant): Step => {
  if (changes.length === 0) return refuse('nothing-changed');
  return effectiveFrom !== null && later(effectiveFrom, DAY) <= now
    ? refuse('effective-in-the-past', { effectiveFrom })
    : { stage: 'submitted', submittedAt: now };
};

/** The agent answers for the law, never for the opportunity: a "no" without grounds is not an answer. */
const examined = (
  {
    act,
    opinion,
  }: { readonly act: 'declare_admissible' | 'declare_not_admissible'; readonly opinion: string },
  now: Instant,
): Step => {
  const said = { examinedAt: now, opinion: opinion.trim() };
  if (act === 'declare_admissible') return { stage: 'admissible', ...said };
  return said.opinion === '' ? refuse('reasons-needed') : { stage: 'not_admissible', ...said };
};

const consultation = (closesAt: Instant, { consultationDays: min }: RevisionRules, now: Instant): Step => {
  if (closesAt <= now) return refuse('closes-in-the-past', { closesAt });
  return closesAt < later(now, min * DAY)
    ? refuse('consultation-too-short', { count: min, asked: Math.floor((closesAt - now) / DAY) })
    : { stage: 'consultation', openedAt: now, closesAt };
};

const vote = (
  revision: Revision,
  pollId: PollId,
  current: CurrentVersions,
  rules: RevisionRules,
  now: Instant,
): Step => {
  if (revision.stage === 'consultation' && now < revision.closesAt && !rules.earlyVote)
    return refuse('consultation-still-open', { closesAt: revision.closesAt });
  return freshBase(revision, current) ?? { stage: 'vote', openedAt: now, pollId };
};

const adoption = (revision: Revision, pollId: PollId, current: CurrentVersions, now: Instant): Step =>
  ofItsPoll(revision, pollId) ??
  freshBase(revision, current) ?? {
    stage: 'adopted',
    pollId,
    decidedAt: now,
    effectiveFrom: laterOf(revision.effectiveFrom, now),
  };

const laterOf = (asked: Instant | null, now: Instant): Instant =>
  asked !== null && asked > now ? asked : now;

const inForce = (revision: Revision, now: Instant): Step => {
  if (revision.stage !== 'adopted') return refuse('wrong-stage', { stage: revision.stage });
  const { pollId, decidedAt, effectiveFrom } = revision;
  return now < effectiveFrom
    ? refuse('not-effective-yet', { effectiveFrom })
    : { stage: 'in_force', pollId, decidedAt, effectiveFrom };
};

/** The result of one poll never decides another revision. */
const ofItsPoll = (revision: Revision, pollId: PollId): Refused<'other-poll'> | undefined =>
  revision.stage === 'vote' && revision.pollId === pollId ? undefined : refuse('other-poll', { pollId });

const freshBase = (revision: Revision, current: CurrentVersions): Refused<'stale-base'> | undefined => {
  const stale = staleChanges(revision.changes, current);
  if (stale.length === 0) return undefined;
  const articles = stale.map(({ articleId, title, baseVersion }) => ({
    articleId,
    title,
    baseVersion,
    currentVersion: current.get(articleId) ?? 0,
  }));
  return refuse('stale-base', { articles, count: articles.length });
};
