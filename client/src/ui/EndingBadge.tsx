import { StateBadge, type State } from './StateBadge.js';

const STATES = {
  adopted: 'done',
  elected: 'done',
  rejected: 'refused',
  stopped: 'refused',
  dropped: 'refused',
  void: 'objection',
  objected: 'objection',
  'sent-back': 'objection',
  unresolved: 'waiting',
  majority: 'waiting',
  escalate: 'waiting',
} as const satisfies Readonly<Record<string, State>>;

/** What a vote or a consent may come to. */
export type Ending = keyof typeof STATES;
export const isEnding = (text: string): text is Ending => Object.hasOwn(STATES, text);

/** What was decided, in its word: the same ending looks the same wherever it is told. */
export const EndingBadge = ({ ending, children }: { readonly ending: Ending; readonly children: string }) => (
  <StateBadge state={STATES[ending]}>{children}</StateBadge>
);
