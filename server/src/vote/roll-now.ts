import type { BodyId } from '@communaux/shared/kernel';
import type { RollLine } from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { Work } from '../platform/database/work.js';
import { rollStanding } from '../roll/standing/index.js';

/** Who sits in a body at this moment, whatever the vote: mandates in force, pairs with their substitutes. */
export const rollNow = async (work: Work, bodyId: BodyId): Promise<readonly RollLine[]> => {
  const { ruleSet } = await ruleSetInForce(work);
  return (await rollStanding(work, { bodyId, ruleSet }, null)).roll;
};
