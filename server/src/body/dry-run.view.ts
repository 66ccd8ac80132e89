import { createHash } from 'node:crypto';
import type { RuleSet } from '@communaux/shared/body';
import { replay, type Replay, type Sha256 } from '@communaux/shared/vote';
import type { DryRun, ReplayedPoll } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { readPastPolls } from './past-polls.view.js';
import { ruleSetInForce } from './rule-set.view.js';

const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** The last votes of the body counted again as a proposed rule would have counted them. Nothing is written. */
export const dryRun =
  (rules: Omit<RuleSet, 'version'>): UseCase<DryRun> =>
  async (work) => {
    const { bodyId, ruleSet } = await ruleSetInForce(work);
    const { polls, left } = await readPastPolls(work, bodyId);
    const proposed = { ...rules, version: ruleSet.version + 1 };
    return { polls: replay(proposed, polls, sha256).map(toPoll), left };
  };

const KINDS = {
  replayed: 'replayed',
  'not-asked': 'not_asked',
  'not-replayed': 'not_replayed',
} as const;

const toPoll = (told: Replay): ReplayedPoll => ({
  id: told.pollId,
  title: told.asked,
  closesAt: new Date(told.closesAt).toISOString(),
  was: told.was,
  kind: KINDS[told.kind],
  wouldBe: told.kind === 'replayed' ? told.wouldBe : null,
  changed: told.kind === 'replayed' && told.changed,
  because: told.kind === 'replayed' ? [] : told.because.map(({ code, facts }) => ({ code, facts })),
});
