import { canonical, HOUR, isRefused, later, type PersonId, type PollId } from '@communaux/shared/kernel';
import type { Question } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';
import { freezePoll, motionSheet, sha256, type Sheet } from '../vote/index.js';
import type { ConsentState } from './consent-state.js';
import { namesOf } from './election.store.js';

const LEAST_HOURS = 72;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The rounds are over and the rule says: majority. The last text is put to the vote as it stands; an election chooses
 * among those named who are left, by approval. Null when no vote can open, one name alone being no choice.
 */
export const openFallbackPoll = async (
  work: Work,
  consent: ConsentState,
  left: readonly PersonId[],
): Promise<PollId | null> => {
  const { id, kind, title, text, theme, rule, facilitatorId } = consent;
  const question = kind === 'election' ? await amongThose(work, left) : YES_NO;
  if (!question) return null;
  const pollId = work.newId<PollId>();
  const sheet: Sheet = {
    ...motionSheet({
      pollId,
      revisionId: null,
      title,
      theme,
      text: canonical({ consent: id, title, text: kind === 'election' ? '' : text, question }),
      consultationOpenedAt: 'settled',
      opensAt: work.now,
      closesAt: later(work.now, Math.max(rule.votingHours, LEAST_HOURS) * HOUR),
    }),
    question,
    proposedBy: facilitatorId,
    tieOrders: { chair: null, seniority: null, seed: sha256(`${work.newId()} ${work.newId()}`) },
  };
  return isRefused(await freezePoll(sheet, 'new')(work)) ? null : pollId;
};

const YES_NO: Question = { method: 'yes_no_blank' };

const amongThose = async (work: Work, left: readonly PersonId[]): Promise<Question | null> => {
  const names = await namesOf(work, left);
  const options = left.flatMap((person, place) => {
    const [label, key] = [names.get(person), LETTERS[place]];
    return label && key ? [{ key, label, cost: null }] : [];
  });
  return options.length < 2 ? null : { method: 'approval', options, places: 1, most: null };
};
