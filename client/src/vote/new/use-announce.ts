import { useNavigate } from 'react-router';
import type { Question } from '@communaux/shared/vote';
import { DraftPollDocument, SchedulePollDocument } from '../../generated/vote.documents.js';
import { useAct } from '../../platform/act/use-act.js';
import { fromWall } from '../../platform/language/wall-time.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import type { PollDraft } from './poll-draft.js';

/**
 * A member files a draft, which an agent then announces; an agent does both in one gesture. Either way one ends on the
 * page of the poll, where what is left to do is said.
 */
export const useAnnounce = (draft: PollDraft, onSent: () => void) => {
  const { slug, timeZone } = useZone();
  const navigate = useNavigate();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const drafting = useAct(DraftPollDocument, (data) => data.draftPoll);
  const scheduling = useAct(SchedulePollDocument, (data) => data.schedulePoll);
  const announce = async (question: Question) => {
    const instantOf = (wall: string) => {
      const at = fromWall(wall, timeZone);
      return at === undefined ? null : new Date(at).toISOString();
    };
    const closesAt = instantOf(draft.closesAt);
    if (closesAt === null) return;
    const poll = await drafting.act({
      zone: slug,
      input: {
        asked: draft.asked.trim(),
        questionForm: question,
        theme: draft.theme,
        liveResults: draft.liveResults,
        opensAt: instantOf(draft.opensAt),
        closesAt,
      },
    });
    if (!poll) return;
    onSent();
    if (agent) await scheduling.act({ zone: slug, poll: poll.id });
    await navigate(`/z/${slug}/polls/${poll.id}`);
  };
  return {
    announce,
    agent,
    busy: drafting.busy || scheduling.busy,
    reasons: drafting.reasons,
    error: drafting.error,
  };
};
