import { z } from 'zod';
import { idSchema, instantSchema, type RuleSet } from '../body/index.js';
import { DAY, HOUR, refuseAll, type Instant, type Reason, type Refused } from '../kernel/index.js';
import { LONGEST_POLL_DAYS } from './decide-opening.js';
import { optionKeySchema } from './method/option.js';
import { questionSchema, seatingIn } from './method/question.js';
import { questionReasons } from './question-reasons.js';
import { themeSchema } from './theme.js';

const order = z.array(optionKeySchema).max(100).readonly().nullable().default(null);

/** Longest name of a poll in lists; its question may be longer. */
export const TITLE_LENGTH = 200;

/** A vote as somebody proposes it: what is asked, how it is counted, when. `opensAt` null: as soon as announced. */
export const pollDraftSchema = z.strictObject({
  title: z.string().trim().min(1).max(TITLE_LENGTH),
  asked: z.string().trim().min(1).max(500),
  question: questionSchema,
  theme: themeSchema.nullable().default(null),
  mode: z.enum(['public', 'secret']).default('public'),
  liveResults: z.boolean().default(false),
  opensAt: instantSchema.nullable().default(null),
  closesAt: instantSchema,
  tieOrders: z.strictObject({ chair: order, seniority: order }),
  /** Whose ballot settles an exact tie, where the rule gives the chair a casting vote. */
  chair: idSchema<'person'>().nullable().default(null),
});
export type PollDraft = Readonly<z.infer<typeof pollDraftSchema>>;

type DraftWish = { readonly draft: PollDraft; readonly ruleSet: RuleSet; readonly now: Instant };
type Proposed = { readonly kind: 'accepted'; readonly draft: PollDraft; readonly opensAt: Instant };

/**
 * Whether a vote can be proposed, and announced, under the rules of today. They may change before it opens, which
 * judges again; what could never open is refused at once, to whoever can still mend it.
 */
export const decideDraft = ({ draft, ruleSet, now }: DraftWish): Proposed | Refused => {
  const opensAt = draft.opensAt !== null && draft.opensAt > now ? draft.opensAt : now;
  const reasons = [
    ...(draft.mode === 'secret' ? [reason('secret-not-yet')] : []),
    // A consent is heard in rounds, each objection with its answer: a single ballot cannot hold that.
    ...(draft.question.method === 'consent' ? [reason('consent-has-rounds')] : []),
    ...questionReasons({ question: draft.question, ruleSet }),
    ...orderReasons(draft),
    ...timeReasons(ruleSet, opensAt, draft.closesAt),
    ...termReasons(draft),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted', draft, opensAt };
};

const reason = (code: string, facts: Reason['facts'] = {}): Reason => ({ code, facts });

const timeReasons = ({ votingHours }: RuleSet, opensAt: Instant, closesAt: Instant): readonly Reason[] => {
  const length = closesAt - opensAt;
  if (length <= 0) return [reason('closes-before-opening', { opensAt, closesAt })];
  return [
    ...(length < votingHours * HOUR ? [reason('voting-too-short', { hours: votingHours })] : []),
    ...(length > LONGEST_POLL_DAYS * DAY ? [reason('voting-too-long', { days: LONGEST_POLL_DAYS })] : []),
  ];
};

/** Mandates that would be over before anybody has won one. */
const termReasons = ({ question, closesAt }: PollDraft): readonly Reason[] => {
  const endsAt = seatingIn(question)?.endsAt;
  return endsAt !== undefined && endsAt <= closesAt ? [reason('seating-term-empty', { endsAt })] : [];
};

/** An order that settles ties names options of the question, each once. */
const orderReasons = ({ question, tieOrders }: PollDraft): readonly Reason[] => {
  const keys = new Set('options' in question ? question.options.map(({ key }) => key) : []);
  return [tieOrders.chair, tieOrders.seniority].flatMap((named) =>
    named === null || (named.every((key) => keys.has(key)) && new Set(named).size === named.length)
      ? []
      : [reason('tie-order-unknown-option')],
  );
};
