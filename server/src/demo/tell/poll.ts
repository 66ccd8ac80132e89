import type { RevisionId } from '@communaux/shared/kernel';
import { byPerson, type Setting } from '../story.js';
import type { RevisionSketch, VoteSketch } from '../words/revision.js';
import type { Body } from './body.js';
import type { Say } from './cast-ballots.js';
import { holdPoll, type HeldPoll } from './held-poll.js';
import type { Person } from './people.js';

type Question = {
  readonly sketch: RevisionSketch;
  readonly poll: NonNullable<RevisionSketch['poll']>;
  readonly revisionId: RevisionId;
  readonly text: string;
  readonly agent: Person;
};

/** A text put to the vote, for or against. */
export const tellPoll = (setting: Setting, body: Body, question: Question): HeldPoll => {
  const { sketch, poll, revisionId, text, agent } = question;
  return holdPoll(
    setting,
    body,
    {
      title: sketch.title,
      asked: sketch.title,
      revisionId,
      openedBy: byPerson(agent.id),
      wish: {
        question: { method: 'yes_no_blank' },
        text,
        consultationOpenedAt: sketch.consultation ? setting.days.at(sketch.consultation[0]) : null,
      },
      opens: poll.opens,
      closes: poll.closes,
    },
    ({ key }) => poll.votes[key][0],
    sayingYes(poll.votes),
  );
};

/** A few blank ones in a college where many came; the others in the shares of the sketch. */
const sayingYes =
  (votes: VoteSketch): Say =>
  ({ key }, rank, present) => {
    const blank = present > 8 ? Math.round(present / 14) : 0;
    const inFavour = Math.round(((present - blank) * votes[key][1]) / 100);
    return rank < blank ? 'blank' : rank < blank + inFavour ? 'yes' : 'no';
  };
