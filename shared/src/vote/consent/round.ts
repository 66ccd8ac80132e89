import type { RuleSet } from '../../body/index.js';
import { refuseAll, type Reason, type Refused } from '../../kernel/index.js';
import { CONSENT_ANSWERS, type ConsentAnswer } from '../method/read-ballot.js';
import { LEAST_REASON } from './objection.js';
import { nextPhase, type ConsentPhase } from './phase.js';
import type { RollLine } from '../roll.js';

export type RoundRefusal =
  | 'consent-phase-not-next'
  | 'consent-wrong-phase'
  | 'consent-untested'
  | 'consent-answer-unknown'
  | 'consent-reason-missing'
  | 'consent-words-missing'
  | 'consent-no-objection'
  | 'consent-rounds-over'
  | 'consent-text-unchanged'
  | 'not-on-roll'
  | 'voice-not-deliberative'
  | 'recused';

type Reasons = readonly Reason<RoundRefusal>[];
const when = (wrong: boolean, code: RoundRefusal, facts: Reason['facts'] = {}): Reasons =>
  wrong ? [{ code, facts }] : [];

const inPhase = (phase: ConsentPhase, asked: ConsentPhase): Reasons =>
  when(phase !== asked, 'consent-wrong-phase', { phase, asked });

/** Moves a round on. It ends only when every objection was tested and answered. */
export const decidePhase = (
  { phase, untested }: { readonly phase: ConsentPhase; readonly untested: number },
  to: ConsentPhase,
): { readonly kind: 'accepted'; readonly phase: ConsentPhase } | Refused<RoundRefusal> => {
  const reasons = [
    ...when(nextPhase(phase) !== to, 'consent-phase-not-next', { phase, asked: to }),
    ...when(to === 'ended' && untested > 0, 'consent-untested', { count: untested }),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted', phase: to };
};

export type WordsWish = {
  readonly phase: ConsentPhase;
  /** A question asked to understand, or a reaction. */
  readonly kind: 'clarification' | 'reaction';
  readonly rollLine: RollLine | null;
  readonly text: string;
};

/** Takes a question or a reaction, in its own time. Every voice of the body may speak, a consultative one too. */
export const decideWords = ({
  phase,
  kind,
  rollLine,
  text,
}: WordsWish): { readonly kind: 'accepted'; readonly text: string } | Refused<RoundRefusal> => {
  const reasons = [
    ...inPhase(phase, kind),
    ...when(rollLine === null, 'not-on-roll'),
    ...when(text.trim() === '', 'consent-words-missing'),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted', text: text.trim() };
};

export type AnswerWish = {
  readonly phase: ConsentPhase;
  readonly rollLine: RollLine | null;
  /** As received. */
  readonly answer: unknown;
  /** Why: for an objection, the harm it shows; for a reservation, what is to be noted. Not asked otherwise. */
  readonly reason: string;
};

export type Answered = {
  readonly kind: 'accepted';
  readonly answer: ConsentAnswer;
  /** Null where none is kept. */
  readonly reason: string | null;
};

const isConsentAnswer = (answer: unknown): answer is ConsentAnswer =>
  CONSENT_ANSWERS.some((known) => known === answer);

const REASONED: readonly ConsentAnswer[] = ['objection', 'reservation'];

/** Takes one answer; it may be changed until the objections are tested, and the last one counts. */
export const decideAnswer = ({
  phase,
  rollLine,
  answer,
  reason,
}: AnswerWish): Answered | Refused<RoundRefusal> => {
  const known = isConsentAnswer(answer);
  const reasoned = known && REASONED.includes(answer);
  const said = reason.trim();
  const reasons = [
    ...inPhase(phase, 'objection'),
    ...standing(rollLine),
    ...when(!known, 'consent-answer-unknown'),
    ...when(reasoned && said.length < LEAST_REASON, 'consent-reason-missing', { least: LEAST_REASON }),
  ];
  if (reasons.length > 0 || !known) return refuseAll(reasons);
  return { kind: 'accepted', answer, reason: reasoned ? said : null };
};

const standing = (line: RollLine | null): Reasons =>
  line === null
    ? when(true, 'not-on-roll')
    : [
        ...when(line.voice !== 'deliberative', 'voice-not-deliberative', { voice: line.voice }),
        ...when(line.recused, 'recused'),
      ];

export type BonificationWish = {
  readonly rule: Pick<RuleSet, 'consent'>;
  /** Rounds so far that had an effect, this one included. */
  readonly counted: number;
  readonly phase: ConsentPhase;
  /** Objections that stand after their test. */
  readonly standing: number;
  readonly text: string;
  readonly amended: string;
};

/** Opens a new round with an amended text: what valid objections are for. As many rounds as the rule gives. */
export const decideBonification = ({
  rule,
  counted,
  phase,
  standing,
  text,
  amended,
}: BonificationWish):
  | { readonly kind: 'accepted'; readonly phase: ConsentPhase; readonly text: string }
  | Refused<RoundRefusal> => {
  const { rounds } = rule.consent;
  const reasons = [
    ...inPhase(phase, 'ended'),
    ...when(standing === 0, 'consent-no-objection'),
    ...when(counted >= rounds, 'consent-rounds-over', { rounds }),
    ...when(amended.trim() === '' || sameText(text, amended), 'consent-text-unchanged'),
  ];
  if (reasons.length > 0) return refuseAll(reasons);
  return { kind: 'accepted', phase: 'clarification', text: amended.trim() };
};

/** Spaces alone amend nothing. */
const sameText = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
