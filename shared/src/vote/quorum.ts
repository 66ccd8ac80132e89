import type { Ratio, RuleSet } from '../body/index.js';
import type { ElectoralCollege } from './count.js';

export type Quorum = Pick<RuleSet['quorum'], 'overall' | 'colleges'>;

/** What the rule asks on this call: from the second on, the quorum of a second call where the rule has one. */
export const quorumOn = ({ quorum }: Pick<RuleSet, 'quorum'>, call: number): Quorum =>
  call > 1 && quorum.secondCall !== null ? quorum.secondCall : quorum;

/** Least number of voters that reach a share of the registered: the share rounded up, in integers. */
export const quorumNeeded = ({ num, den }: Ratio, registered: number): number =>
  Number((BigInt(num) * BigInt(registered) + BigInt(den) - 1n) / BigInt(den));

/** `needed` is null when the rule asks for no quorum there; such a gauge is always met. */
export type QuorumGauge = {
  readonly present: number;
  readonly registered: number;
  readonly needed: number | null;
  readonly met: boolean;
};

export type QuorumMeter = QuorumGauge & {
  readonly colleges: readonly (QuorumGauge & { readonly collegeId: string; readonly college: string })[];
  /** Every quorum of the rule, overall and by college, is reached. */
  readonly allMet: boolean;
};

/**
 * The quorum while the vote runs. It takes who came, not what they chose: a live display has no need to know.
 * @param presence ballots cast so far by college id; an absent college has none
 */
export const quorumMeter = (
  ruleSet: RuleSet,
  colleges: readonly ElectoralCollege[],
  presence: Readonly<Record<string, number>>,
  call = 1,
): QuorumMeter => {
  const asked = quorumOn(ruleSet, call);
  const each = colleges.map(({ id, name, registered }) => ({
    collegeId: id,
    college: name,
    ...gauge(presence[id] ?? 0, registered, asked.colleges[id] ?? null),
  }));
  const overall = gauge(
    each.reduce((all, { present }) => all + present, 0),
    each.reduce((all, { registered }) => all + registered, 0),
    asked.overall,
  );
  return { ...overall, colleges: each, allMet: overall.met && each.every(({ met }) => met) };
};

const gauge = (present: number, registered: number, ratio: Ratio | null): QuorumGauge => {
  const needed = ratio ? quorumNeeded(ratio, registered) : null;
  return { present, registered, needed, met: needed === null || present >= needed };
};
