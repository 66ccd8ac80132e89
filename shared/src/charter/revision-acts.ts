import type { Instant, PersonId, PollId } from '../kernel/index.js';
import type { CurrentVersions } from './change.js';
import type { RejectionCause, Revision, Stage } from './revision.js';

/** What can be done to a revision. `adopt`, `reject`, `send_back` and `come_into_force` follow a poll or a date, not a person. */
export type RevisionAct =
  | { readonly act: 'edit' }
  | { readonly act: 'submit' }
  | { readonly act: 'declare_admissible'; readonly opinion: string }
  | { readonly act: 'declare_not_admissible'; readonly opinion: string }
  | { readonly act: 'open_consultation'; readonly closesAt: Instant }
  | { readonly act: 'open_vote'; readonly pollId: PollId; readonly current: CurrentVersions }
  | { readonly act: 'adopt'; readonly pollId: PollId; readonly current: CurrentVersions }
  | { readonly act: 'reject'; readonly pollId: PollId; readonly because: RejectionCause }
  /** A guardian's veto: adopted, the text goes back to its author's desk, grounds attached. */
  | { readonly act: 'send_back'; readonly pollId: PollId }
  | { readonly act: 'come_into_force' }
  | { readonly act: 'withdraw' };
export type ActName = RevisionAct['act'];

/** Who acts: a person with their standing towards this charter, the platform carrying out a result, or a reader. */
export type RevisionActor =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'person'; readonly personId: PersonId; readonly agent: boolean }
  | { readonly kind: 'system' };

type Move = { readonly from: readonly Stage[]; readonly by: 'author' | 'agent' | 'system' };

/** The whole path, read aloud. There is no other door: an administrator cannot skip a stage. */
export const MOVES: { readonly [Act in ActName]: Move } = {
  edit: { from: ['draft'], by: 'author' },
  submit: { from: ['draft'], by: 'author' },
  declare_admissible: { from: ['submitted'], by: 'agent' },
  declare_not_admissible: { from: ['submitted'], by: 'agent' },
  open_consultation: { from: ['admissible'], by: 'agent' },
  open_vote: { from: ['consultation'], by: 'agent' },
  adopt: { from: ['vote'], by: 'system' },
  reject: { from: ['vote'], by: 'system' },
  send_back: { from: ['vote'], by: 'system' },
  come_into_force: { from: ['adopted'], by: 'system' },
  withdraw: { from: ['draft', 'submitted', 'admissible', 'consultation'], by: 'author' },
};

const ACTS: readonly ActName[] = [
  'edit',
  'submit',
  'declare_admissible',
  'declare_not_admissible',
  'open_consultation',
  'open_vote',
  'adopt',
  'reject',
  'send_back',
  'come_into_force',
  'withdraw',
];

export const standsAs = (by: Move['by'], revision: Revision, who: RevisionActor): boolean => {
  if (by === 'system') return who.kind === 'system';
  if (who.kind !== 'person') return false;
  return by === 'agent' ? who.agent : who.personId === revision.authorId;
};

/** The acts that stage and person allow, for buttons; dates and facts are judged by `decideTransition`. */
export const actsOpenTo = (revision: Revision, who: RevisionActor): readonly ActName[] =>
  ACTS.filter((act) => MOVES[act].from.includes(revision.stage) && standsAs(MOVES[act].by, revision, who));
