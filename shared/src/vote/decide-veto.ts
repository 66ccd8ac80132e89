import type { RuleSet } from '../body/index.js';
import { refuseAll, type Instant, type Reason, type Refused } from '../kernel/index.js';
import { vetoEndsAt, type Veto, type VetoRight } from './guardian.js';
import { STAGES, type PollTimes } from './stage.js';
import type { Theme } from './theme.js';

export type VetoRefusal =
  | 'veto-not-in-rule'
  | 'veto-no-right'
  | 'veto-out-of-scope'
  | 'veto-too-early'
  | 'veto-too-late'
  | 'veto-nothing-adopted'
  | 'veto-already-given'
  | 'veto-only-once'
  | 'grounds-too-short';

export type VetoWish = {
  readonly rule: Pick<RuleSet, 'vetoHours' | 'vetoEffect'>;
  readonly right: VetoRight | null;
  readonly poll: PollTimes & { readonly theme: Theme | null; readonly verdict: string | null };
  readonly grounds: string;
  /** Already given in this poll, by anyone. */
  readonly standing: Veto | null;
  /** Whether this decision comes back from a deliberation that a veto asked for. */
  readonly returned: boolean;
  readonly now: Instant;
};

/** Written grounds are the heart of a veto: material to improve the text, not a signature. */
export const LEAST_GROUNDS = 40;

/** Takes or refuses a veto, from the opening of the vote to the end of the window; all reasons at once. */
export const decideVeto = (
  wish: VetoWish,
): { readonly kind: 'accepted'; readonly veto: Veto } | Refused<VetoRefusal> => {
  const { rule, right, grounds, now } = wish;
  const reasons = [...rightReasons(wish), ...timeReasons(wish), ...onceReasons(wish)];
  if (reasons.length > 0 || right === null) return refuseAll(reasons);
  const veto = { guardianId: right.holderId, grounds: grounds.trim(), at: now, effect: rule.vetoEffect };
  return { kind: 'accepted', veto };
};

const when = (
  wrong: boolean,
  code: VetoRefusal,
  facts: Reason['facts'] = {},
): readonly Reason<VetoRefusal>[] => (wrong ? [{ code, facts }] : []);

const rightReasons = ({ rule, right, poll, grounds }: VetoWish): readonly Reason<VetoRefusal>[] => [
  ...when(rule.vetoHours === 0, 'veto-not-in-rule'),
  ...when(right === null, 'veto-no-right'),
  ...when(
    right !== null && (poll.theme === null || !right.themes.includes(poll.theme)),
    'veto-out-of-scope',
    {
      theme: poll.theme,
    },
  ),
  ...when(grounds.trim().length < LEAST_GROUNDS, 'grounds-too-short', { least: LEAST_GROUNDS }),
];

const timeReasons = ({ rule, poll, now }: VetoWish): readonly Reason<VetoRefusal>[] => {
  const endsAt = vetoEndsAt(rule, poll.closesAt);
  return [
    ...when(STAGES.indexOf(poll.stage) < STAGES.indexOf('open'), 'veto-too-early'),
    ...when(now >= endsAt, 'veto-too-late', { endsAt }),
    ...when(poll.verdict !== null && !CARRIED.includes(poll.verdict), 'veto-nothing-adopted'),
  ];
};

const CARRIED = ['adopted', 'elected'];

/** A text sent back once is not sent back for ever: its second adoption stands (governance 4.3). */
const onceReasons = ({ rule, standing, returned }: VetoWish): readonly Reason<VetoRefusal>[] => [
  ...when(standing !== null, 'veto-already-given'),
  ...when(returned && rule.vetoEffect === 'deliberation_once', 'veto-only-once'),
];
