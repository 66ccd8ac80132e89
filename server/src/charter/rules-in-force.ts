import { later, type Instant, type ZoneId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';
import type { SealedLines } from '../platform/sealed-lines.js';
import { readRules, type RuleInForce, type RulesNow } from './rules-in-force.view.js';

/** A node that does not seal the register hears of a change by this delay at the latest. */
const MEMORY_MS = 5_000;

type Known = { readonly rules: readonly RuleInForce[]; readonly from: Instant; readonly until: Instant };
const known = new Map<ZoneId, Known>();
/** How many times a zone was forgotten: an answer read before that moment is given, but not kept. */
const forgotten = new Map<ZoneId, number>();

/** The rules that bind in the zone at the transaction's time, in the order of the charter. Kept in memory per zone. */
export const rulesInForce = async (
  work: Pick<Work, 'tx' | 'zoneId' | 'now'>,
): Promise<readonly RuleInForce[]> => {
  const { zoneId, now } = work;
  const kept = known.get(zoneId);
  if (kept && kept.from <= now && now < kept.until) return kept.rules;
  const times = forgotten.get(zoneId);
  const read = await readRules(work);
  if (forgotten.get(zoneId) === times) known.set(zoneId, keep(read, now));
  return read.rules;
};

const keep = ({ rules, until }: RulesNow, now: Instant): Known => {
  const atMost = later(now, MEMORY_MS);
  return { rules, from: now, until: until !== null && until < atMost ? until : atMost };
};

/** The charter of this zone has changed: its rules are read again. */
export const forgetRules = (zoneId: ZoneId): void => {
  known.delete(zoneId);
  forgotten.set(zoneId, (forgotten.get(zoneId) ?? 0) + 1);
};

/** Keeps the memory of rules true to the register. */
export const followCharter = (sealedLines: SealedLines): void => {
  for (const act of ['charter.changed', 'revision.took-effect'])
    sealedLines.on(act, ({ zone }) => forgetRules(zone as ZoneId));
};
