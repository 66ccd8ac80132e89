import {
  refuse,
  refuseAll,
  type Facts,
  type Instant,
  type PersonId,
  type Reason,
  type Refused,
} from '../../kernel/index.js';
import type { VetoStanding } from '../guardian.js';
import type { Stage } from '../stage.js';
import type { Seating } from './seating.js';

export type InstallationRefusal =
  | 'install-seats-nobody'
  | 'install-already'
  | 'install-not-published'
  | 'install-contested'
  | 'install-annulled'
  | 'install-unresolved'
  | 'install-nobody-elected'
  | 'install-suspended'
  | 'install-vetoed'
  | 'install-term-over'
  | 'install-not-elected'
  | 'install-place-held';

/** Somebody whom the outcome gives a place, with who stands in for it. */
export type Elected = {
  readonly slot: string;
  readonly personId: PersonId;
  readonly substituteId: PersonId | null;
};

/** What the outcome says and nothing else: no other list of people is ever read. */
export const electedBy = ({ tickets }: Seating, winners: readonly string[]): readonly Elected[] =>
  winners.flatMap((key) =>
    tickets
      .filter((ticket) => ticket.key === key)
      .flatMap(({ runners }) =>
        runners.map(({ slot, personId, substitute }) => ({
          slot,
          personId,
          substituteId: substitute?.personId ?? null,
        })),
      ),
  );

/** An election as the record has it. */
export type Election = {
  readonly seating: Seating | null;
  readonly stage: Stage;
  readonly annulled: boolean;
  readonly verdict: string | null;
  readonly winners: readonly string[];
  readonly installed: boolean;
  readonly standing: VetoStanding | { readonly kind: 'undecided' | 'lost' };
  /** Places of the seat that somebody holds: an earlier mandate that has not ended. */
  readonly held: readonly { readonly slot: string; readonly name: string }[];
  /** Those of the elected and their substitutes who still belong to the zone, and who already votes in the body. */
  readonly people: readonly { readonly personId: PersonId; readonly votes: boolean }[];
};

export type Installed = Elected & {
  /** Null: the place stays vacant, and its substitute sits. */
  readonly holderId: PersonId | null;
  readonly becomes: 'seated' | 'withdrew' | 'left';
};
export type Installation = { readonly kind: 'accepted'; readonly places: readonly Installed[] };

type Wish = Election & { readonly withdrawn: readonly PersonId[]; readonly now: Instant };

/**
 * Who takes which place of an election. Whoever withdrew or left the zone leaves theirs vacant: nobody comes after them,
 * but the substitute they were elected with. A substitute who may not stand in is not named.
 */
export const decideInstallation = (wish: Wish): Installation | Refused<InstallationRefusal> => {
  const { seating, winners, withdrawn, people, held } = wish;
  if (seating === null) return refuse('install-seats-nobody');
  if (wish.installed) return refuse('install-already');
  const early = undecided(wish);
  if (early) return refuseAll([early]);
  const elected = electedBy(seating, winners);
  const strangers = withdrawn.filter((id) => elected.every(({ personId }) => personId !== id));
  const reasons = [
    ...(wish.now >= seating.endsAt ? [reason('install-term-over', { endsAt: seating.endsAt })] : []),
    ...(strangers.length > 0 ? [reason('install-not-elected')] : []),
    ...held.map(({ name }) => reason('install-place-held', { name })),
  ];
  if (reasons.length > 0) return refuseAll(reasons);
  return { kind: 'accepted', places: elected.map(placed(withdrawn, people)) };
};

const reason = (code: InstallationRefusal, facts: Facts = {}): Reason<InstallationRefusal> => ({
  code,
  facts,
});

/** Why the outcome seats nobody yet, or never will. */
const undecided = ({ stage, annulled, verdict, standing }: Wish): Reason<InstallationRefusal> | null => {
  if (annulled) return reason('install-annulled');
  if (stage === 'contested') return reason('install-contested');
  if (stage !== 'published') return reason('install-not-published');
  if (verdict === 'unresolved') return reason('install-unresolved');
  if (verdict !== 'elected') return reason('install-nobody-elected');
  if (standing.kind === 'suspended') return reason('install-suspended', { until: standing.until });
  if (standing.kind === 'back-to-deliberation' || standing.kind === 'stopped')
    return reason('install-vetoed');
  return null;
};

const placed =
  (withdrawn: Wish['withdrawn'], people: Wish['people']) =>
  (elected: Elected): Installed => {
    const known = (id: PersonId | null) => people.find(({ personId }) => personId === id);
    const left = known(elected.personId) === undefined;
    const becomes = withdrawn.includes(elected.personId) ? 'withdrew' : left ? 'left' : 'seated';
    const standIn = known(elected.substituteId);
    return {
      ...elected,
      becomes,
      holderId: becomes === 'seated' ? elected.personId : null,
      substituteId: standIn && !standIn.votes ? standIn.personId : null,
    };
  };
