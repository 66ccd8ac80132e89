import { compare, format, fraction, ZERO, type Fraction } from '../../kernel/index.js';
import type { Supporters } from './budget-ballots.js';
import type { Counted, MethodStep, Tie } from './counted.js';
import type { OptionKey } from './option.js';
import type { SettleOrder } from './settle-order.js';
import {
  evenPurses,
  heldBy,
  pay,
  payIndependently,
  priceFor,
  type Payers,
  type Price,
  type Purses,
} from './share-purses.js';
import type { Project, SayProject } from './take-most-approved.js';

/** What equal shares bought, in groups where several were bought at once. */
export type Bought = {
  readonly status: Counted['status'];
  readonly groups: readonly (readonly OptionKey[])[];
  readonly ties: readonly Tie[];
  readonly steps: readonly MethodStep[];
};

type Shop = {
  readonly project: Project;
  readonly payers: Payers;
  /** Its rate when it was last asked. Purses only empty, so it is never less since. */
  readonly atLeast: Fraction;
};
/** A project its supporters can pay; `atLeast` is then its rate now, the smaller, the sooner bought. */
type Offer = Shop & { readonly price: Price };

/**
 * Method of equal shares for approval ballots, satisfaction measured in euros (Peters, Pierczyński and Skowron,
 * "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021). Each voice holds the same part of the
 * envelope. A project is bought by those who approve it, evenly, those who hold less giving all they hold; first comes
 * the one whose largest part per euro of cost is the smallest, that is, the one most approved by people who can still
 * pay. It ends when the supporters of no project can pay it.
 */
export const buyByShares = (
  projects: readonly Project[],
  supporters: readonly Supporters[],
  envelope: bigint,
  settle: SettleOrder,
  say: SayProject,
): Bought => {
  const all = projects.map((project, place): Shop => {
    return { project, payers: payersOf(supporters, place), atLeast: ZERO };
  });
  let shops: readonly Shop[] = all;
  let purses = evenPurses(supporters, envelope);
  const groups: (readonly OptionKey[])[] = [];
  const ties: Tie[] = [];
  const steps: MethodStep[] = [];
  for (let round = 1; ; round += 1) {
    const market = openMarket(purses, shops);
    if (market.cheapest.length === 0) break;
    const { bought, settled } = choose(purses, market.cheapest, settle, round);
    if (settled) {
      ties.push(settled.tie);
      steps.push(settled.step);
      if (!settled.order) return { status: 'unresolved', groups, ties, steps };
    }
    const before = purses;
    steps.push(...bought.map((offer) => boughtStep(before, offer, say)));
    groups.push(bought.map(({ project }) => project.key));
    for (const { payers, price } of bought) purses = pay(purses, payers, scaled(price, before, purses));
    shops = market.shops.filter(({ project }) => !bought.some((offer) => offer.project === project));
  }
  const taken = new Set(groups.flat());
  const left = all.filter(({ project }) => !taken.has(project.key));
  steps.push(...left.flatMap((shop) => shortStep(purses, shop, say)));
  return { status: 'decided', groups, ties, steps };
};

const payersOf = (supporters: readonly Supporters[], place: number): Payers =>
  supporters.flatMap(({ projects, voice }, shape) => (projects.includes(place) ? [{ shape, voice }] : []));

/** Equal offers at the smallest rate, in the order of the question, and the shops that can still be paid. */
type Market = { readonly cheapest: readonly Offer[]; readonly shops: readonly Shop[] };

/** Asks the likeliest first, and none whose rate was already too large: most are asked once in a while only. */
const openMarket = (purses: Purses, shops: readonly Shop[]): Market => {
  let best: Fraction | null = null;
  const asked = new Map<Shop, Offer | null>();
  for (const shop of shops.toSorted((a, b) => compare(a.atLeast, b.atLeast))) {
    if (best && compare(shop.atLeast, best) > 0) break;
    const offer = offerOf(purses, shop);
    asked.set(shop, offer);
    if (offer && (!best || compare(offer.atLeast, best) < 0)) best = offer.atLeast;
  }
  const offers = shops.flatMap((shop) => asked.get(shop) ?? []);
  return {
    cheapest: offers.filter(({ atLeast }) => best !== null && compare(atLeast, best) === 0),
    shops: shops.flatMap((shop) => (asked.has(shop) ? (asked.get(shop) ?? []) : [shop])),
  };
};

const offerOf = (purses: Purses, { project, payers }: Shop): Offer | null => {
  const { cost } = project;
  const price = payers.length > 0 ? priceFor(purses, payers, cost) : null;
  if (!price) return null;
  // What costs nothing asks nothing of anybody: it comes first.
  const atLeast = cost === 0n ? ZERO : { num: price.num, den: price.den * cost * purses.unit };
  return { project, payers, price, atLeast };
};

type Choice = {
  readonly bought: readonly Offer[];
  readonly settled: ReturnType<SettleOrder> | null;
};

/** Equal offers are a tie only if paying one changes what another costs its supporters. */
const choose = (purses: Purses, offers: readonly Offer[], settle: SettleOrder, round: number): Choice => {
  if (offers.length === 1 || payIndependently(purses, offers)) return { bought: offers, settled: null };
  const settled = settle(
    offers.map(({ project }) => project.key),
    round,
  );
  const first = settled.order?.[0];
  return { bought: offers.filter(({ project }) => project.key === first), settled };
};

/** A price in the unit the purses have now, a multiple of the one they had. */
const scaled = (price: Price, then: Purses, now: Purses): Price =>
  fraction(price.num * (now.unit / then.unit), price.den);

const boughtStep = ({ unit }: Purses, { project, price }: Offer, say: SayProject): MethodStep =>
  say('shares-bought', project, { mostEuros: told(price.num, price.den * unit) });

const shortStep = (purses: Purses, { project, payers }: Shop, say: SayProject): readonly MethodStep[] => {
  if (payers.length === 0) return [];
  return [say('shares-short', project, { heldEuros: told(heldBy(purses, payers), purses.unit) })];
};

/** Longest denominator worth printing: after many purchases exact shares run to hundreds of digits. */
const READABLE = 1_000_000n;

/** An amount as it is told: exact while that can be read, else cut to the cent. It is never counted with. */
const told = (num: bigint, den: bigint): string => {
  const exact = fraction(num, den);
  return format(exact.den <= READABLE ? exact : fraction((100n * num) / den, 100));
};
