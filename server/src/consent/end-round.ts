import { DAY, later, type Instant } from '@communaux/shared/kernel';
import {
  afterConsent,
  electionOutcome,
  mayVote,
  type AfterConsent,
  type ConsentOutcome,
} from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { Work } from '../platform/database/work.js';
import { reviewJob } from './consent-jobs.js';
import type { ConsentState } from './consent-state.js';
import { storeEnding, storeStep } from './consent.store.js';
import { nominationsIn, proposalsIn } from './election.store.js';
import { openFallbackPoll } from './fall-back.js';
import { testedObjections } from './objection.store.js';
import { proveRound } from './prove-round.js';
import { rollOfConsent } from './roll.store.js';
import { lastAnswers, storeOutcome } from './round.store.js';

/** Counts a round whose objections are all tested, proves what it rests on by a hash, and does what the rule says next. */
export const endRound = async (work: Work, consent: ConsentState): Promise<void> => {
  const { id, round } = consent;
  const { outcome, digest } = await countRound(work, consent);
  await storeOutcome(work, id, outcome, digest);
  work.record({
    act: 'consent.round-ended',
    facts: { consent: id, round, verdict: outcome.verdict, digest },
  });
  await (consent.kind === 'election'
    ? afterElectionRound(work, consent)
    : afterRound(work, consent, outcome));
};

const countRound = async (
  work: Work,
  { id, round, rule, text }: ConsentState,
): Promise<{ readonly outcome: ConsentOutcome; readonly digest: string }> => {
  const voters = (await rollOfConsent(work, id)).filter(mayVote);
  const colleges = (await ruleSetInForce(work)).colleges.map(({ id: college, key, name }) => ({
    id: college,
    key,
    name,
    registered: voters.filter(({ collegeId }) => collegeId === college).length,
  }));
  const said = await lastAnswers(work, id, round);
  const ballots = voters.flatMap(({ personId, collegeId }) => {
    const choice = said.find((answer) => answer.personId === personId)?.answer;
    return choice ? [{ collegeId, choice }] : [];
  });
  const record = { round, objections: await testedObjections(work, id, round) };
  return proveRound({ consent: id, text, rule, colleges, ballots, record });
};

const afterRound = (work: Work, consent: ConsentState, outcome: ConsentOutcome): Promise<void> => {
  const after = afterConsent(consent.rule, { ...outcome, counted: consent.counted }, consent.clock);
  return carryOut(work, consent, after);
};

/** A round that was amended, or called again, waits for its facilitator; anything else ends the consent. */
const carryOut = async (work: Work, consent: ConsentState, after: AfterConsent): Promise<void> => {
  if (after.kind === 'bonify' || after.kind === 'again') return;
  if (after.kind === 'adopted') return end(work, consent, 'adopted', after.reviewAt, null);
  const poll = after.kind === 'majority' ? await openFallbackPoll(work, consent, []) : null;
  return end(work, consent, after.kind === 'majority' && !poll ? 'escalate' : after.kind, null, poll);
};

/** An election goes on with another proposal while somebody named is left and the rounds of the rule are not over. */
export const afterElectionRound = async (work: Work, consent: ConsentState): Promise<void> => {
  const { id, rule, clock } = consent;
  const outcome = electionOutcome(rule, await nominationsIn(work, id), await proposalsIn(work, id));
  if (outcome.kind === 'elected')
    return end(work, consent, 'elected', later(clock, rule.consent.reviewDays * DAY), null);
  if (outcome.kind === 'propose') {
    await storeStep(work, id, 'proposal');
    return;
  }
  const poll = outcome.kind === 'majority' ? await openFallbackPoll(work, consent, outcome.left) : null;
  return end(work, consent, outcome.kind === 'majority' && !poll ? 'escalate' : outcome.kind, null, poll);
};

const end = async (
  work: Work,
  { id }: ConsentState,
  as: Parameters<typeof storeEnding>[2]['as'],
  reviewAt: Instant | null,
  fallbackPoll: string | null,
): Promise<void> => {
  await storeEnding(work, id, { as, reviewAt, fallbackPoll });
  work.record({ act: 'consent.ended', facts: { consent: id, as, reviewAt, poll: fallbackPoll } });
  if (reviewAt !== null) work.enqueue(reviewJob(work.zoneId, id, reviewAt));
};
