import { z } from 'zod';
import {
  CONSENT_PHASES,
  consentOutcomeSchema,
  ELECTION_STEPS,
  type ConsentOutcome,
  type ConsentPhase,
} from '@communaux/shared/vote';
import type { ConsentSheetFragment, RoundSheetFragment } from '../generated/consent.documents.js';

const rulesSchema = z.object({
  reviewDays: z.int(),
  explicitQuorum: z.object({ num: z.int(), den: z.int() }),
  fallback: z.enum(['majority', 'escalate', 'none']),
  rounds: z.int(),
});
export type ConsentRules = z.infer<typeof rulesSchema>;

/** The consent rules of a body, frozen or of today; null when they cannot be read. */
export const readRules = (value: unknown): ConsentRules | null => rulesSchema.safeParse(value).data ?? null;

/** How a round ended; null while it runs. */
export const outcomeOf = ({ outcome }: Pick<RoundSheetFragment, 'outcome'>): ConsentOutcome | null =>
  consentOutcomeSchema.safeParse(outcome).data ?? null;

export const phaseOf = (phase: string | null) => CONSENT_PHASES.find((one) => one === phase) ?? null;
/** What a round goes through: that of an election begins with the answers, its reasons were heard before. */
export const phasesOf = ({ kind }: Pick<ConsentSheetFragment, 'kind'>): readonly ConsentPhase[] =>
  kind === 'election' ? CONSENT_PHASES.slice(CONSENT_PHASES.indexOf('objection')) : CONSENT_PHASES;
export const stepOf = (step: string) => ELECTION_STEPS.find((one) => one === step) ?? 'consent';

const ENDINGS = ['adopted', 'elected', 'majority', 'escalate', 'dropped'] as const;
export type Ending = (typeof ENDINGS)[number];
export const endingOf = (endedAs: string | null): Ending | null =>
  ENDINGS.find((one) => one === endedAs) ?? null;

export const kindOf = (kind: string) => (kind === 'election' ? 'election' : 'proposal');

/** The round under way, or the last one. */
export const lastRound = ({ rounds }: ConsentSheetFragment): RoundSheetFragment | null =>
  rounds.at(-1) ?? null;

/** Who is proposed by the wording as it stands. */
export const proposedIn = ({
  versions,
}: ConsentSheetFragment): ConsentSheetFragment['versions'][number] | null => {
  const last = versions.at(-1);
  return last && last.nomineeId !== null ? last : null;
};

/** Those who declined, or against whom an objection stood: they are not proposed again. */
export const setAsideIn = ({ versions, rounds }: ConsentSheetFragment): readonly string[] =>
  versions.flatMap(({ nomineeId, declinedAt, version }) => {
    const objected = rounds.some(
      (round) => round.version === version && outcomeOf(round)?.verdict === 'objected',
    );
    return nomineeId !== null && (declinedAt !== null || objected) ? [nomineeId] : [];
  });

/** The acts named `move:<where>`: where this reader may move things now. */
export const movesIn = ({ acts }: ConsentSheetFragment): readonly string[] =>
  acts.flatMap((act) => (act.startsWith('move:') ? [act.slice('move:'.length)] : []));

/** How many questions of the round wait for a reply, while one may be given. */
export const unansweredIn = (consent: ConsentSheetFragment): number =>
  consent.acts.includes('reply')
    ? (lastRound(consent)?.words ?? []).filter(
        ({ kind, reply }) => kind === 'clarification' && reply === null,
      ).length
    : 0;
