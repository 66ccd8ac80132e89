import {
  canonical,
  type Instant,
  type PersonId,
  type PollId,
  type RevisionId,
} from '@communaux/shared/kernel';
import type { Frozen, OpeningWish, PollDraft, Question, Theme } from '@communaux/shared/vote';

/** A vote as it is announced: all that its opening will freeze, but the roll and the rules of that day. */
export type Sheet = {
  readonly pollId: PollId;
  readonly revisionId: RevisionId | null;
  readonly title: string;
  readonly asked: string;
  readonly question: Question;
  readonly theme: Theme | null;
  readonly liveResults: boolean;
  readonly tieOrders: Frozen['tieOrders'];
  readonly chair: PersonId | null;
  readonly call: number;
  readonly firstCall: PollId | null;
  readonly proposedBy: PersonId | null;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** The exact words and clauses that would be adopted, or the question itself, as canonical JSON. */
  readonly text: string;
  readonly consultationOpenedAt: OpeningWish['consultationOpenedAt'];
};

/** What a poll that adopts no text of the charter puts to the vote: its question, whole. */
export const questionText = ({
  title,
  asked,
  question,
}: Pick<PollDraft, 'title' | 'asked' | 'question'>): string => canonical({ title, asked, question });

const PLAIN = {
  theme: null,
  liveResults: false,
  tieOrders: { chair: null, seniority: null, seed: null },
  chair: null,
  call: 1,
  firstCall: null,
  proposedBy: null,
} as const;

/** A text put to the vote of the body: adopted or not, by yes, no and blank. */
export const motionSheet = (
  motion: Pick<
    Sheet,
    'pollId' | 'revisionId' | 'title' | 'theme' | 'text' | 'consultationOpenedAt' | 'opensAt' | 'closesAt'
  >,
): Sheet => ({ ...PLAIN, ...motion, asked: motion.title, question: { method: 'yes_no_blank' } });
