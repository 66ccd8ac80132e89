import { canonical } from '@communaux/shared/kernel';
import {
  tallyConsent,
  urnsFrom,
  type Ballot,
  type ConsentOutcome,
  type ConsentRecord,
  type ElectoralCollege,
} from '@communaux/shared/vote';
import type { RuleSet } from '@communaux/shared/body';
import { sha256 } from '../vote/index.js';

export type HeardRound = {
  readonly consent: string;
  readonly text: string;
  readonly rule: RuleSet;
  readonly colleges: readonly ElectoralCollege[];
  readonly ballots: readonly Pick<Ballot, 'collegeId' | 'choice'>[];
  readonly record: ConsentRecord;
};

/** Counts a round, and binds all it rests on to one hash, which the register keeps. */
export const proveRound = ({
  consent,
  text,
  rule,
  colleges,
  ballots,
  record,
}: HeardRound): { readonly outcome: ConsentOutcome; readonly digest: string } => {
  const urns = urnsFrom(colleges, ballots);
  const outcome = tallyConsent(rule, colleges, urns, record);
  return { outcome, digest: sha256(canonical({ consent, text, colleges, urns, record, outcome })) };
};
